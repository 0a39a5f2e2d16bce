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

/** Statements are merged and split across articles, so all changes are needed at once. */
export function sumChanges(changes: readonly ArticleChange[]): ChangeSummary {
  const retellings = changes.flatMap((change) => change.retellings);
  const sum = (count: (change: ArticleChange) => number) => changes.reduce((all, change) => all + count(change), 0);
  return {
    gained: sum(({ gained }) => gained.length),
    lost: sum(({ lost }) => lost.length),
    moved: sum(({ moved }) => moved.length),
    taken: retellings.filter(({ from }) => from === undefined).length,
    dropped: retellings.filter(({ to }) => to === undefined).length,
    merged: several(retellings, 'to', 'from').map(([into, from]) => ({ into, from })),
    split: several(retellings, 'from', 'to').map(([from, into]) => ({ from, into })),
  };
}

type Side = keyof Pick<Retelling, 'from' | 'to'>;

/** Each statement on one side with those on the other, where these are more than one. */
function several(
  retellings: readonly Retelling[],
  side: Side,
  other: Side,
): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, Set<string>>();
  for (const retelling of retellings) {
    const [one, another] = [retelling[side], retelling[other]];
    if (one === undefined || another === undefined) continue;
    groups.set(one, (groups.get(one) ?? new Set()).add(another));
  }
  return [...groups].filter(([, others]) => others.size > 1).map(([one, others]) => [one, [...others].sort()]);
}
