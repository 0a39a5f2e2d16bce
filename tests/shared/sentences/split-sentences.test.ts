import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['It rained. The bridge held.', ['It rained.', 'The bridge held.']],
    ['"No. Never," she said. It rained.', ['"No. Never," she said.', 'It rained.']],
    ['"Will it last?" Ruiz asked. It did.', ['"Will it last?" Ruiz asked.', 'It did.']],
    ["''No. Never,'' she said. ''It rains.'' It did.", ["''No. Never,'' she said.", "''It rains.''", 'It did.']],
    ["''She said 'yes.''' It rained.", ["''She said 'yes.'''", 'It rained.']],
    ['“She said ‘yes.’” It rained.', ['“She said ‘yes.’”', 'It rained.']],
    ['"Will it?" Ruiz repeated. It did.', ['"Will it?" Ruiz repeated.', 'It did.']],
    ['It rained. "[The bridge] held." Ruiz left.', ['It rained.', '"[The bridge] held."', 'Ruiz left.']],
    ['"It lasts." The town was glad.', ['"It lasts."', 'The town was glad.']],
    ['Mr. Sand met Dr. Ruiz. They spoke.', ['Mr. Sand met Dr. Ruiz.', 'They spoke.']],
    ['He lives in the U.S. The bridge is there.', ['He lives in the U.S.', 'The bridge is there.']],
    ['The U.S. Senate met.', ['The U.S. Senate met.']],
    ['Ivo K. Hedge left. Plan B. Ruiz left.', ['Ivo K. Hedge left.', 'Plan B. Ruiz left.']],
    ['It cost 3.5 million. No one paid.', ['It cost 3.5 million.', 'No one paid.']],
    ['It rained (a lot.) Then it stopped.', ['It rained (a lot.)', 'Then it stopped.']],
    ['A headline without a stop\n\nThe first sentence.', ['A headline without a stop', 'The first sentence.']],
    ['“It rains. It pours.\n\n“It floods.”', ['“It rains.', 'It pours.', '“It floods.”']],
    ['It\u3000 rained.', ['It\u3000 rained.']],
    ['', []],
    [' \n \n', []],
  ])('given %j, splits it into %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('given paragraphs, numbers them', () => {
    expect(splitSentences('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('given words, tags them and gives their dictionary forms', () => {
    const [sentence] = splitSentences('She said yes.');
    expect(sentence?.tokens.map(({ text, tag, lemma }) => [text, tag, lemma])).toEqual([
      ['She', 'PRON', 'she'],
      ['said', 'VERB', 'say'],
      ['yes', 'INTJ', 'yes'],
      ['.', 'PUNCT', '.'],
    ]);
  });

  it('given any text, puts every token into one sentence, in order, with its own words', () => {
    const parts = fc.constantFrom(
      ...'. ? ! " “ ” \' ) ( \n Ruiz said Mr. U.S. no.   🌉 é -'.split(' '),
      ' ',
      'x'.repeat(90),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(parts, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(token.start, token.end)).toBe(token.text);
            end = token.end;
          }
        }
        const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
        const tokens = splitSentences(text).flatMap((sentence) => sentence.tokens);
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(/[^\p{L}\p{N}]/gu, ''),
        ).toBe(letters);
      }),
      { numRuns: 200 },
    );
  });
});
