import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleRecord, ClaimStore } from '../shared/stores/claim-store.ts';
import { count, makeProgress, paint, type Terminal } from './terminal.ts';

export interface Following {
  readonly store: Pick<ClaimStore, 'getArticle'>;
  readonly articles: readonly string[];
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

/** Waits for what becomes of each article, and says it; the number of those rejected or not seen in time. */
export async function followUploads(following: Following): Promise<number> {
  const { articles, terminal, wait = sleep } = following;
  const progress = makeProgress(terminal.err);
  const open = new Set(articles);
  const rejected = new Map<string, number>();
  let processed = 0;
  for (let patience = PATIENCE_MS; open.size > 0 && patience > 0; patience -= LOOK_AGAIN_MS) {
    const before = open.size;
    await eachOf([...open], async (key) => {
      const record = await recordSince(following, key);
      if (record === undefined) return;
      open.delete(key);
      if (record.kind === 'processed') processed += 1;
      else rejected.set(record.rejection.code, (rejected.get(record.rejection.code) ?? 0) + 1);
      if (record.kind === 'processed' && articles.length > MOST_LISTED) return;
      progress.clear();
      terminal.out.write(`${renderRecord(key, record, terminal.out)}\n`);
    });
    progress.show(`${count(open.size, 'article')} on the way`);
    if (open.size < before) patience = PATIENCE_MS + LOOK_AGAIN_MS;
    if (open.size > 0) await wait(LOOK_AGAIN_MS);
  }
  progress.clear();
  for (const key of [...open].slice(0, MOST_LISTED)) terminal.out.write(`${key}: not seen yet\n`);
  const reasons = [...rejected].map(([code, number]) => `${number} ${code}`);
  terminal.err.write(
    `${processed} processed, ${reasons.length > 0 ? `rejected: ${reasons.join(', ')}` : 'none rejected'}, ${open.size} not seen yet\n`,
  );
  return open.size + [...rejected.values()].reduce((sum, number) => sum + number, 0);
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
