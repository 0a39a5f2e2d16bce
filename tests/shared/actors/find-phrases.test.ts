import { describe, expect, it } from '@jest/globals';
import { findPhrases, findPhrasesAnyCase, makePhrases } from '../../../shared/actors/find-phrases.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

const PHRASES = makePhrases([
  ['Harbour', 1],
  ['Harbour Post', 2],
  ["People's Bank", 3],
  ['the Post', 4],
  ['Harbour Post', 5],
]);

function tokensOf(text: string) {
  return splitSentences(text).flatMap(({ tokens }) => tokens);
}

describe('findPhrases', () => {
  it.each([
    ['a word', 'In Harbour it rained.', [[1, 2, 1]]],
    ['the longer of two that begin alike', 'The Harbour Post said so.', [[1, 3, 2]]],
    ['a word that the tokenizer cuts', "The People's Bank said so.", [[1, 4, 3]]],
    ['a phrase at the end', 'She read the Post', [[2, 4, 4]]],
    [
      'two, one after the other',
      'Harbour Post, Harbour',
      [
        [0, 2, 2],
        [3, 4, 1],
      ],
    ],
    ['a beginning that goes on otherwise', 'the people’s bank, the bank', []],
  ])('given %s, then what is known is found', (_case, text, expected) => {
    expect(findPhrases(tokensOf(text), PHRASES).map(({ first, end, value }) => [first, end, value])).toEqual(expected);
  });
});

describe('findPhrasesAnyCase', () => {
  it('given phrases in lower case, then capitals in the text do not matter', () => {
    const phrases = makePhrases([['prime minister', 'head-of-government']]);
    expect(findPhrasesAnyCase(tokensOf('The Prime minister spoke.'), phrases)).toEqual([
      { first: 1, end: 3, value: 'head-of-government' },
    ]);
  });
});
