import type { VerbEntry } from './lexicon/verb-entry.ts';
import type { Passage, Range, VerbGroup } from './passage.ts';

/** A cue verb where it stands, with what every rule asks about it. */
export interface CueSite {
  readonly passage: Passage;
  readonly verb: VerbGroup;
  readonly entry: VerbEntry;
  /** Who is made to speak, where the subject stands before the verb or is shared with an earlier one. */
  readonly subject: Range | undefined;
  /** The same as source: with a relative pronoun that stands for it as a second piece. */
  readonly source: readonly Range[];
  /** Where its own clause begins: the subject's first token, or the verb's where the subject is elsewhere. */
  readonly clauseStart: number;
}
