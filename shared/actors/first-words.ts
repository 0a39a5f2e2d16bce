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
    for (let end = 1; end <= words.length; end++) {
      if (goesOn(words, end)) continue;
      const first = words.slice(0, end);
      const known = longest.get(first);
      if (known !== undefined && known < words.length) longest.set(first, words.length);
    }
  }
  return makeWordTable(longest);
}

/** Whether a plain letter or digit stands at a place: no token ends before it. */
function goesOn(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
