import { describe, expect, it } from '@jest/globals';
import { count, paint, wrap } from '../../cli/terminal.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const { out } = fakeTerminal();

describe('paint', () => {
  it.each([
    ['an escape sequence', 'a \u001b[31mred\u001b[0m word', 'a red word'],
    ['a window title', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a bell and a carriage return', 'one\u0007\rtwo', 'one two'],
    ['a right-to-left override', 'abc\u202edef', 'abcdef'],
  ])('given %s in an article, then the terminal never sees it', (_case, text, shown) => {
    expect(paint([{ text }], out)).toBe(shown);
  });

  it('given pieces parted by blanks, then the blanks stay', () => {
    expect(paint([{ text: 'a ' }, { text: 'b', style: 'bold' }, { text: ' c' }], out)).toBe('a b c');
  });
});

describe('wrap', () => {
  it('given more words than fit, then lines break at blanks and keep the indent', () => {
    const lines = wrap([{ text: 'word '.repeat(40) }], out, '   ').split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80);
      expect(line.startsWith('   word')).toBe(true);
    }
  });

  it('given a mark that touches a word, then no line breaks between them', () => {
    const wrapped = wrap([{ text: `${'x '.repeat(38)}` }, { text: '«' }, { text: 'quoted' }, { text: '»' }], out);
    expect(wrapped.split('\n').at(-1)).toBe('«quoted»');
  });
});

describe('count', () => {
  it.each([
    [0, '0 notices'],
    [1, '1 notice'],
    [12_000, '12,000 notices'],
  ])('given %d, then %s', (number, words) => {
    expect(count(number, 'notice')).toBe(words);
  });
});
