import type { Actor } from '../actors/actor.ts';
import type { Span } from '../text/span.ts';
import type { Stance } from '../watches/watched-claim.ts';

/** Calendar days, ISO 8601 (`2023-03-07`), both included; a single day has `from` equal to `to`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * What was decided for a watched claim. `first-report` and `reiteration` make a statement and a notice;
 * `repeat` adds a report to a statement that is known already and sends nothing; `withheld` makes a statement and
 * no notice.
 */
export type DecisionKind = 'first-report' | 'reiteration' | 'repeat' | 'withheld';

/** A decision and all that `why` needs to tell it. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The rule that decided, a slug: `no-earlier-statement`, `same-words-same-day`. */
  readonly rule: string;
  /** The nearest earlier statement of the actor on this watch; absent where there was none to compare. */
  readonly nearest?: {
    readonly statement: string;
    readonly wording: string;
    /** Similarity, 0 to 1, and what it is made of. */
    readonly score: number;
    readonly parts: Readonly<Record<string, number>>;
  };
}

/** The words that hand the content to its actor: *denied*, *has condemned*, *according to*. */
export interface ReportCue {
  readonly words: string;
  /** `between`: source, cue and content stand in this order, and read on as one sentence. */
  readonly place: 'between' | 'elsewhere';
}

/** One article's claim as a telling of a statement. */
export interface Report {
  readonly statement: string;
  readonly watch: string;
  /** The article's key, and the claim's index in it. */
  readonly article: string;
  readonly claim: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published: string;
  /** When the article says it was said; absent where it does not say. */
  readonly saidOn?: DateRange;
  readonly content: readonly Span[];
  readonly cue?: ReportCue;
  /** The content's words as the article has them, pieces joined by ` … `, at most 4,000 characters. */
  readonly wording: string;
  readonly decision: Decision;
}

/** One actor, one proposition, one occasion. Plain JSON: stores keep it as it is. */
export interface Statement {
  readonly id: string;
  readonly watch: string;
  readonly actor: Actor;
  readonly stance: Stance;
  /** The first report's wording. */
  readonly wording: string;
  /** What later claims are compared with; only `novelty/` reads it. */
  readonly signature: string;
  readonly firstReport: Report;
  /** When it was said: from the reports' said-on dates, else the first report's day of publication. */
  readonly saidOn: DateRange;
  /** The id of the statement that this one says again on a later occasion. */
  readonly reiterates?: string;
  /** How many articles report it. */
  readonly reports: number;
}
