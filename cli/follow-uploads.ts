import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleRecord, ClaimStore } from '../shared/stores/claim-store.ts';
import { count, makeProgress, paint, type Terminal } from './terminal.ts';

/** Articles of one object. */
export interface Landed {
  readonly count: number;
  articles(): Iterable<string>;
}

export interface Following {
  readonly store: Pick<ClaimStore, 'getArticle'>;
  readonly landed: readonly Landed[];
  /** When the upload began: a rejection from before is not what became of it. */
  readonly started: string;
  readonly terminal: Terminal;
  /** @default waits */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

const LOOK_AGAIN_MS = 2_000;
// The function's timeout and more: where nothing has moved for so long, nothing will while somebody watches.
const PATIENCE_MS = 6 * 60_000;
const AT_ONCE = 20;
// Past this many, those that went well are counted and not listed.
const MOST_LISTED = 50;
// They come in about the order they were uploaded in: to look at all of a million again and again would cost more than
// they do. One that is long in coming makes room for others, and is looked for again after them.
const WINDOW = 1_000;
const LONG_IN_COMING = 15;

/** Waits for what becomes of each article, and says it; the number of those rejected or not seen in time. */
export async function followUploads(following: Following): Promise<number> {
  const { landed, terminal, wait = sleep } = following;
  const progress = makeProgress(terminal.err);
  const total = landed.reduce((sum, { count }) => sum + count, 0);
  const sight = openSight(landed);
  const rejected = new Map<string, number>();
  let [seen, processed] = [0, 0];
  for (let patience = PATIENCE_MS; seen < total && patience > 0; patience -= LOOK_AGAIN_MS) {
    const before = seen;
    await eachOf(sight.look(), async (key) => {
      const record = await recordSince(following, key);
      if (record === undefined) return;
      sight.found(key);
      seen += 1;
      if (record.kind === 'processed') processed += 1;
      else rejected.set(record.rejection.code, (rejected.get(record.rejection.code) ?? 0) + 1);
      if (record.kind === 'processed' && total > MOST_LISTED) return;
      progress.clear();
      terminal.out.write(`${renderRecord(key, record, terminal.out)}\n`);
    });
    progress.show(`${count(total - seen, 'article')} on the way`);
    if (seen > before) patience = PATIENCE_MS + LOOK_AGAIN_MS;
    // Where most were there already, so are those behind them.
    if (seen < total && seen - before < WINDOW / 2) await wait(LOOK_AGAIN_MS);
  }
  progress.clear();
  for (const key of sight.look().slice(0, MOST_LISTED)) terminal.out.write(`${key}: not seen yet\n`);
  const reasons = [...rejected].map(([code, number]) => `${number} ${code}`);
  terminal.err.write(
    `${processed} processed, ${reasons.length > 0 ? `rejected: ${reasons.join(', ')}` : 'none rejected'}, ${total - seen} not seen yet\n`,
  );
  return total - processed;
}

/** Which articles are looked for: the first that are still on the way, in the order they went up. */
function openSight(landed: readonly Landed[]): { look(): readonly string[]; found(key: string): void } {
  const ahead = keysOf(landed);
  const late = new Set<string>();
  const open = new Map<string, number>();
  return {
    look() {
      for (const [key, looks] of open) {
        if (looks < LONG_IN_COMING) continue;
        open.delete(key);
        late.add(key);
      }
      for (const source of [ahead, late.values()]) {
        while (open.size < WINDOW) {
          const { value: key, done } = source.next();
          if (done) break;
          late.delete(key);
          open.set(key, 0);
        }
      }
      for (const [key, looks] of open) open.set(key, looks + 1);
      return [...open.keys()];
    },
    found(key) {
      open.delete(key);
    },
  };
}

function* keysOf(landed: readonly Landed[]): Generator<string, undefined> {
  for (const one of landed) yield* one.articles();
  return undefined;
}

async function eachOf(keys: readonly string[], work: (key: string) => Promise<void>): Promise<void> {
  const waiting = keys.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const key of waiting) await work(key);
    }),
  );
}

async function recordSince({ store, started }: Following, key: string): Promise<ArticleRecord | undefined> {
  const record = await store.getArticle(key);
  // The same text again is not processed again: what is stored is what became of it.
  if (record === undefined || record.kind === 'processed') return record;
  return record.rejection.at >= started ? record : undefined;
}

function renderRecord(key: string, record: ArticleRecord, out: NodeJS.WriteStream): string {
  if (record.kind === 'rejected') {
    const { code, message } = record.rejection;
    return paint([{ text: `${key}: ` }, { text: 'rejected', style: 'yellow' }, { text: `, ${code}: ${message}` }], out);
  }
  const watched = record.claims.filter(({ watches }) => watches.length > 0).length;
  return paint(
    [
      { text: `${key}: ` },
      { text: 'processed', style: 'green' },
      { text: `, ${count(record.claims.length, 'claim')}, ${watched} watched` },
    ],
    out,
  );
}
