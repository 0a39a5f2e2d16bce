import type { Token } from '../sentences/token.ts';

/** Known words of one or more tokens and what they stand for. */
export interface Phrases<T> {
  readonly values: ReadonlyMap<string, T>;
  readonly firstWords: ReadonlySet<string>;
}

export interface Phrase<T> {
  /** Indexes of its tokens, the last one exclusive. */
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

const LONGEST = 9;

/** Makes a lookup; of two entries for the same words the first counts. */
export function makePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const values = new Map<string, T>();
  const firstWords = new Set<string>();
  for (const [words, value] of entries) {
    if (!values.has(words)) values.set(words, value);
    firstWords.add(words.split(' ')[0] ?? words);
    firstWords.add(/^[^ '’-]+/.exec(words)?.[0] ?? words);
  }
  return { values, firstWords };
}

/** Every known phrase in order, the longest at each place, as the tokens are written. */
export function findPhrases<T>(tokens: readonly Token[], phrases: Phrases<T>): readonly Phrase<T>[] {
  return findBy(tokens, phrases, (token) => token.text);
}

/** The same for phrases kept in lower case: *Foreign Minister*, *foreign minister*. */
export function findPhrasesAnyCase<T>(tokens: readonly Token[], phrases: Phrases<T>): readonly Phrase<T>[] {
  return findBy(tokens, phrases, (token) => token.text.toLowerCase());
}

function findBy<T>(tokens: readonly Token[], phrases: Phrases<T>, wordOf: (token: Token) => string) {
  const found: Phrase<T>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = phrases.firstWords.has(wordOf(tokens[i] as Token)) ? longestAt(tokens, i, phrases, wordOf) : undefined;
    if (hit !== undefined) found.push(hit);
    i = hit?.end ?? i + 1;
  }
  return found;
}

function longestAt<T>(
  tokens: readonly Token[],
  first: number,
  phrases: Phrases<T>,
  wordOf: (token: Token) => string,
): Phrase<T> | undefined {
  let longest: Phrase<T> | undefined;
  let words = '';
  for (let end = first + 1; end <= Math.min(tokens.length, first + LONGEST); end++) {
    const token = tokens[end - 1] as Token;
    const glued = words === '' || tokens[end - 2]?.end === token.start;
    words += glued ? wordOf(token) : ` ${wordOf(token)}`;
    const value = phrases.values.get(words);
    if (value !== undefined) longest = { first, end, value };
  }
  return longest;
}
