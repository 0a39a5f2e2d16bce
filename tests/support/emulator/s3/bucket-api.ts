import { AwsError } from '../aws-error.ts';
import { type Answer, type ApiRequest, type Element, element, xmlAnswer } from '../http.ts';
import type { Address, Buckets, StoredObject } from './buckets.ts';

/** S3's REST protocol, buckets named in the path. */
export function makeBucketApi(buckets: Buckets): (request: ApiRequest) => Answer {
  return (request) => {
    const [, bucket = '', key = ''] = /^\/([^/]+)\/?(.*)$/s.exec(request.path) ?? [];
    return key === '' ? answerForBucket(buckets, bucket, request) : answerForObject(buckets, { bucket, key }, request);
  };
}

function answerForBucket(buckets: Buckets, bucket: string, { principal, method, query }: ApiRequest): Answer {
  if (method === 'GET' && query.has('tagging')) {
    const tags = Object.entries(buckets.listTags(principal, bucket));
    const elements = tags.map(([key, value]) => element('Tag', element('Key', key), element('Value', value)));
    return xmlAnswer(element('Tagging', element('TagSet', ...elements)).xml);
  }
  if (method === 'GET' && query.has('versions')) {
    const objects = buckets.listVersions(principal, bucket, query.get('prefix') ?? '');
    return xmlAnswer(element('ListVersionsResult', ...objects.map(renderVersion)).xml);
  }
  throw new AwsError('NotImplemented', `the emulator's S3 has no ${method} ?${query} of a bucket`, 501);
}

function answerForObject(buckets: Buckets, address: Address, request: ApiRequest): Answer {
  const { principal, method, query, headers, body } = request;
  switch (method) {
    case 'PUT': {
      if (headers['content-encoding']?.includes('aws-chunked')) {
        throw new AwsError('NotImplemented', 'the emulator takes no body in chunks', 501);
      }
      const { etag } = buckets.put(principal, address, {
        bytes: body,
        metadata: readMetadata(headers),
        sha256: headers['x-amz-checksum-sha256'],
      });
      return { headers: { etag: `"${etag}"` } };
    }
    case 'GET':
    case 'HEAD': {
      const object = buckets.get(principal, address);
      const described = describe(object, headers['x-amz-checksum-mode'] === 'ENABLED' && method === 'HEAD');
      return { headers: described, body: method === 'GET' ? object.bytes : undefined };
    }
    case 'DELETE':
      buckets.delete(principal, address, query.get('versionId') ?? undefined);
      return { status: 204 };
    default:
      throw new AwsError('MethodNotAllowed', `the emulator's S3 has no ${method} of an object`, 405);
  }
}

const METADATA = 'x-amz-meta-';

function readMetadata(headers: ApiRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(METADATA) && value !== undefined ? [[name.slice(METADATA.length), value]] : [],
    ),
  );
}

function describe(object: StoredObject, withChecksum: boolean): Record<string, string> {
  const { etag, modified, metadata, sha256, bytes, version } = object;
  return {
    etag: `"${etag}"`,
    'last-modified': modified.toUTCString(),
    'content-length': String(bytes.length),
    'x-amz-version-id': version,
    ...(sha256 !== undefined && withChecksum && { 'x-amz-checksum-sha256': sha256 }),
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`${METADATA}${name}`, value])),
  };
}

function renderVersion({ key, version, isMarker }: StoredObject): Element {
  const name = isMarker ? 'DeleteMarker' : 'Version';
  return element(name, element('Key', key), element('VersionId', version));
}
