import type { Tag, Token } from '../sentences/token.ts';

/** Tokens of a passage by their indices, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export type PhraseKind = 'name' | 'noun' | 'pronoun' | 'time';

/** A noun phrase without what follows its head: `the Chinese foreign minister Qin Gang`, `she`, `last week`. */
export interface Phrase extends Range {
  readonly head: number;
  readonly kind: PhraseKind;
}

export type VerbForm = 'finite' | 'past' | 'ing' | 'infinitive';

/** A verb with its auxiliaries: `has repeatedly warned`. `past` may be finite or a participle: `said`, `voiced`. */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** With *only* in it or after it: what *would only say* tells is said. */
  readonly only: boolean;
  /** The group without the adverbs inside it: `has … warned`. */
  readonly pieces: readonly Range[];
}

/** A sentence read for attributions. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** Stretches in double quotation marks, marks included. */
  readonly quotations: readonly Range[];
  /** For each token the index of its quotation, -1 outside. */
  readonly quotationAt: readonly number[];
  readonly phrases: readonly Phrase[];
  readonly phraseAt: readonly number[];
  readonly verbs: readonly VerbGroup[];
  readonly verbAt: readonly number[];
}

const NOTHING: Token = { start: 0, end: 0, text: '', tag: 'X', lemma: '' };

/** The token at an index; one without letters past either end. */
export function tokenAt(passage: Pick<Passage, 'tokens'>, index: number): Token {
  return passage.tokens[index] ?? NOTHING;
}

export function lowerAt(passage: Pick<Passage, 'tokens'>, index: number): string {
  return tokenAt(passage, index).text.toLowerCase();
}

export function tagAt(passage: Pick<Passage, 'tokens'>, index: number): Tag {
  return tokenAt(passage, index).tag;
}

export function isQuoted(passage: Passage, index: number): boolean {
  return (passage.quotationAt[index] ?? -1) !== -1;
}

export function phraseOf(passage: Passage, index: number): Phrase | undefined {
  return passage.phrases[passage.phraseAt[index] ?? -1];
}

/** The phrase that begins at a token. */
export function phraseFrom(passage: Passage, index: number): Phrase | undefined {
  const phrase = phraseOf(passage, index);
  return phrase?.first === index ? phrase : undefined;
}

/** The phrase that ends at a token. */
export function phraseTo(passage: Passage, index: number): Phrase | undefined {
  const phrase = phraseOf(passage, index);
  return phrase?.last === index ? phrase : undefined;
}

export function verbOf(passage: Passage, index: number): VerbGroup | undefined {
  return passage.verbs[passage.verbAt[index] ?? -1];
}

export function verbFrom(passage: Passage, index: number): VerbGroup | undefined {
  const verb = verbOf(passage, index);
  return verb?.first === index ? verb : undefined;
}

export function quotationFrom(passage: Passage, index: number): Range | undefined {
  const quotation = passage.quotations[passage.quotationAt[index] ?? -1];
  return quotation?.first === index ? quotation : undefined;
}

export function quotationTo(passage: Passage, index: number): Range | undefined {
  const quotation = passage.quotations[passage.quotationAt[index] ?? -1];
  return quotation?.last === index ? quotation : undefined;
}

/** Punctuation that ends a stretch: commas, colons, dashes, brackets, marks; not the hyphen of *third-party*. */
export function isStop(passage: Pick<Passage, 'tokens'>, index: number): boolean {
  const token = passage.tokens[index];
  if (token === undefined) return true;
  if (isHyphen(passage, index)) return false;
  return /^(?:[,;:.?!…()[\]"“”«»—–-]|--+|''|\.\.+|[.!?]{2,})$/.test(token.text);
}

/** A hyphen, a slash or the full stop of *Chess.com* with a word hard on both its sides. */
export function isHyphen(passage: Pick<Passage, 'tokens'>, index: number): boolean {
  const token = passage.tokens[index];
  if (token === undefined || !/^[-–‑/.]$/.test(token.text)) return false;
  return passage.tokens[index - 1]?.end === token.start && passage.tokens[index + 1]?.start === token.end;
}

/** The last token that is not the full stop, question mark or a stray mark at the end of the sentence. */
export function lastWord(passage: Passage): number {
  let last = passage.tokens.length - 1;
  while (last > 0 && !isQuoted(passage, last) && /^(?:[.?!…]+|\.\.\.)$/.test(lowerAt(passage, last))) last--;
  return last;
}
