import type { Token } from '../sentences/token.ts';
import { lookUp } from '../text/word-table.ts';
import { type FirstWords, makeFirstWords } from './first-words.ts';

/** Known words of one or more tokens and what they stand for. */
export interface Phrases<T> {
  readonly values: ReadonlyMap<string, T>;
  readonly firstWords: FirstWords;
}

export interface Phrase<T> {
  /** Indexes of its tokens, the last one exclusive. */
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

type WrittenToken = Pick<Token, 'start' | 'end' | 'text'>;

const LONGEST = 9;

/** Makes a lookup; of two entries for the same words the first counts. */
export function makePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const values = new Map<string, T>();
  for (const [words, value] of entries) if (!values.has(words)) values.set(words, value);
  return { values, firstWords: makeFirstWords([...values.keys()]) };
}

/** Every known phrase in order, the longest at each place, as the tokens are written; only those that begin at `starts`. */
export function findPhrases<T>(
  tokens: readonly WrittenToken[],
  phrases: Phrases<T>,
  starts: Iterable<number> = tokens.keys(),
): readonly Phrase<T>[] {
  const found: Phrase<T>[] = [];
  let next = 0;
  for (const i of starts) {
    const hit = i < next ? undefined : longestAt(tokens, i, phrases);
    if (hit === undefined) continue;
    found.push(hit);
    next = hit.end;
  }
  return found;
}

/** The same for phrases kept in lower case: *Foreign Minister*, *foreign minister*. */
export function findPhrasesAnyCase<T>(tokens: readonly WrittenToken[], phrases: Phrases<T>): readonly Phrase<T>[] {
  return findPhrases(
    tokens.map(({ start, end, text }) => ({ start, end, text: text.toLowerCase() })),
    phrases,
  );
}

function longestAt<T>(
  tokens: readonly WrittenToken[],
  first: number,
  { values, firstWords }: Phrases<T>,
): Phrase<T> | undefined {
  let words = (tokens[first] as WrittenToken).text;
  const most = lookUp(firstWords, words);
  if (most === undefined) return undefined;
  let longest: Phrase<T> | undefined;
  for (let end = first + 1; words.length <= most; end++) {
    const value = values.get(words);
    if (value !== undefined) longest = { first, end, value };
    const next = tokens[end];
    if (next === undefined || end - first === LONGEST) break;
    words += tokens[end - 1]?.end === next.start ? next.text : ` ${next.text}`;
  }
  return longest;
}
