import { GetObjectCommand, type GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { type ErrorCode, PipelineError } from '../errors.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { checkSize, MAX_LINES_BYTES } from '../text/article-limits.ts';

export interface ArticleFiles {
  /** Throws `article/missing` and `article/too-large`, which are about the article, and `store/…`, which are not. */
  getFile(bucket: string, key: string): Promise<ArticleFile>;
}

/** The objects of a bucket as files, with their user metadata. */
export function s3ArticleFiles(client = new S3Client()): ArticleFiles {
  return {
    async getFile(bucket, key) {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const bytes = await readBody(key, object);
        const arrived = (object.LastModified ?? new Date(0)).toISOString();
        return { key, bytes, metadata: object.Metadata ?? {}, arrived };
      } catch (cause) {
        throw s3Error(`s3://${bucket}/${key}`, cause);
      }
    },
  };
}

async function readBody(key: string, { Body, ContentLength }: GetObjectCommandOutput): Promise<Uint8Array> {
  try {
    // Before a byte of it is read: an object may be larger than the function's memory. What one article may have is
    // less, and told when the file is read.
    checkSize(key, ContentLength ?? 0, MAX_LINES_BYTES);
  } catch (error) {
    if (Body !== undefined && 'destroy' in Body) Body.destroy();
    throw error;
  }
  const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
  checkSize(key, bytes.length, MAX_LINES_BYTES);
  return bytes;
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  NoSuchKey: 'article/missing',
  NotFound: 'article/missing',
  SlowDown: 'store/throttled',
  AccessDenied: 'store/invalid',
  NoSuchBucket: 'store/invalid',
  InvalidObjectState: 'store/invalid',
};

function s3Error(address: string, cause: unknown): PipelineError {
  if (cause instanceof PipelineError) return cause;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  return new PipelineError(CODES[name] ?? 'store/unavailable', `${address}: ${name}: ${message}`, { cause });
}
