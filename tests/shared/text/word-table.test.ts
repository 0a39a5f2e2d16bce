import { describe, expect, it } from '@jest/globals';
import { lookUp, makeWordTable } from '../../../shared/text/word-table.ts';

describe('lookUp', () => {
  const table = makeWordTable(
    new Map([
      ['Rome', 1],
      ['the', 2],
      ['10', 3],
      ['Élysée', 4],
    ]),
  );

  it.each([
    ['a word with a capital', 'Rome', 1],
    ['a word without one', 'the', 2],
    ['a number', '10', 3],
    ['a capital with an accent', 'Élysée', 4],
    ['another case', 'rome', undefined],
    ['an unknown word', 'Oslo', undefined],
  ])('given %s, then what is known of it is told', (_case, word, known) => {
    expect(lookUp(table, word)).toBe(known);
  });
});
