import type { Kind } from './kinds.ts';
import type { UnknownWord } from './piece.ts';
import { classFieldOf, type Tagger } from './tagger.ts';
import { CLASS } from './tagger-file.ts';
import { TAG_NUMBERS, type TagName } from './tags.ts';

/** The number of the tag that a word which is in no list most likely has. */
export function guessTag(tagger: Tagger, text: string, piece: UnknownWord): number {
  const word = text.slice(piece.start, piece.end);
  const tag = piece.kind === 'word' ? guessWord(tagger, word, piece) : TAG_NUMBERS[TAG_OF_KIND[piece.kind] ?? 'UNK'];
  return tag || TAG_NUMBERS[/^[A-Z][a-z\-–—.]*$/.test(word) ? 'PROPN' : 'NOUN'];
}

function guessWord(tagger: Tagger, word: string, { smallClass }: UnknownWord): number {
  if (smallClass !== -1) return classFieldOf(tagger, smallClass, CLASS.capitalTag);
  return TAG_NUMBERS[guessByLetters(word)];
}

/** *Duterte* is a name, *untweetable* an adjective. */
function guessByLetters(word: string): TagName {
  if (!/^[a-z][a-z\-–—.]*$/.test(word)) return 'PROPN';
  const end = [4, 3, 2].map((length) => BY_END.get(word.slice(-length))).find((tag) => tag !== undefined);
  const start = [5, 4, 3].map((length) => BY_START.get(word.slice(0, length))).find((tag) => tag !== undefined);
  return end ?? start ?? 'NOUN';
}

const BY_END: ReadonlyMap<string, TagName> = new Map([
  ...['able', 'ary', 'est', 'ful', 'fy', 'ier', 'ky', 'less', 'like', 'ous', 'tish'].map(
    (end) => [end, 'ADJ'] as const,
  ),
  ...['ly'].map((end) => [end, 'ADV'] as const),
  ...['er', 'es', 'ion', 'ity', 'or'].map((end) => [end, 'NOUN'] as const),
  ...['abad', 'gton', 'land', 'llah', 'pur', 'stan', 'tnam'].map((end) => [end, 'PROPN'] as const),
  ...['ed', 'ing'].map((end) => [end, 'VERB'] as const),
]);

const BY_START: ReadonlyMap<string, TagName> = new Map([
  ['anti', 'ADJ'],
  ['cross', 'NOUN'],
  ['non', 'ADJ'],
  ['post', 'ADJ'],
]);

const TAG_OF_KIND: Readonly<Partial<Record<Kind, TagName>>> = {
  currency: 'SYM',
  decade: 'NUM',
  email: 'SYM',
  emoji: 'SYM',
  emoticon: 'SYM',
  hashtag: 'SYM',
  mention: 'PROPN',
  number: 'NUM',
  ordinal: 'PRON',
  punctuation: 'PUNCT',
  space: 'SPACE',
  symbol: 'SYM',
  time: 'SYM',
  unknown: 'X',
  url: 'SYM',
};
