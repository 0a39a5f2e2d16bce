import { createHash, randomUUID } from 'node:crypto';
import { makeArn } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Clock } from '../clock.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import type { Keys } from '../kms.ts';
import type { Queues } from '../sqs/queues.ts';
import { makeObjectEvent } from './object-event.ts';

export interface BucketSettings {
  readonly isVersioned: boolean;
  readonly key?: string;
  readonly notifications: readonly Notification[];
  /** The bucket that access logs go into. */
  readonly logsIn?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Notification {
  readonly event: string;
  readonly queue: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface StoredObject {
  readonly key: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly metadata: Readonly<Record<string, string>>;
  readonly sha256?: string;
  readonly etag: string;
  readonly modified: Date;
  /** What a deletion leaves where versions are kept. */
  readonly isMarker: boolean;
}

export interface Bucket extends BucketSettings {
  readonly name: string;
  readonly arn: string;
  /** By their keys, newest first. */
  readonly objects: Map<string, StoredObject[]>;
}

export interface NewObject {
  readonly bytes: Buffer;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly sha256?: string;
}

export interface Buckets {
  add(name: string, settings: BucketSettings): Bucket;
  arnOf(name: string): string;
  put(principal: Principal, address: Address, object: NewObject): StoredObject;
  get(principal: Principal, address: Address): StoredObject;
  delete(principal: Principal, address: Address, version?: string): void;
  list(principal: Principal, bucket: string, prefix: string): readonly StoredObject[];
  listVersions(principal: Principal, bucket: string, prefix: string): readonly StoredObject[];
  listTags(principal: Principal, bucket: string): Bucket['tags'];
}

export interface Address {
  readonly bucket: string;
  readonly key: string;
}

export interface BucketsDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly keys: Keys;
  readonly queues: Queues;
}

export function makeBuckets({ clock, iam, keys, queues }: BucketsDeps): Buckets {
  const all = new Map<string, Bucket>();
  const find = (name: string): Bucket => {
    const bucket = all.get(name);
    if (bucket === undefined) throw new AwsError('NoSuchBucket', `there is no bucket ${name}`, 404);
    return bucket;
  };
  const notify = (bucket: Bucket, object: StoredObject, event: string): void => {
    const wanted = bucket.notifications.filter(
      ({ event: pattern, prefix, suffix }) =>
        (pattern === `s3:${event}` || pattern === `s3:${event.split(':')[0]}:*`) &&
        object.key.startsWith(prefix) &&
        object.key.endsWith(suffix),
    );
    const body = JSON.stringify(makeObjectEvent(bucket, object, event));
    for (const { queue } of wanted) queues.send(serviceFor(bucket), queue, { body });
  };
  const log = (bucket: Bucket, action: string, key: string): void => {
    if (bucket.logsIn === undefined) return;
    const logs: Principal = { kind: 'service', name: 'logging.s3.amazonaws.com', sourceArn: bucket.arn };
    put(
      logs,
      { bucket: bucket.logsIn, key: randomUUID() },
      { bytes: Buffer.from(`${bucket.name} ${action} ${key}\n`) },
    );
  };
  const put: Buckets['put'] = (principal, address, { bytes, metadata = {}, sha256 }) => {
    const bucket = find(address.bucket);
    iam.admit({ principal, action: 's3:PutObject', resource: `${bucket.arn}/${address.key}` });
    keys.admitWriter(principal, bucket.key);
    const actual = createHash('sha256').update(bytes).digest('base64');
    if (sha256 !== undefined && sha256 !== actual) throw new AwsError('BadDigest', 'the checksum is another');
    const object: StoredObject = {
      key: address.key,
      version: bucket.isVersioned ? randomUUID() : 'null',
      bytes,
      metadata,
      sha256,
      etag: createHash('md5').update(bytes).digest('hex'),
      modified: clock.now(),
      isMarker: false,
    };
    const before = bucket.isVersioned ? (bucket.objects.get(object.key) ?? []) : [];
    bucket.objects.set(object.key, [object, ...before]);
    log(bucket, 'REST.PUT.OBJECT', object.key);
    notify(bucket, object, 'ObjectCreated:Put');
    return object;
  };
  const listAll = (principal: Principal, name: string, prefix: string, action: string): readonly StoredObject[][] => {
    const bucket = find(name);
    iam.admit({ principal, action, resource: bucket.arn, context: { 's3:prefix': prefix } });
    const keysOf = [...bucket.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keysOf.map((key) => bucket.objects.get(key) ?? []);
  };

  return {
    put,
    arnOf: (name) => find(name).arn,
    add(name, settings) {
      const bucket = { ...settings, name, arn: makeArn('s3', name), objects: new Map() };
      all.set(name, bucket);
      // S3 tries each queue before it takes the notification.
      for (const { queue } of settings.notifications) {
        const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: name });
        queues.send(serviceFor(bucket), queue, { body });
      }
      return bucket;
    },
    get(principal, { bucket: name, key }) {
      const bucket = find(name);
      iam.admit({ principal, action: 's3:GetObject', resource: `${bucket.arn}/${key}` });
      const [object] = bucket.objects.get(key) ?? [];
      if (object === undefined || object.isMarker) {
        // Whoever may not list is not told either that there is nothing.
        iam.admit({ principal, action: 's3:ListBucket', resource: bucket.arn });
        throw new AwsError('NoSuchKey', `there is no object ${key}`, 404);
      }
      keys.admitReader(principal, bucket.key);
      log(bucket, 'REST.GET.OBJECT', key);
      return object;
    },
    delete(principal, { bucket: name, key }, version) {
      const bucket = find(name);
      const action = version === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
      iam.admit({ principal, action, resource: `${bucket.arn}/${key}` });
      const objects = bucket.objects.get(key) ?? [];
      const marker = { ...NOTHING, key, version: randomUUID(), modified: clock.now() };
      if (version !== undefined)
        setObjects(
          bucket,
          key,
          objects.filter((object) => object.version !== version),
        );
      else setObjects(bucket, key, bucket.isVersioned ? [marker, ...objects] : []);
    },
    list: (principal, bucket, prefix) =>
      listAll(principal, bucket, prefix, 's3:ListBucket').flatMap(([newest]) =>
        newest === undefined || newest.isMarker ? [] : [newest],
      ),
    listVersions: (principal, bucket, prefix) => listAll(principal, bucket, prefix, 's3:ListBucketVersions').flat(),
    listTags(principal, name) {
      const bucket = find(name);
      iam.admit({ principal, action: 's3:GetBucketTagging', resource: bucket.arn });
      return bucket.tags;
    },
  };
}

const NOTHING = { bytes: Buffer.alloc(0), metadata: {}, etag: '', isMarker: true };

function setObjects(bucket: Bucket, key: string, objects: StoredObject[]): void {
  if (objects.length > 0) bucket.objects.set(key, objects);
  else bucket.objects.delete(key);
}

function serviceFor({ arn }: Bucket): Principal {
  return { kind: 'service', name: 's3.amazonaws.com', sourceArn: arn };
}
