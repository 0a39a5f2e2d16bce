import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../../shared/text/printable.ts';

describe('printable', () => {
  it.each([
    ['colours', 'a \u001B[1;31mred\u001B[0m b', 'a red b'],
    ['a colour of the eight-bit kind', 'a \u009B31mred', 'a red'],
    ['a window title', 'a \u001B]0;owned\u0007b', 'a b'],
    ['a link', '\u001B]8;;https://example.org\u001B\\text\u001B]8;;\u001B\\', 'text'],
    ['a cleared screen', '\u001B[2J\u001Bcgone', 'gone'],
    ['an escape at the end', 'a\u001B', 'a'],
    ['an escape cut off', 'a\u001B[31', 'a'],
    ['line breaks', 'a\r\nBcc: b\n\nc', 'a Bcc: b c'],
    ['a turned direction', 'a \u202Eb\u202C \u2066c', 'a b c'],
    ['a bell and a backspace', 'a\u0007\u0008b', 'ab'],
    ['half a character', 'a\uD800', 'a\uFFFD'],
    ['ordinary words', 'Qin said: “No” – 不 👍', 'Qin said: “No” – 不 👍'],
  ])('given %s, then nothing but words is left', (_case, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  it('given any text, then it is one line without controls, and again is the same', () => {
    const piece = fc.constantFrom('\u001B', '\u009B', '[', ']', '31m', '\u0007', '\n', '\u202E');
    const hostile = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\s{2}|^\s|\s$/u);
        expect(printable(shown)).toBe(shown);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
