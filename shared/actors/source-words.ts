import type { Attribution } from '../attributions/attribution.ts';
import type { Token } from '../sentences/token.ts';
import { textOf } from '../text/span.ts';
import type { SentenceWords } from './read-words.ts';

/** A source as tokens of its sentence. */
export interface SourceWords {
  readonly words: SentenceWords;
  readonly first: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** As written. */
  readonly text: string;
}

/** The tokens of an attribution's source, the spans in one where they stand in one sentence; `undefined` for none. */
export function sourceWordsOf(
  text: string,
  sentences: readonly SentenceWords[],
  attribution: Attribution,
): SourceWords | undefined {
  const span = attribution.source[0];
  if (span === undefined) return undefined;
  const words = sentences[sentenceAt(sentences, span.start)];
  if (words === undefined) return undefined;
  const all = words.sentence.tokens;
  let first = all.findIndex((token) => token.end > span.start);
  let end = first;
  while (end < all.length && (all[end]?.start ?? span.end) < span.end) end++;
  if (first === -1 || end === first) return undefined;
  if (end - first > 1 && PREPOSITIONS.test(all[first]?.text ?? '')) first++;
  const start = Math.max(span.start, all[first]?.start ?? 0);
  return { words, first, end, tokens: all.slice(first, end), text: textOf(text, { start, end: span.end }) };
}

// *In the minister's view* and *through the eyes of Vera Lisina* hold a source from their second word on.
const PREPOSITIONS = /^(?:as|by|for|from|in|per|through|to)$/i;

/** The number of the sentence that holds a place, by halving: sentences are in order. */
export function sentenceAt(sentences: readonly SentenceWords[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
