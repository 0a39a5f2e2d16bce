import type { Sentence, Token } from '../sentences/token.ts';
import type { Quotation } from '../text/find-quotations.ts';
import { correctTags } from './correct-tags.ts';
import { findPhrases } from './find-phrases.ts';
import { findVerbGroups } from './find-verb-groups.ts';
import type { Passage, Range } from './passage.ts';

/** A sentence with its quotations, noun phrases and verb groups. The quotations given are those that touch it. */
export function readPassage(sentence: Sentence, quotations: readonly Quotation[]): Passage {
  const tokens = correctTags(sentence.tokens);
  const words = { tokens, lower: tokens.map(({ text }) => text.toLowerCase()) };
  const ranges = quotations.flatMap((quotation) => rangeOf(tokens, quotation));
  const phrases = findPhrases(words);
  const phraseAt = indexOf(tokens.length, phrases);
  const verbs = findVerbGroups(words, phraseAt);
  return {
    tokens,
    lower: words.lower,
    paragraph: sentence.paragraph,
    quotations: ranges,
    quotationAt: indexOf(tokens.length, ranges),
    phrases,
    phraseAt,
    verbs,
    verbAt: indexOf(tokens.length, verbs),
  };
}

/**
 * Single marks around speech end in a comma or a stop: 'We agree,' he said. Others count as the words they stand around:
 * scare quotes and titles.
 */
function rangeOf(tokens: readonly Token[], quotation: Quotation): readonly Range[] {
  const first = tokens.findIndex((token) => token.end > quotation.start);
  const last = tokens.findLastIndex((token) => token.start < quotation.end);
  if (first === -1 || last < first) return [];
  const isSpeech = quotation.marks === 'double' || /^[,.!?…]$/.test(tokens[last - 1]?.text ?? '');
  return isSpeech ? [{ first, last }] : [];
}

/** For each token the index of the range that holds it, -1 for none. */
function indexOf(length: number, ranges: readonly Range[]): readonly number[] {
  const index: number[] = [];
  while (index.length < length) index.push(-1);
  for (let i = 0; i < ranges.length; i++) {
    const { first, last } = ranges[i] as Range;
    for (let at = first; at <= last; at++) index[at] = i;
  }
  return index;
}
