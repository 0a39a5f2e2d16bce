import type { Span } from '../text/span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a punctuation mark. `Qin's` is two tokens, `Qin` and `'s`. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: Tag;
  /** Dictionary form, lower case: `said` → `say`, `Nations` → `nation`. */
  readonly lemma: string;
}

/** From the first character of its first token to the last of its last, closing marks included. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Number of the paragraph it stands in, from 0. A paragraph ends at a line break. */
  readonly paragraph: number;
}
