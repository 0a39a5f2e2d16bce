import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  DeleteObjectCommand,
  GetBucketTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

export interface ArticleUpload {
  /** The object's key, the prefix of articles included. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** What the file itself may lack: title, outlet, url, published, language. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** A bucket that articles are uploaded to. */
export interface ArticleUploads {
  /** Over TLS, with the metadata in a form that HTTP headers can carry. */
  add(upload: ArticleUpload): Promise<void>;
  /** Whether it is there already, with the same bytes and metadata. */
  has(upload: ArticleUpload): Promise<boolean>;
  /** Every version of it. */
  remove(key: string): Promise<void>;
  /** The stack that made the bucket, from the tag that CloudFormation leaves; `undefined` where none did. */
  getStack(): Promise<string | undefined>;
}

export function openArticleUploads(bucket: string, client: S3Client = new S3Client()): ArticleUploads {
  return {
    async add({ key, bytes, metadata }) {
      await client.send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: key, Body: bytes, Metadata: encodeAll(metadata) },
          // S3 keeps it with the object, whatever the object is encrypted with; an ETag says the same only without a key.
          ChecksumSHA256: sha256(bytes),
        }),
      );
    },
    async has({ key, bytes, metadata }) {
      try {
        const there = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }));
        return there.ChecksumSHA256 === sha256(bytes) && isDeepStrictEqual(there.Metadata ?? {}, encodeAll(metadata));
      } catch (error) {
        if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return false;
        throw error;
      }
    },
    async remove(key) {
      const { Versions = [], DeleteMarkers = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }),
      );
      for (const { Key, VersionId } of [...Versions, ...DeleteMarkers]) {
        if (Key === key) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
      }
    },
    async getStack() {
      const { TagSet = [] } = await client
        .send(new GetBucketTaggingCommand({ Bucket: bucket }))
        .catch((error: unknown) => {
          // Who may upload need not be let see what the bucket is.
          if (error instanceof Error && /^(?:NoSuchTagSet|AccessDenied)$/.test(error.name)) return { TagSet: [] };
          throw error;
        });
      return TagSet.find(({ Key }) => Key === 'aws:cloudformation:stack-name')?.Value;
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function encodeAll(metadata: ArticleUpload['metadata']): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, encodeHeader(value)]));
}

/** RFC 2047 where a value is not plain ASCII: *Le Monde* stays, *Süddeutsche* becomes `=?UTF-8?B?…?=`. */
function encodeHeader(value: string): string {
  return /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value, 'utf8').toString('base64')}?=`;
}
