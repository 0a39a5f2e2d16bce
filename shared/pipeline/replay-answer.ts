import type { ArticleChange } from './compare-claims.ts';
import type { Outcome } from './outcome.ts';

export interface ReplayFailure {
  readonly key: string;
  readonly code: string;
  readonly message: string;
}

/** What a replay of one object or file came to; small enough to be handed from service to service. */
export interface ReplayAnswer {
  /** The object's or file's. */
  readonly key: string;
  readonly kinds: Readonly<Partial<Record<Outcome['kind'], number>>>;
  /** New ones. */
  readonly statements: number;
  readonly notices: number;
  /** Of the articles that have claims anybody watches, or claims that changed. */
  readonly changes: readonly { readonly key: string; readonly change: ArticleChange }[];
  /** Changes for which there was no room. */
  readonly leftOut: number;
  readonly failures: readonly ReplayFailure[];
}

// Step Functions hands on 256 KiB; the rest of the answer is counts.
const MOST_BYTES = 200_000;

/** Puts together the outcomes of one object's articles. */
export function makeReplayAnswer(
  key: string,
  outcomes: readonly Outcome[],
  failures: readonly ReplayFailure[],
): ReplayAnswer {
  const kinds: Partial<Record<Outcome['kind'], number>> = {};
  const changes: { key: string; change: ArticleChange }[] = [];
  let [statements, notices, leftOut, bytes] = [0, 0, 0, 0];
  for (const outcome of outcomes) {
    kinds[outcome.kind] = (kinds[outcome.kind] ?? 0) + 1;
    if (outcome.kind === 'unchanged' || outcome.kind === 'rejected') continue;
    statements += outcome.statements;
    notices += outcome.notices.length;
    if (outcome.change === undefined || isEmpty(outcome.change)) continue;
    const change = { key: outcome.key, change: outcome.change };
    bytes += Buffer.byteLength(JSON.stringify(change));
    if (bytes <= MOST_BYTES) changes.push(change);
    else leftOut += 1;
  }
  return { key, kinds, statements, notices, changes, leftOut, failures };
}

function isEmpty({ gained, lost, moved, retellings }: ArticleChange): boolean {
  return gained.length + lost.length + moved.length + retellings.length === 0;
}
