import { describe, expect, it } from '@jest/globals';
import { readWords, type SentenceWords } from '../../../shared/actors/read-words.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

function read(text: string): SentenceWords {
  const [words] = readWords(splitSentences(text));
  if (words === undefined) throw new Error(`no sentence in: ${text}`);
  return words;
}

function textOf({ sentence }: SentenceWords, first: number, end: number): string {
  return sentence.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

describe('readWords', () => {
  it.each([
    ['an outlet with a small letter', 'They told the Guardian so.', 'the Guardian'],
    ['an outlet in small letters', 'Its agency dpa said so.', 'dpa'],
  ])('given %s, then it is found', (_case, text, expected) => {
    const words = read(text);
    expect(words.media.map(({ first, end }) => textOf(words, first, end))).toEqual([expected]);
  });

  it.each([
    ['a name in small letters', 'It rained in mainland China.', 'mainland China'],
    ['an accent', 'It rained in Côte d’Ivoire.', 'Côte d’Ivoire'],
    ['a number', 'It came from 10 Downing Street.', '10 Downing Street'],
  ])('given a country by %s, then it or its government is found', (_case, text, expected) => {
    const words = read(text);
    const found = [
      ...words.countries.map(({ firstToken, endToken }) => [firstToken, endToken] as const),
      ...words.bodies.map(({ first, end }) => [first, end] as const),
    ];
    expect(found.map(([first, end]) => textOf(words, first, end).replace(/ (?=’)/, ''))).toEqual([expected]);
  });

  it('given a body that is not listed, then its run of capitals is found', () => {
    const words = read('She works for the Institute for the Study of Rain.');
    expect(words.organisations.map(([first, end]) => textOf(words, first, end))).toEqual([
      'Institute for the Study of Rain',
    ]);
  });

  it('given a sentence, then names, titles and descriptions may begin at few of its words', () => {
    const words = read('On Friday his deputy told Ana von Berg that it rains.');
    expect(words.starts.map((i) => textOf(words, i, i + 1))).toEqual(['On', 'Friday', 'his', 'Ana', 'von', 'Berg']);
  });
});
