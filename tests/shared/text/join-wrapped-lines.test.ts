import { describe, expect, it } from '@jest/globals';
import { joinWrappedLines } from '../../../shared/text/join-wrapped-lines.ts';

describe('joinWrappedLines', () => {
  it('given paragraphs wrapped at a column, then each is one line', () => {
    const text = [
      'The envoy told the chamber that the two governments had agreed on',
      'nothing new, and that whoever had hoped for more had not read the',
      'communique. "We came to listen," she said, "and we listened."',
      '',
      'Her colleague, who had arrived only an hour before, called it a long-',
      'term matter.',
    ].join('\n');
    expect(joinWrappedLines(text)).toBe(
      'The envoy told the chamber that the two governments had agreed on nothing new, and that whoever had hoped for more had not read the communique. "We came to listen," she said, "and we listened."\n\nHer colleague, who had arrived only an hour before, called it a long-term matter.',
    );
  });

  it('given wrapped paragraphs with no blank line between, then a short line that ends a sentence ends one', () => {
    const text = [
      'The envoy told the chamber that the two governments had agreed on',
      'nothing new, and that whoever had hoped for more had not read the',
      'communique.',
      'Her colleague, who had arrived only an hour before, called it the',
      'beginning of something.',
    ].join('\n');
    expect(joinWrappedLines(text).split('\n')).toHaveLength(2);
  });

  it.each([
    [
      'a paragraph a line',
      `${'The envoy spoke at length about trade. '.repeat(5)}\n${'Her colleague did not. '.repeat(9)}`,
    ],
    [
      'a headline over its standfirst',
      'Envoy says two neighbours have agreed on nothing\nShe was asked about it in the chamber',
    ],
    ['short lines', 'One\nTwo\nThree\nFour'],
    [
      'lines as long as each other that end sentences',
      Array(5).fill('The envoy said that nothing new had been agreed at all.').join('\n'),
    ],
    [
      'a transcript',
      'Q: Did the two sides agree on anything new in the chamber today?\nA: No.\nQ: Will they meet again in the spring, as was said?\nA: Perhaps, though nobody has told me so in so many words.',
    ],
    [
      'a list',
      '- the envoy of the first of the two neighbours came in person and\n- the envoy of the second of the two neighbours sent a deputy and a\n- the envoy of nobody at all was there for the whole afternoon, as\n- ever',
    ],
    ['verse', 'A neighbour came\nand said a thing\nthat none of us\nhad thought to say'],
    ['nothing', ''],
  ])('given %s, then it is left alone', (_case, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });
});
