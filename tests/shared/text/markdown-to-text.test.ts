import { describe, expect, it } from '@jest/globals';
import { markdownToText } from '../../../shared/text/markdown-to-text.ts';

describe('markdownToText', () => {
  it.each([
    ['a heading', '## Trade grows', 'Trade grows'],
    [
      'bold and slanted words',
      'She **said** it *twice*, **"loudly."** and _again_.',
      'She said it twice, "loudly." and again.',
    ],
    ['a link', 'He [said](https://example.org/a) so.', 'He said so.'],
    ['an image', 'He said so.![A room](a.png)', 'He said so.'],
    ['a quoted paragraph', '> "No," he said.', '"No," he said.'],
    ['a fence', '```text\nHe said so.\n```', '\nHe said so.\n'],
    ['a rule', 'One.\n\n***\n\nTwo.', 'One.\n\n\n\nTwo.'],
  ])('given %s, then its words are left', (_case, markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  it.each(['snake_case and a__b', '2 * 3 * 4', '- one\n- two', '#hashtag', 'He [sic] said so (twice).', 'a > b'])(
    'given %j, then nothing is taken away',
    (text) => {
      expect(markdownToText(text)).toBe(text);
    },
  );

  it.each(['[', '![', '[a](', '*', '**a', '_', '_a', '#', '>', '`'])(
    'given 100,000 times %j, then it ends in a moment',
    (piece) => {
      expect(markdownToText(piece.repeat(100_000)).length).toBeLessThanOrEqual(piece.length * 100_000);
    },
    1_000,
  );
});
