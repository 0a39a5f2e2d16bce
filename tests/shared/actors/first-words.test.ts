import { describe, expect, it } from '@jest/globals';
import { makeFirstWords } from '../../../shared/actors/first-words.ts';
import { lookUp } from '../../../shared/text/word-table.ts';

describe('makeFirstWords', () => {
  it('given phrases, then each first word tells how long the longest is that begins with it', () => {
    const words = makeFirstWords(['Norway', 'New York', 'New York Harbour Post']);
    expect([...words.capitals]).toEqual([
      ['Norway', 6],
      ['New', 21],
    ]);
  });

  it.each([
    ["People's Bank", ["People's", 'People']],
    ['Guinea-Bissau', ['Guinea-Bissau', 'Guinea']],
  ])('given %s, which the tokenizer may cut, then both its beginnings are known', (phrase, beginnings) => {
    const words = makeFirstWords([phrase]);
    expect([...words.capitals]).toEqual(beginnings.map((first) => [first, phrase.length]));
  });

  it('given a phrase that goes on where another ends at a full stop, then the first word of the other reaches as far', () => {
    expect(lookUp(makeFirstWords(['U.S', 'U.S.A']), 'U.S')).toBe(5);
  });
});
