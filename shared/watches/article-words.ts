import type { Sentence, Tag } from '../sentences/token.ts';
import type { Span } from '../text/span.ts';

/** A token that has a letter or a digit. `no-limits` is two words, `Sino-Russian` too. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** What an entry of a lexicon may call it: as written, the dictionary form, and without an *s*. Lower case. */
  readonly forms: readonly string[];
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
      if (POSSESSIVES.has(text)) continue;
      if (isWord(text)) {
        const lower = text.toLowerCase().replaceAll('’', "'");
        words.push({ start, end, text, lower, lemma, forms: formsOf(lower, lemma), tag, sentence, joined });
        joined = true;
      } else if (/^[,;:.!?()[\]—…/]/.test(text)) joined = false;
    }
  }
  return words;
}

const POSSESSIVES = new Set(["'s", '’s', "'S", '’S']);

// The tagger takes *Exchanges* at the head of a sentence for a name, and leaves it its plural.
function formsOf(lower: string, lemma: string): readonly string[] {
  const singular = lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  return lower === lemma && lower === singular ? [lower] : [lower, lemma, singular];
}

/** Whether a token has a letter or a digit. */
export function isWord(text: string): boolean {
  // Most tokens begin with a letter that needs no table.
  return /^[a-z]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
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
