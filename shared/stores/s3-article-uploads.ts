import {
  DeleteObjectCommand,
  GetBucketTaggingCommand,
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
  /** Every version of it. */
  remove(key: string): Promise<void>;
  /** The stack that made the bucket, from the tag that CloudFormation leaves; `undefined` where none did. */
  getStack(): Promise<string | undefined>;
}

export function openArticleUploads(bucket: string, client: S3Client = new S3Client()): ArticleUploads {
  return {
    async add({ key, bytes, metadata }) {
      const encoded = Object.entries(metadata).map(([name, value]) => [name, encodeHeader(value)]);
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, Metadata: Object.fromEntries(encoded) }),
      );
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
          if (error instanceof Error && error.name === 'NoSuchTagSet') return { TagSet: [] };
          throw error;
        });
      return TagSet.find(({ Key }) => Key === 'aws:cloudformation:stack-name')?.Value;
    },
  };
}

/** RFC 2047 where a value is not plain ASCII: *Le Monde* stays, *Süddeutsche* becomes `=?UTF-8?B?…?=`. */
function encodeHeader(value: string): string {
  return /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value, 'utf8').toString('base64')}?=`;
}
