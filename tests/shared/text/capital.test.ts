import { describe, expect, it } from '@jest/globals';
import { hasCapital } from '../../../shared/text/capital.ts';

describe('hasCapital', () => {
  it.each([
    ['a capital', 'Rome', true],
    ['the last of its letters', 'Zagreb', true],
    ['a capital with an accent', 'Élysée', true],
    ['a capital of another alphabet', 'Москва', true],
    ['a capital beyond sixteen bits', '𐐀', true],
    ['a small letter', 'rome', false],
    ['a small letter with an accent', 'élan', false],
    ['a capital further on', 'iPhone', false],
    ['a digit', '10', false],
    ['a mark', '“Rome', false],
    ['nothing', '', false],
  ])('given a word that begins with %s, then that is told', (_case, word, expected) => {
    expect(hasCapital(word)).toBe(expected);
  });
});
