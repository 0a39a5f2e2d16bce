import { gunzipSync } from 'node:zlib';
import { PipelineError } from '../errors.ts';
import type { ArticleFile } from './article-file.ts';
import { checkSize } from './article-limits.ts';

/**
 * The file's bytes, unpacked where they are packed. Told by the first bytes rather than the name alone: objects put with
 * `Content-Encoding: gzip` keep their plain ending.
 */
export function unzip(file: ArticleFile, limit: number): Uint8Array {
  checkSize(file.key, file.bytes.length, limit);
  if (file.bytes.length === 0) throw new PipelineError('article/empty', `${file.key} has no bytes`);
  const packed = file.bytes[0] === 0x1f && file.bytes[1] === 0x8b;
  if (packed) return gunzip(file, limit);
  if (/\.gz$/i.test(file.key)) {
    throw new PipelineError(
      'article/bad-gzip',
      `${file.key} does not begin as gzip does; expected gzip for its ending`,
    );
  }
  return file.bytes;
}

function gunzip(file: ArticleFile, limit: number): Uint8Array {
  try {
    return gunzipSync(file.bytes, { maxOutputLength: limit });
  } catch (cause) {
    // A few kilobytes can unpack to gigabytes: unpacking stops at the limit.
    if (isTooLarge(cause)) {
      throw new PipelineError('article/too-large', `${file.key} unpacks to more than ${limit} bytes`, { cause });
    }
    throw new PipelineError('article/bad-gzip', `${file.key} is damaged gzip: ${reason(cause)}`, { cause });
  }
}

function isTooLarge(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
