import { REGION } from '../account.ts';
import type { Bucket, StoredObject } from './buckets.ts';

/** What S3 says has happened to an object, as it says it to a queue. */
export function makeObjectEvent({ name, arn }: Bucket, object: StoredObject, eventName: string) {
  const { key, bytes, etag: eTag, version: versionId, modified } = object;
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: modified.toISOString(),
    eventName,
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name, arn },
      object: { key: encodeAsForm(key), size: bytes.length, eTag, versionId },
    },
  };
  return { Records: [record] };
}

/** As in a form, slashes apart: a space is `+`. */
function encodeAsForm(key: string): string {
  return new URLSearchParams([['', key]]).toString().slice(1).replaceAll('%2F', '/');
}
