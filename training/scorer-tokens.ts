import type { Pair } from './read-corpus.ts';

/** Start and end of every word of a text; *U.S*, *don't* and *Okoro's* are one each, punctuation is none. */
export function wordsOf(text: string): readonly Pair[] {
  const word = /[\p{L}\p{N}\p{M}]+(?:['’.\-&][\p{L}\p{N}\p{M}]+)*/gu;
  return Array.from(text.matchAll(word), (match) => [match.index, match.index + match[0].length] as const);
}

/** Numbers of the words that spans touch, in order. */
export function wordsIn(spans: readonly Pair[], words: readonly Pair[], textLength: number): readonly number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= textLength))
      throw new RangeError(`span [${start}, ${end}] leaves a text of ${textLength} characters`);
    let low = 0;
    for (let high = words.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((words[middle] as Pair)[1] <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < words.length && (words[low] as Pair)[0] < end; low++) found.add(low);
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Marks the UTF-16 units inside double quotation marks. A straight `"` (or `''`) opens where none is open or at the
 * start of a word, else it closes; a quotation left open ends with its paragraph.
 */
export function quotedUnits(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === '\n') open = false;
    else if (ch === '“') open = true;
    else if (ch === '”') open = false;
    else if (ch === '"' || text.startsWith("''", i)) {
      const width = ch === '"' ? 1 : 2;
      open = !open || (/[\s([—]/.test(text[i - 1] ?? ' ') && /\S/.test(text[i + width] ?? ' '));
      i += width - 1;
    } else if (open) inside[i] = 1;
  }
  return inside;
}
