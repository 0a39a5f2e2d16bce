import type { Claim } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';

/** Toward the relationship that the watch is about. */
export type Stance = 'favourable' | 'neutral' | 'critical';

/** That a claim concerns a watch, and the words that say so. */
export interface WatchMatch {
  /** The watch's id, `russia-china`. */
  readonly watch: string;
  readonly stance: Stance;
  /** The words that stand for the parties or for the pair; in the content or, for *it*, in what it stands for. */
  readonly evidence: readonly Span[];
  /** The rule that decided, for `why`. */
  readonly rule: string;
}

/** A claim and every watch it concerns; `watches` is empty where it concerns none. */
export interface WatchedClaim extends Claim {
  readonly watches: readonly WatchMatch[];
}
