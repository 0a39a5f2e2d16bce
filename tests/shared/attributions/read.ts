import type { Passage, Range } from '../../../shared/attributions/passage.ts';
import { readPassage } from '../../../shared/attributions/read-passage.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { findQuotations } from '../../../shared/text/find-quotations.ts';

/** The first sentence of a text, read. */
export function read(text: string): Passage {
  const [sentence] = splitSentences(text);
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  return readPassage(sentence, findQuotations(text));
}

/** The tokens of a range, with a space between. */
export function words(passage: Passage, { first, last }: Range): string {
  return passage.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}
