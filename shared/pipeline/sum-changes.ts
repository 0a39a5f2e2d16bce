import type { ArticleChange, Retelling } from './compare-claims.ts';

/** What a replay changed, over all its articles. */
export interface ChangeSummary {
  readonly gained: number;
  readonly lost: number;
  readonly moved: number;
  /** Claims that a watch takes now and did not take before, and the other way round. */
  readonly taken: number;
  readonly dropped: number;
  /** What several statements were before is one now. */
  readonly merged: readonly { readonly into: string; readonly from: readonly string[] }[];
  /** What one statement was before is several now. */
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[];
}

export interface ChangeSum {
  add(change: ArticleChange): void;
  tell(): ChangeSummary;
}

/** Statements are merged and split across articles: of a million of them only what that takes is kept. */
export function openChangeSum(): ChangeSum {
  const sums = { gained: 0, lost: 0, moved: 0, taken: 0, dropped: 0 };
  // Most statements are what they were; of those the name is enough.
  const same = new Set<string>();
  const into = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const addRetelling = (retelling: Retelling): void => {
    if (retelling.from === undefined) sums.taken += 1;
    else if (retelling.to === undefined) sums.dropped += 1;
    else if (retelling.from === retelling.to) same.add(retelling.to);
    else {
      into.set(retelling.to, (into.get(retelling.to) ?? new Set()).add(retelling.from));
      from.set(retelling.from, (from.get(retelling.from) ?? new Set()).add(retelling.to));
    }
  };
  return {
    add({ gained, lost, moved, retellings }) {
      sums.gained += gained.length;
      sums.lost += lost.length;
      sums.moved += moved.length;
      for (const retelling of retellings) addRetelling(retelling);
    },
    tell: () => ({
      ...sums,
      merged: several(into, same).map(([one, others]) => ({ into: one, from: others })),
      split: several(from, same).map(([one, others]) => ({ from: one, into: others })),
    }),
  };
}

/** Each statement on one side with those on the other, itself among them, where these are more than one. */
function several(
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  same: ReadonlySet<string>,
): readonly (readonly [string, readonly string[]])[] {
  const whole = [...groups].map(([one, others]) => [one, same.has(one) ? [one, ...others] : [...others]] as const);
  return whole.filter(([, others]) => others.length > 1).map(([one, others]) => [one, others.toSorted()]);
}
