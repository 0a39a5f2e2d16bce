import { GetBucketTaggingCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

export interface ArticleUpload {
  /** The object's key, the prefix of articles included. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** What the file itself may lack: title, outlet, url, published, language. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Puts one article into the bucket, over TLS, with its metadata in a form that HTTP headers can carry. */
export async function uploadArticle(
  client: S3Client,
  bucket: string,
  { key, bytes, metadata }: ArticleUpload,
): Promise<void> {
  const encoded = Object.entries(metadata).map(([name, value]) => [name, encodeHeader(value)]);
  await client.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, Metadata: Object.fromEntries(encoded) }),
  );
}

/** The stack that made a bucket, from the tag that CloudFormation leaves; `undefined` where none did. */
export async function stackOfBucket(client: S3Client, bucket: string): Promise<string | undefined> {
  const { TagSet = [] } = await client.send(new GetBucketTaggingCommand({ Bucket: bucket })).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NoSuchTagSet') return { TagSet: [] };
    throw error;
  });
  return TagSet.find(({ Key }) => Key === 'aws:cloudformation:stack-name')?.Value;
}

/** RFC 2047 where a value is not plain ASCII: *Le Monde* stays, *Süddeutsche* becomes `=?UTF-8?B?…?=`. */
function encodeHeader(value: string): string {
  return /^[ -~]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value, 'utf8').toString('base64')}?=`;
}
