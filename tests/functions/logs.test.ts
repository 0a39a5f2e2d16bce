import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sdkStreamMixin } from '@smithy/util-stream';
import type { Context, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { createDigest } from '../../functions/digest/digest.ts';
import { createExtract } from '../../functions/extract/extract.ts';
import { createNotify } from '../../functions/notify/notify.ts';
import { PipelineError } from '../../shared/errors.ts';
import { jsonLog } from '../../shared/log.ts';
import { ARTICLE_TRIES } from '../../shared/names.ts';
import type { PipelineDeps } from '../../shared/pipeline/process-file.ts';
import { s3ArticleFiles } from '../../shared/stores/s3-article-files.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import type { Watch } from '../../shared/watches/watch.ts';
import { failingStore } from '../support/failing-store.ts';
import { ENERGY, makeArticleFile, VISAS, WEATHER } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const CONTEXT = { getRemainingTimeInMillis: () => 60_000 } as Context;
const KEY = 'articles/a.txt';
const TEXT = [ENERGY, WEATHER, VISAS].join('\n\n');
const s3 = mockClient(S3Client);

afterEach(() => {
  s3.reset();
});

describe('the log', () => {
  it('given an article that is noticed, then its key stands in a line of every leg, and not a word of it in any', async () => {
    const legs = setUp();
    land(makeArticleFile(KEY, { text: TEXT }).bytes);
    await legs.all();
    expect(legs.eventsOf(KEY)).toEqual([
      'article-processed',
      'notice-sent',
      'notice-sent',
      'digest-told',
      'digest-told',
    ]);
    expectNoText(legs.lines);
  });

  it.each([
    ['analysis breaks', {}, { watches: [quoting()] }, ['article-failed', 'message-failed', 'article-parked']],
    ['the table refuses', { store: 'addArticle' }, {}, ['article-failed', 'message-failed', 'article-parked']],
  ] as const)(
    'given that %s, then the lines that say so have the key and no text',
    async (_case, fail, changes, events) => {
      const legs = setUp(fail, changes);
      land(makeArticleFile(KEY, { text: TEXT }).bytes);
      await legs.extract();
      expect(legs.eventsOf(KEY)).toEqual(events);
      expectNoText(legs.lines);
    },
  );

  it('given that the bucket does not answer, then the key is told all the same', async () => {
    const legs = setUp();
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('slow'), { name: 'SlowDown' }));
    await legs.extract();
    expect(legs.eventsOf(KEY)).toEqual(['message-failed', 'article-parked']);
  });

  it('given bad articles, then neither what is wrong with them nor what is in them is quoted', async () => {
    const legs = setUp();
    land(Buffer.from(`{"text": "${ENERGY}", broken`), 'articles/a.json');
    await legs.extract('articles/a.json');
    expect(legs.eventsOf('articles/a.json')).toEqual(['article-rejected']);
    expectNoText(legs.lines);
  });

  it('given a notice that cannot be sent, then its lines have the key and no text', async () => {
    const legs = setUp({ sender: 'fails' });
    land(makeArticleFile(KEY, { text: ENERGY }).bytes);
    await legs.extract();
    for (let tries = 0; tries < 5; tries += 1) await legs.notify();
    expect(legs.eventsOf(KEY)).toContain('notice-failed');
    expect(legs.eventsOf(KEY)).toContain('record-failed');
    expect(legs.eventsOf(KEY)).toContain('notice-parked');
    expectNoText(legs.lines);
  });
});

interface Failing {
  readonly store?: 'addArticle';
  readonly sender?: 'fails';
}

/** The functions one after the other, as AWS would run them, over one store and one log. */
function setUp(fail: Failing = {}, changes: Partial<PipelineDeps> = {}) {
  const kept = openSqliteClaimStore(':memory:');
  const error = new PipelineError('store/invalid', 'refused');
  const store =
    fail.store === undefined ? kept : failingStore(kept, { method: fail.store, times: 1, when: 'before', error });
  const lines: string[] = [];
  const now = () => new Date('2023-03-08T09:00:00.000Z');
  const log = jsonLog((line) => lines.push(line), now);
  const pipeline = makePipelineDeps(store, { log, ...changes });
  const send = async (): Promise<void> => {
    if (fail.sender) throw new PipelineError('notice/not-delivered', 'nobody takes it');
  };
  const quiet = { onOutcome: () => undefined, onFailure: () => undefined };
  const legs = {
    extract: async (key = KEY) => {
      const files = s3ArticleFiles(new S3Client({ region: 'eu-central-1' }));
      await createExtract({ files, pipeline, log, ...quiet })(landed(key), CONTEXT);
    },
    notify: async () => {
      const notify = createNotify({ store, sender: { send }, now, log, onSending: () => undefined });
      const { items } = await store.listUnsentNotices({ state: 'waiting', limit: 10 });
      await notify(stored(items.map(({ notice }) => notice.id)), CONTEXT);
    },
    digest: () => {
      const { watches } = pipeline;
      const digest = createDigest({ store, sender: { send }, watches, log, onSent: () => undefined });
      return digest({ time: '2023-03-09T06:00:00Z' });
    },
  };
  return {
    ...legs,
    all: async () => {
      await legs.extract();
      await legs.notify();
      await legs.digest();
    },
    lines,
    eventsOf: (key: string) =>
      lines.map((line) => JSON.parse(line)).flatMap((line) => (line.key === key ? [line.event] : [])),
  };
}

/** A watch whose reading breaks as a bug of ours might: with the article's words in what is thrown. */
function quoting(): Watch {
  return {
    get id(): string {
      throw new SyntaxError(`Unexpected token in "${ENERGY}"`);
    },
    get title(): string {
      throw new SyntaxError(`Unexpected token in "${ENERGY}"`);
    },
    get parties(): Watch['parties'] {
      throw new SyntaxError(`Unexpected token in "${ENERGY}"`);
    },
    expressions: [],
    looseExpressions: [],
    fixtures: [],
  };
}

/** Three words in a row are nobody's but the article's. */
function expectNoText(lines: readonly string[]): void {
  const words = TEXT.split(/\s+/);
  const all = lines.join('\n');
  const quoted = words.map((_, n) => words.slice(n, n + 3).join(' ')).filter((part) => all.includes(part));
  expect(quoted.filter((part) => part.includes(' '))).toEqual([]);
}

function land(bytes: Uint8Array, key = KEY): void {
  s3.on(GetObjectCommand, { Bucket: 'news', Key: key }).callsFake(async () => ({
    Body: sdkStreamMixin(Readable.from([Buffer.from(bytes)])),
    ContentLength: bytes.length,
    LastModified: new Date('2023-03-08T08:59:00Z'),
    Metadata: {},
  }));
}

/** For the last time: it is parked if it fails. */
function landed(key: string): SQSEvent {
  const body = JSON.stringify({
    Records: [{ eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'news' }, object: { key, size: 100 } } }],
  });
  const attributes = { ApproximateReceiveCount: String(ARTICLE_TRIES) };
  return { Records: [{ messageId: 'message', body, attributes }] } as unknown as SQSEvent;
}

function stored(ids: readonly string[]): DynamoDBStreamEvent {
  const Records = ids.map((id) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: id, NewImage: { id: { S: id } } },
  }));
  return { Records } as DynamoDBStreamEvent;
}
