import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CANARY_WATCH } from '../shared/names.ts';
import { makeCanary } from '../shared/pipeline/canary.ts';
import type { ArticleRecord, ClaimStore, NoticeRecord } from '../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../shared/stores/dynamo-claim-store.ts';
import { removeCanary } from '../shared/stores/dynamo-remove-canary.ts';
import { type ArticleUploads, openArticleUploads } from '../shared/stores/s3-article-uploads.ts';
import { openQueues, type Queues } from '../shared/stores/sqs-queues.ts';
import { readStack } from './aws.ts';
import { paint, type Terminal } from './terminal.ts';

export interface DoctorParts {
  readonly uploads: Pick<ArticleUploads, 'add' | 'remove'>;
  readonly store: Pick<ClaimStore, 'getArticle' | 'listNotices'>;
  readonly queues: Pick<Queues, 'getDepth'>;
  readonly intakeQueue: string;
  /** Takes what came of the canary out of the table. */
  readonly forget: (key: string) => Promise<void>;
  /** In milliseconds, as `performance.now` counts them. */
  readonly clock: () => number;
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Six lower-case letters. */
  readonly letters: string;
}

/** Sends an article made for the purpose through a stack, and says where it stopped. Exit status 1 where it did. */
export async function doctor({ stack }: { readonly stack: string }, terminal: Terminal): Promise<number> {
  const output = await readStack(stack);
  const table = output('Table');
  const store = openDynamoClaimStore({ table });
  const parts: DoctorParts = {
    uploads: openArticleUploads(output('Bucket')),
    store,
    queues: openQueues(),
    intakeQueue: output('IntakeQueue'),
    forget: (key) => removeCanary({ table }, key),
    clock: () => performance.now(),
    now: () => new Date(),
    wait: (milliseconds) => sleep(milliseconds),
    letters: Array.from({ length: 6 }, () => String.fromCharCode(97 + randomInt(26))).join(''),
  };
  try {
    return await followCanary(parts, terminal);
  } finally {
    store.close();
  }
}

// A cold start, the queue and both functions take seconds; after two minutes nothing is merely slow.
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 500;

export async function followCanary(parts: DoctorParts, { out, err }: Terminal): Promise<number> {
  const { uploads, store, clock, letters } = parts;
  const { key, text } = makeCanary(letters, parts.now().toISOString().slice(0, 10));
  const tell = (leg: string, milliseconds: number): void => {
    out.write(
      `${paint([{ text: 'passed', style: 'green' }, { text: ` ${leg}: ${Math.round(milliseconds)} ms` }], out)}\n`,
    );
  };
  const stop = (leg: string, why: string): number => {
    out.write(`${paint([{ text: 'stopped', style: 'red' }, { text: ` ${leg}: ${why}` }], out)}\n`);
    return 1;
  };
  try {
    const begun = clock();
    const failure = await uploads.add({ key, bytes: Buffer.from(text), metadata: {} }).catch((error: unknown) => error);
    if (failure !== undefined) return stop('bucket', String(failure));
    const uploaded = clock();
    tell('bucket', uploaded - begun);

    const record = await until(parts, async () => store.getArticle(key));
    if (record === undefined) return stop('queue and function', await whereItWaits(parts));
    const trouble = troubleWith(record);
    if (trouble !== undefined) return stop('function', trouble);
    tell('queue, function and table', clock() - uploaded);

    const stored = clock();
    const notice = await until(parts, async () => findNotice(parts, key));
    if (notice === undefined) return stop('notice', 'the article is stored, but no notice was made of it');
    const done = await until(parts, async () => {
      const found = await findNotice(parts, key);
      return found?.state === 'waiting' ? undefined : found;
    });
    if (done?.state !== 'sent') {
      const last = (await findNotice(parts, key))?.lastError;
      return stop('notify', last ?? 'the notice waits: the stream did not reach the function, or the function fails');
    }
    tell('stream and notify', clock() - stored);
    err.write('the canary came through; nobody was sent it\n');
    return 0;
  } finally {
    await parts.forget(key);
    await uploads.remove(key);
  }
}

/** Looks until there is something, or it has taken too long. */
async function until<T>({ clock, wait }: DoctorParts, look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const end = clock() + PATIENCE_MS; ; ) {
    const found = await look();
    if (found !== undefined || clock() >= end) return found;
    await wait(LOOK_AGAIN_MS);
  }
}

async function findNotice({ store }: DoctorParts, key: string): Promise<NoticeRecord | undefined> {
  const { items } = await store.listNotices({ watch: CANARY_WATCH, limit: 20 });
  return items.find(({ notice }) => notice.json.includes(key));
}

function troubleWith(record: ArticleRecord): string | undefined {
  if (record.kind === 'rejected') return `it was rejected, ${record.rejection.code}: ${record.rejection.message}`;
  const watched = record.claims.filter(({ watches }) => watches.some(({ watch }) => watch === CANARY_WATCH));
  return watched.length === 1 ? undefined : `${watched.length} claims were found in it where there is one`;
}

/** The queue tells on which side of it the article is. */
async function whereItWaits({ queues, intakeQueue }: DoctorParts): Promise<string> {
  const { waiting, inWork } = await queues.getDepth(intakeQueue);
  if (inWork > 0) return 'the function has taken messages and does not finish them; see its log';
  if (waiting > 0) return 'messages wait in the queue and the function takes none; is its event source enabled?';
  return 'no message reached the queue, or it was parked; is the bucket’s notification in place? A deploy restores it';
}
