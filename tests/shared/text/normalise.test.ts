import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blankControls, normalise } from '../../../shared/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['line ends of three systems', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['line and paragraph separators', 'a\u2028b\u2029c\fd', 'a\nb\nc\nd'],
    ['more than one blank line', 'a\n\n\n \n\u00A0\nb', 'a\n\nb'],
    ['blanks at the ends of lines', '  a \t\n\tb  ', 'a\nb'],
    ['odd blanks', 'a\u00A0b\u2009c\u3000d\te', 'a b c d e'],
    ['runs of blanks', 'a    b', 'a b'],
    ['an accent apart from its letter', 'Zelenskyi\u0306', 'Zelenskyĭ'],
    ['soft hyphens and zero-width blanks', 'Chi\u00ADna\u200B and\uFEFF Rus\u200Dsia', 'China and Russia'],
    ['direction marks', 'he \u202Edeias\u202C it', 'he deias it'],
    ['controls', 'a\u0000b\u0007c\u001B[31m', 'abc[31m'],
    ['quotation marks of Windows taken for Latin-1', '\u0093No,\u0094 he said\u0097so', '“No,” he said—so'],
    ['half a character', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['whole characters of two halves', 'a 👍 b', 'a 👍 b'],
    ['nothing but what cannot be seen', '\u200B\n\u00A0\uFEFF', ''],
  ])('given %s, then they are as they are stored', (_case, given, expected) => {
    expect(normalise(given)).toBe(expected);
  });

  it('given any text, when normalised again, then nothing changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).not.toMatch(/\n{3}|^\s|\s$|[^\P{C}\n\p{Cn}\p{Co}]/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('blankControls', () => {
  it('given any text, then it keeps its length and every character that a store can keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = blankControls(text);
        expect(kept).toHaveLength(text.length);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toMatch(/[^\P{Cc}\t\n\r]/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
