import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CANARY_WATCH } from '../shared/names.ts';
import { makeCanary } from '../shared/pipeline/canary.ts';
import type { ArticleRecord, ClaimStore, NoticeRecord } from '../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../shared/stores/dynamo-claim-store.ts';
import { removeCanary } from '../shared/stores/dynamo-remove-canary.ts';
import { type ArticleUploads, openArticleUploads } from '../shared/stores/s3-article-uploads.ts';
import { openQueues, type Queues } from '../shared/stores/sqs-queues.ts';
import { printable } from '../shared/text/printable.ts';
import { readStack } from './aws.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { makeProgress, paint, type Terminal } from './terminal.ts';

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
  /** Ends the waiting: the canary is taken away as if it had stopped where it is. */
  readonly stop: AbortSignal;
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
    stop: stopOnSignals(terminal.err, 'taking the canary away'),
  };
  try {
    return await followCanary(parts, terminal);
  } finally {
    store.close();
  }
}

// A cold start, the queue and both functions take seconds; after two minutes nothing is merely slow.
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 250;

/** A leg of the way: how long it took, or why it was not passed. */
type Leg = { readonly name: string } & ({ readonly milliseconds: number } | { readonly why: string });

export async function followCanary(parts: DoctorParts, { out, err }: Terminal): Promise<number> {
  const { key, text } = makeCanary(parts.letters, parts.now().toISOString().slice(0, 10));
  let stopped = false;
  try {
    for await (const leg of legsOf(parts, { key, text }, makeProgress(err))) {
      stopped ||= 'why' in leg;
      out.write(`${renderLeg(leg, out)}\n`);
    }
  } finally {
    stopped = !(await takeAway(parts, key, err)) || stopped;
  }
  if (!stopped) err.write('the canary came through; nobody was sent it\n');
  return stopped ? 1 : 0;
}

function renderLeg(leg: Leg, out: NodeJS.WriteStream): string {
  if ('why' in leg) return paint([{ text: 'stopped', style: 'red' }, { text: ` ${leg.name}: ${leg.why}` }], out);
  const time = `${Math.round(leg.milliseconds)} ms`;
  return paint([{ text: 'passed', style: 'green' }, { text: ` ${leg.name}: ${time}` }], out);
}

/** One leg after the other, to the first that is not passed. */
async function* legsOf(
  parts: DoctorParts,
  { key, text }: { readonly key: string; readonly text: string },
  progress: Progress,
): AsyncGenerator<Leg> {
  const { uploads, store, clock } = parts;
  const begun = clock();
  const failure = await uploads.add({ key, bytes: Buffer.from(text), metadata: {} }).catch((error: unknown) => error);
  if (failure !== undefined) return yield { name: 'bucket', why: String(failure) };
  const uploaded = clock();
  yield { name: 'bucket', milliseconds: uploaded - begun };

  const record = await until(parts, progress, 'the article to be stored', () => store.getArticle(key));
  if (record === undefined) return yield { name: 'queue and function', why: await whereItWaits(parts) };
  const trouble = troubleWith(record);
  if (trouble !== undefined) return yield { name: 'function', why: trouble };
  yield { name: 'queue, function and table', milliseconds: clock() - uploaded };

  const notice = await until(parts, progress, 'its notice', async () => {
    const found = await findNotice(parts, key);
    return found?.state === 'waiting' ? undefined : found;
  });
  if (notice?.state !== 'sent') return yield { name: 'notice', why: await whyUnsent(parts, key) };
  // By the functions' own clocks: it may have been sent before anybody looked.
  const sent = new Date(notice.sentAt ?? notice.notice.made).getTime();
  yield { name: 'stream and notify', milliseconds: sent - new Date(notice.notice.made).getTime() };
}

type Progress = ReturnType<typeof makeProgress>;

/** Looks until there is something, it has taken too long, or nobody wants to wait any more. */
async function until<T>(
  { clock, wait, stop }: DoctorParts,
  progress: Progress,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const begun = clock();
  try {
    for (;;) {
      const found = await look();
      if (found !== undefined || stop.aborted || clock() >= begun + PATIENCE_MS) return found;
      progress.show(`waiting for ${what}: ${Math.round((clock() - begun) / 1000)} of ${PATIENCE_MS / 1000} seconds`);
      await wait(LOOK_AGAIN_MS);
    }
  } finally {
    progress.clear();
  }
}

// Whoever has read the article has stored it by then.
const STORING_MS = 3_000;

/** The object first: who has not read it by then finds nothing to store. Tells what could not be removed. */
async function takeAway(parts: DoctorParts, key: string, err: Terminal['err']): Promise<boolean> {
  const { uploads, store, forget, wait } = parts;
  const traces = {
    bucket: () => uploads.remove(key),
    table: async () => {
      if ((await store.getArticle(key)) === undefined) await wait(STORING_MS);
      await forget(key);
    },
  };
  let gone = true;
  for (const [where, remove] of Object.entries(traces)) {
    try {
      await remove();
    } catch (error) {
      gone = false;
      const reason = error instanceof Error ? error.message : String(error);
      err.write(`${key} could not be taken out of the ${where}: ${printable(reason)}\n`);
    }
  }
  return gone;
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

async function whyUnsent(parts: DoctorParts, key: string): Promise<string> {
  if (parts.stop.aborted) return STOPPED;
  const found = await findNotice(parts, key);
  if (found === undefined) return 'the article is stored, but no notice was made of it';
  return found.lastError ?? 'it waits: the stream did not reach notify, or notify fails; see its log';
}

const STOPPED = 'it was still on its way when you stopped';

/** The queue tells on which side of it the article is. */
async function whereItWaits({ queues, intakeQueue, stop }: DoctorParts): Promise<string> {
  if (stop.aborted) return STOPPED;
  const { waiting, inWork } = await queues.getDepth(intakeQueue);
  if (inWork > 0) return 'the function has taken messages and does not finish them; see its log';
  if (waiting > 0) return 'messages wait in the queue and the function takes none; is its event source enabled?';
  return 'no message reached the queue, or it was parked; is the bucket’s notification in place? A deploy restores it';
}
