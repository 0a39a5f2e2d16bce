import type { Range } from '../passage.ts';

/** Whom a verb is said of. */
export interface Subject {
  readonly range: Range;
  /** The relative pronoun that stands for it: *the embassy, which* said. */
  readonly relative?: number;
  /** The first token of the clause where the subject stands before its verb; the verb's own where it is shared. */
  readonly clauseStart: number;
}
