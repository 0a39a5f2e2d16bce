import { PipelineError } from '../errors.ts';

const MIB = 1024 * 1024;

/** One article, as bytes. A year of a column fits; past this it is a dump of something, and would hold up the queue. */
export const MAX_ARTICLE_BYTES = 5 * MIB;

// A whole file of JSON lines: its bytes and all its readings are in memory at once, 0.5 GB of a function's 1.7 at the most.
export const MAX_LINES_BYTES = 64 * MIB;

/** One article, in UTF-16 units of its normalised text: a book. More would not end within a function's time. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

export function checkSize(key: string, bytes: number, limit: number): void {
  if (bytes > limit) throw new PipelineError('article/too-large', `${key} has ${bytes} bytes; at most ${limit}`);
}
