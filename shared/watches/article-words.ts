import type { Sentence, Tag } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';

/** A token that has a letter or a digit. `no-limits` is two words, `Sino-Russian` too. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Whether it follows the word before it without a comma or the like: in *China, Russia* the second does not. */
  readonly joined: boolean;
}

/** The words of all sentences in order, without punctuation and possessive endings. */
export function makeWords(sentences: readonly Sentence[]): readonly Word[] {
  const words: Word[] = [];
  for (const [sentence, { tokens }] of sentences.entries()) {
    let joined = false;
    for (const { start, end, text, tag, lemma } of tokens) {
      if (/^['’]s$/i.test(text)) continue;
      if (/[\p{L}\p{N}]/u.test(text)) {
        words.push({ start, end, text, lower: text.toLowerCase().replaceAll('’', "'"), lemma, tag, sentence, joined });
        joined = true;
      } else if (/^[,;:.!?()[\]—…/]/.test(text)) joined = false;
    }
  }
  return words;
}

/** The words that lie in any of the spans, in order. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const inside: Word[] = [];
  for (const span of spans) {
    for (let i = firstFrom(words, span.start); i < words.length; i++) {
      const word = words[i] as Word;
      if (word.start >= span.end) break;
      inside.push(word);
    }
  }
  return inside;
}

/** The index of the first word that ends after a place. */
function firstFrom(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
