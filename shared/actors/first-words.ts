import { makeWordTable, type WordTable } from '../text/word-table.ts';

/**
 * For each word that begins a known phrase the length of the longest phrase that begins so. Most tokens then cost one
 * look-up, and no search reads further than there is something to find.
 */
export type FirstWords = WordTable<number>;

export function makeFirstWords(phrases: readonly string[]): FirstWords {
  const longest = new Map<string, number>();
  for (const words of phrases) {
    longest.set(words.split(' ')[0] ?? words, 0);
    // The tokenizer cuts People's and Guinea-Bissau, and leaves N'Djamena whole: both forms begin something.
    longest.set(/^[^ '’-]+/.exec(words)?.[0] ?? words, 0);
  }
  for (const words of phrases) {
    for (const { index } of words.matchAll(/[^\p{L}\p{N}]|$/gu)) {
      const first = words.slice(0, index);
      const known = longest.get(first);
      if (known !== undefined) longest.set(first, Math.max(known, words.length));
    }
  }
  return makeWordTable(longest);
}
