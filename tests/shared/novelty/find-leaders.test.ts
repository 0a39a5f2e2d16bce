import { describe, expect, it } from '@jest/globals';
import { findLeaders } from '../../../shared/novelty/find-leaders.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

describe('findLeaders', () => {
  it.each([
    ['a full name', 'a letter by Vladimir Putin', 'Vladimir Putin RU'],
    ['a family name', 'the guests whom Xi received', 'Xi CN'],
    ['two of them', 'Xi thanked Emmanuel Macron', 'Xi CN, Emmanuel Macron FR'],
    ['a minister, who speaks for himself', 'a letter by Sergey Lavrov', ''],
    ['a family name of many', 'a letter by Wang', ''],
    ['nobody', 'a letter came', ''],
  ])('given %s, then the states they lead are found', (_case, words, leaders) => {
    const found = splitSentences(words).flatMap(({ tokens }) => findLeaders(tokens));
    expect(found.map(({ start, end, country }) => `${words.slice(start, end)} ${country}`).join(', ')).toBe(leaders);
  });
});
