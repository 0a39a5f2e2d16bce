import { describe, expect, it } from '@jest/globals';
import { readLines } from '../../cli/read-lines.ts';
import { MAX_ARTICLE_BYTES } from '../../shared/text/article-limits.ts';

async function linesOf(...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  for await (const line of readLines(stream())) lines.push(Buffer.from(line).toString());
  return lines;
}

describe('readLines', () => {
  it.each([
    ['lines in one chunk', ['a\nb\n'], ['a', 'b']],
    ['a line over three chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a blank line between', ['a\n\nb'], ['a', '', 'b']],
    ['nothing', [], []],
  ])('given %s, then each comes once and in order', async (_case, chunks, lines) => {
    await expect(linesOf(...chunks)).resolves.toEqual(lines);
  });

  it('given a line longer than an article may be, then only so much is kept that it is seen to be too long', async () => {
    const chunk = 'x'.repeat(MAX_ARTICLE_BYTES);
    const [long, next] = await linesOf(chunk, chunk, chunk, '\nnext\n');
    expect(long?.length).toBe(2 * MAX_ARTICLE_BYTES);
    expect(next).toBe('next');
  });
});
