import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toAscii } from '../../../shared/notices/to-ascii.ts';

describe('toAscii', () => {
  it.each([
    ['Wáng Yì – “iron clad”', 'Wang Yi - "iron clad"'],
    ['Jürgen Łódź, Øresund, Straße', 'Jurgen Lodz, Oresund, Strasse'],
    ['it’s fine…', "it's fine..."],
    ['习近平 Xi Jinping', 'Xi Jinping'],
    ['a\u202eb\u0000c\nd', 'abc d'],
    ['习近平', ''],
  ])('given %j, then %j', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });

  it('given any text, then only printable ASCII is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toAscii(text)).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});
