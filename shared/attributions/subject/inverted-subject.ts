import { isQuoted, lowerAt, type Passage, phraseFrom, type Range } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/** "…," said Wang Yi, the minister: the phrase right after the verb, with what follows it. */
export function invertedSubject(passage: Passage, verb: Pick<Range, 'last'>): Range | undefined {
  const phrase = phraseFrom(passage, verb.last + 1);
  if (phrase === undefined || phrase.kind === 'time' || isQuoted(passage, phrase.first)) return undefined;
  if (/^(?:him|them)$/.test(lowerAt(passage, phrase.first))) return undefined;
  return extendRight(passage, phrase);
}
