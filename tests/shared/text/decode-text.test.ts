import { describe, expect, it } from '@jest/globals';
import { decodeText, isUnicode } from '../../../shared/text/decode-text.ts';
import { detectEncoding } from '../../../shared/text/detect-encoding.ts';

const SENTENCE = 'The minister’s answer was short: “No,” he said – and the room, café and all, fell quiet.';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${SENTENCE}`)],
    ['UTF-16, low byte first', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le').swap16()],
    ['Windows-1252', windows1252(SENTENCE)],
  ])('given %s, then the words are the same', (_case, bytes) => {
    expect(decode(bytes)).toBe(SENTENCE);
  });

  it('given one quotation mark of Windows in a long ASCII text, then it is read', () => {
    const long = 'The minister answered the question at some length and then left the room. '.repeat(300);
    expect(decode(windows1252(`${long}He didn’t return.`))).toBe(`${long}He didn’t return.`);
  });

  it('given UTF-8 cut off within a character, then only that character is lost', () => {
    const cut = Buffer.from(`${SENTENCE} ${SENTENCE}”`).subarray(0, -1);
    expect(decode(cut)).toBe(`${SENTENCE} ${SENTENCE}\uFFFD`);
  });

  it('given bytes that are not Unicode and were not detected as anything, then they are no text', () => {
    expect(() => decodeText('a.txt', windows1252(SENTENCE))).toThrow(
      'a.txt is not UTF-8 and looks like no encoding that is known',
    );
  });

  it.each([
    [
      'Russian of Windows',
      [
        0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0x20, 0xe7, 0xe0, 0xff, 0xe2, 0xe8, 0xeb, 0x2c, 0x20, 0xf7, 0xf2,
        0xee, 0x20, 0xed, 0xe5, 0x20, 0xe1, 0xf3, 0xe4, 0xe5, 0xf2,
      ],
    ],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00]],
  ])('given %s, then it is no text that can be told', (_case, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'article/not-text' }));
  });
});

describe('isUnicode', () => {
  it.each([
    ['nothing', Buffer.from(''), true],
    ['ASCII', Buffer.from('No.'), true],
    ['UTF-8', Buffer.from(SENTENCE), true],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le'), true],
    ['Windows-1252', windows1252(SENTENCE), false],
    ['UTF-8 cut off within a character', Buffer.from('“No”').subarray(0, -1), false],
  ])('given %s, then that is told', (_case, bytes, unicode) => {
    expect(isUnicode(bytes)).toBe(unicode);
  });
});

function decode(bytes: Uint8Array): string {
  return decodeText('a.txt', bytes, detectEncoding(bytes));
}

function windows1252(text: string): Uint8Array {
  const codes: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (character) => codes[character] ?? character.charCodeAt(0));
}
