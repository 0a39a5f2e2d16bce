import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clampBytes, clampCharacters, shorten } from '../../../shared/notices/clamp.ts';

const ENCODER = new TextEncoder();
// Every width that UTF-8 and UTF-16 have.
const words = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '中', '€', '😀', '.') });

describe('clampCharacters', () => {
  it.each([
    ['short', 10, 'short'],
    ['exact', 5, 'exact'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['😀', 1, ''],
    ['abc', 0, ''],
    ['abc', -1, ''],
  ])('given %j and %i, then %j is left', (text, most, left) => {
    expect(clampCharacters(text, most)).toBe(left);
  });

  it('given any text, then what is left is its beginning, short enough and well formed', () => {
    fc.assert(
      fc.property(words, fc.nat({ max: 20 }), (text, most) => {
        const left = clampCharacters(text, most);
        expect(text.startsWith(left)).toBe(true);
        expect(left.length).toBeLessThanOrEqual(most);
        expect(left.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('clampBytes', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abé', 3, 'ab'],
    ['abé', 4, 'abé'],
    ['中', 2, ''],
    ['a😀', 4, 'a'],
    ['a😀', 5, 'a😀'],
  ])('given %j and %i bytes, then %j is left', (text, most, left) => {
    expect(clampBytes(text, most)).toBe(left);
  });

  it('given any text, then one character more would be too many', () => {
    fc.assert(
      fc.property(words, fc.nat({ max: 30 }), (text, most) => {
        const left = clampBytes(text, most);
        expect(text.startsWith(left)).toBe(true);
        expect(ENCODER.encode(left).length).toBeLessThanOrEqual(most);
        const [next = ''] = text.slice(left.length);
        if (next !== '') expect(ENCODER.encode(left + next).length).toBeGreaterThan(most);
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['ties will grow', 20, 'ties will grow'],
    ['ties will grow, and trade too', 18, 'ties will grow...'],
    ['unbreakableunbreakable', 10, 'unbreak...'],
  ])('given %j and %i, then it ends at a word with dots', (text, most, left) => {
    expect(shorten(text, most, '...')).toBe(left);
  });
});
