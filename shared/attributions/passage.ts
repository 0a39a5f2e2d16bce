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

/** The tokens of a sentence, and each in lower case. */
export interface PassageWords {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
}

/** A sentence read for attributions. */
export interface Passage extends PassageWords {
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
export function tokenAt({ tokens }: PassageWords, index: number): Token {
  // An index below 0 would be looked up as a name, which takes many times as long.
  return (index < 0 ? undefined : tokens[index]) ?? NOTHING;
}

/** The token in lower case; nothing past either end. */
export function lowerAt({ lower }: PassageWords, index: number): string {
  return (index < 0 ? undefined : lower[index]) ?? '';
}

export function tagAt(passage: PassageWords, index: number): Tag {
  return tokenAt(passage, index).tag;
}

export function isQuoted({ quotationAt }: Passage, index: number): boolean {
  return index >= 0 && (quotationAt[index] ?? -1) !== -1;
}

export function phraseOf({ phrases, phraseAt }: Passage, index: number): Phrase | undefined {
  return rangeOf(phrases, phraseAt, index);
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

export function verbOf({ verbs, verbAt }: Passage, index: number): VerbGroup | undefined {
  return rangeOf(verbs, verbAt, index);
}

export function verbFrom(passage: Passage, index: number): VerbGroup | undefined {
  const verb = verbOf(passage, index);
  return verb?.first === index ? verb : undefined;
}

export function quotationFrom(passage: Passage, index: number): Range | undefined {
  const quotation = rangeOf(passage.quotations, passage.quotationAt, index);
  return quotation?.first === index ? quotation : undefined;
}

export function quotationTo(passage: Passage, index: number): Range | undefined {
  const quotation = rangeOf(passage.quotations, passage.quotationAt, index);
  return quotation?.last === index ? quotation : undefined;
}

/** The one of some ranges that holds a token. */
function rangeOf<T extends Range>(ranges: readonly T[], rangeAt: readonly number[], index: number): T | undefined {
  const at = index < 0 ? -1 : (rangeAt[index] ?? -1);
  return at === -1 ? undefined : ranges[at];
}

const STOPS: ReadonlySet<string> = new Set([...',;:.?!…()[]"“”«»—–-', "''"]);

/** Punctuation that ends a stretch: commas, colons, dashes, brackets, marks; not the hyphen of *third-party*. */
export function isStop(passage: PassageWords, index: number): boolean {
  const { text } = tokenAt(passage, index);
  if (text.length > 1) return text === "''" || /^(?:--+|[.!?]{2,})$/.test(text);
  return text === '' || (STOPS.has(text) && !isHyphen(passage, index));
}

const HYPHENS: ReadonlySet<string> = new Set('-–‑/.');

/** A hyphen, a slash or the full stop of *Chess.com* with a word hard on both its sides. */
export function isHyphen(passage: PassageWords, index: number): boolean {
  const { text, start, end } = tokenAt(passage, index);
  if (index === 0 || !HYPHENS.has(text)) return false;
  const next = passage.tokens[index + 1];
  // "(of St. Jo.) said", "it is "old."": no word follows. "Ana Ruiz, P-Faro., said": the full stop ends nothing.
  return passage.tokens[index - 1]?.end === start && next?.start === end && /^[\p{L}\p{N},]/u.test(next.text);
}

/** The last token that is not the full stop, question mark or a stray mark at the end of the sentence. */
export function lastWord(passage: Passage): number {
  let last = passage.tokens.length - 1;
  while (last > 0 && !isQuoted(passage, last) && /^(?:[.?!…]+|\.\.\.)$/.test(lowerAt(passage, last))) last--;
  return last;
}
