import type { CueClass } from './attribution.ts';
import type { Range } from './passage.ts';

/** What a rule hands over: roles as token ranges of one passage. An empty source is allowed, an empty content is not. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly cueClass: CueClass;
  /** The rule's name: `that-clause`. */
  readonly rule: string;
  /** Whether it counts only outside the content of another: *she said she hoped* is one attribution. */
  readonly outermost?: boolean;
}
