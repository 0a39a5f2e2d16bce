import { MAX_ARTICLE_BYTES } from '../shared/text/article-limits.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as bytes, one at a time, so that input without end needs no memory without end. Of a line
 * longer than an article may be only so much is kept that it is seen to be too long.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    if (length <= MAX_ARTICLE_BYTES) parts.push(part);
    length += part.length;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, feed));
      yield Buffer.concat(parts);
      parts = [];
      length = 0;
      from = feed + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield Buffer.concat(parts);
}
