import type { ErrorCode } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import type { Report } from '../novelty/statement.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import type { ArticleChange } from './compare-claims.ts';

/** What became of an article that was written. */
export interface WrittenOutcome {
  /**
   * `revised`: its text had changed. `copy`: another article with a report had this text first. `replayed`: it was stored
   * with the same text.
   */
  readonly kind: 'processed' | 'revised' | 'copy' | 'replayed';
  readonly key: string;
  readonly claims: readonly WatchedClaim[];
  readonly reports: readonly Report[];
  /** How many statements it is the first to report. */
  readonly statements: number;
  readonly notices: readonly Notice[];
  /** How many statements of its actors were too far off in time to be compared with what they say in it. */
  readonly outsideWindow: number;
  /** Against what was stored of the same text; only where it was replayed. */
  readonly change?: ArticleChange;
}

/** What became of an article. `unchanged`: it stands in the store with the same text already. */
export type Outcome =
  | WrittenOutcome
  | { readonly kind: 'unchanged'; readonly key: string }
  | { readonly kind: 'rejected'; readonly key: string; readonly code: ErrorCode; readonly message: string };
