import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sdkStreamMixin } from '@smithy/util-stream';
import { mockClient } from 'aws-sdk-client-mock';
import { s3ArticleFiles } from '../../../shared/stores/s3-article-files.ts';

const s3 = mockClient(S3Client);
const files = s3ArticleFiles(new S3Client({ region: 'eu-central-1' }));

afterEach(() => {
  s3.reset();
});

describe('s3ArticleFiles', () => {
  it('given an object, then it comes with its bytes, its metadata and the time it arrived', async () => {
    s3.on(GetObjectCommand, { Bucket: 'news', Key: 'articles/é 1.txt' }).resolves({
      Body: sdkStreamMixin(Readable.from([Buffer.from('Hello.')])),
      ContentLength: 6,
      LastModified: new Date('2023-03-07T08:00:00Z'),
      Metadata: { outlet: 'Harbour Times' },
    });
    const file = await files.getFile('news', 'articles/é 1.txt');
    expect(Buffer.from(file.bytes).toString()).toBe('Hello.');
    expect(file).toMatchObject({
      key: 'articles/é 1.txt',
      metadata: { outlet: 'Harbour Times' },
      arrived: '2023-03-07T08:00:00.000Z',
    });
  });

  it('given an object larger than the limit, then none of it is read', async () => {
    const body = Readable.from([Buffer.from('never read')]);
    s3.on(GetObjectCommand).resolves({ Body: sdkStreamMixin(body), ContentLength: 65 * 1024 * 1024 });
    await expect(files.getFile('news', 'big')).rejects.toMatchObject({ code: 'article/too-large' });
    expect(body.destroyed).toBe(true);
  });

  it.each([
    ['NoSuchKey', 'article/missing', false],
    ['SlowDown', 'store/throttled', true],
    ['InternalError', 'store/unavailable', true],
    ['AccessDenied', 'store/invalid', false],
  ])('given %s from S3, then it is %s', async (name, code, retriable) => {
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('no'), { name }));
    await expect(files.getFile('news', 'k')).rejects.toMatchObject({ code, retriable });
  });
});
