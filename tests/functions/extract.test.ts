import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sdkStreamMixin } from '@smithy/util-stream';
import type { Context, SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { createExtract } from '../../functions/extract/extract.ts';
import { jsonLog } from '../../shared/log.ts';
import { ARTICLE_TRIES, TROUBLE_EVENTS } from '../../shared/names.ts';
import type { Outcome } from '../../shared/pipeline/outcome.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { s3ArticleFiles } from '../../shared/stores/s3-article-files.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { failingStore } from '../support/failing-store.ts';
import { ENERGY, makeArticleFile, VISAS } from '../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../support/pipeline-deps.ts';

const CONTEXT = { getRemainingTimeInMillis: () => 60_000 } as Context;
const s3 = mockClient(S3Client);

afterEach(() => {
  s3.reset();
});

describe('createExtract', () => {
  it('given articles that landed, then each is read by its real key and stored', async () => {
    const { extract, store } = setUp();
    land('articles/two words.txt', ENERGY);
    land('articles/Москва/北京 + é.txt', VISAS);
    const event = eventOf(
      'articles/two+words.txt',
      'articles/%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/%E5%8C%97%E4%BA%AC+%2B+%C3%A9.txt',
    );
    expect(await extract(event, CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await store.getArticle('articles/two words.txt')).toMatchObject({ kind: 'processed' });
    expect(await store.getArticle('articles/Москва/北京 + é.txt')).toMatchObject({ kind: 'processed' });
  });

  it('given an event delivered twice, then the second finds everything done', async () => {
    const { extract, store, outcomes } = setUp();
    land('articles/a.txt', ENERGY);
    await extract(eventOf('articles/a.txt', 'articles/a.txt'), CONTEXT);
    const once = await contentsOf(store);
    await extract(eventOf('articles/a.txt'), CONTEXT);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['processed', 'unchanged', 'unchanged']);
    expect(await contentsOf(store)).toEqual(once);
    expect(once.notices).toHaveLength(1);
  });

  it('given a message that fails, then it alone comes back and the others are done', async () => {
    const { extract, store, counts } = setUp();
    land('articles/a.txt', ENERGY);
    s3.on(GetObjectCommand, { Bucket: 'news', Key: 'articles/b.txt' }).rejects(named('InternalError'));
    land('articles/c.txt', VISAS);
    const event = eventOf('articles/a.txt', 'articles/b.txt', 'articles/c.txt');
    expect(await extract(event, CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect((await contentsOf(store)).notices).toHaveLength(2);
    expect(counts.failures).toBe(1);
  });

  it('given a message that fails for the last time, then the log says that it is parked', async () => {
    const { extract, lines } = setUp();
    s3.on(GetObjectCommand).rejects(named('InternalError'));
    const event = eventOf('articles/a.txt');
    const tried = (times: number) => ({
      Records: event.Records.map((record) => ({ ...record, attributes: { ApproximateReceiveCount: String(times) } })),
    });
    await extract(tried(ARTICLE_TRIES - 1) as SQSEvent, CONTEXT);
    expect(lines.join()).not.toContain(TROUBLE_EVENTS.articleParked);
    await extract(tried(ARTICLE_TRIES) as SQSEvent, CONTEXT);
    expect(lines.join()).toContain(TROUBLE_EVENTS.articleParked);
  });

  it('given messages that all fail, then all come back and nothing is thrown', async () => {
    const { extract } = setUp();
    s3.on(GetObjectCommand).rejects(named('SlowDown'));
    expect(await extract(eventOf('articles/a.txt'), CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }],
    });
  });

  it('given a throttled table, then the message comes back, and the next delivery completes it', async () => {
    const { extract, store } = setUp((kept) => failingStore(kept, { method: 'addArticle', times: 20, when: 'before' }));
    land('articles/a.txt', ENERGY);
    const event = eventOf('articles/a.txt');
    expect(await extract(event, CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    land('articles/a.txt', ENERGY);
    expect(await extract(event, CONTEXT)).toEqual({ batchItemFailures: [] });
    expect((await contentsOf(store)).notices).toHaveLength(1);
  });

  it.each([
    ['that is gone', () => s3.on(GetObjectCommand).rejects(named('NoSuchKey')), 'article/missing'],
    [
      'larger than the limit',
      () => s3.on(GetObjectCommand).resolves({ Body: bodyOf('x'), ContentLength: 70 * 1024 * 1024 }),
      'article/too-large',
    ],
    ['that is empty', () => land('articles/a.txt', '', ''), 'article/empty'],
  ])('given an object %s, then the reason is recorded and nothing comes back', async (_case, arrange, code) => {
    const { extract, store, outcomes } = setUp();
    arrange();
    expect(await extract(eventOf('articles/a.txt'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await store.getArticle('articles/a.txt')).toMatchObject({ kind: 'rejected', rejection: { code } });
    expect(outcomes).toMatchObject([{ kind: 'rejected', code }]);
  });

  it.each([
    ['the test that S3 sends when it is set up', { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'news' }],
    ['a folder', { Records: [recordOf('articles/2023/', 0)] }],
    ['an object that was removed', { Records: [{ ...recordOf('articles/a.txt'), eventName: 'ObjectRemoved:Delete' }] }],
  ])('given %s, then nothing is read', async (_case, body) => {
    const { extract } = setUp();
    expect(await extract(messagesOf(body), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(s3.calls()).toHaveLength(0);
  });

  it('given a message that is no event of S3, then it comes back and is parked in the end', async () => {
    const { extract } = setUp();
    expect(await extract(messagesOf({ hello: 'queue' }), CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }],
    });
  });

  it('given an article, then no line of the log has a word of it', async () => {
    const { extract, lines } = setUp();
    land('articles/a.txt', ENERGY);
    await extract(eventOf('articles/a.txt', 'articles/missing.txt'), CONTEXT);
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['article-processed', 'message-failed']);
    expect(lines.join()).not.toContain('closer');
  });
});

function setUp(wrap: (store: ClaimStore) => ClaimStore = (store) => store) {
  const store = openSqliteClaimStore(':memory:');
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  const log = jsonLog(
    (line) => lines.push(line),
    () => new Date(0),
  );
  const counts = { failures: 0 };
  const extract = createExtract({
    files: s3ArticleFiles(new S3Client({ region: 'eu-central-1' })),
    pipeline: makePipelineDeps(wrap(store), { log }),
    log,
    onOutcome: (outcome) => outcomes.push(outcome),
    onFailure: () => {
      counts.failures += 1;
    },
  });
  return { extract, store, outcomes, lines, counts };
}

function land(key: string, text: string, whole?: string): void {
  const bytes = whole === undefined ? makeArticleFile(key, { text }).bytes : Buffer.from(whole);
  // A stream can be read once: every call of S3 answers with one of its own.
  s3.on(GetObjectCommand, { Bucket: 'news', Key: key }).callsFake(async () => ({
    Body: bodyOf(bytes),
    ContentLength: bytes.length,
    LastModified: new Date('2023-03-08T08:59:00Z'),
    Metadata: {},
  }));
}

function bodyOf(bytes: Uint8Array | string) {
  return sdkStreamMixin(Readable.from([Buffer.from(bytes)]));
}

function named(name: string): Error {
  return Object.assign(new Error('no'), { name });
}

function recordOf(key: string, size = 100) {
  return { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'news' }, object: { key, size } } };
}

function eventOf(...keys: readonly string[]): SQSEvent {
  return messagesOf(...keys.map((key) => ({ Records: [recordOf(key)] })));
}

function messagesOf(...bodies: readonly object[]): SQSEvent {
  const Records = bodies.map((body, n) => ({ messageId: `message-${n}`, body: JSON.stringify(body) }));
  return { Records } as SQSEvent;
}
