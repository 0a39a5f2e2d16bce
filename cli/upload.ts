import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PipelineError } from '../shared/errors.ts';
import { ARTICLE_PREFIX } from '../shared/names.ts';
import type { ArticleRecord, ClaimStore } from '../shared/stores/claim-store.ts';
import { type ArticleUploads, openArticleUploads } from '../shared/stores/s3-article-uploads.ts';
import { openStackStore } from './aws.ts';
import { count, makeProgress, paint, type Terminal } from './terminal.ts';

export interface UploadOptions {
  readonly bucket: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly follow: boolean;
}

// Enough to hide the way to the bucket; more would only fill this machine's line.
const AT_ONCE = 8;
const LOOK_AGAIN_MS = 2_000;
// The functions' timeout and one redelivery: what takes longer is reported as still waiting.
const FOLLOW_MS = 5 * 60_000;

/** Uploads files and says what became of each. Exit status 1 where one was not uploaded, was rejected or still waits. */
export async function upload(files: readonly string[], options: UploadOptions, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const uploads = openArticleUploads(options.bucket);
  const progress = makeProgress(err);
  const keys = new Map<string, string>();
  const failed = new Map<string, string>();
  const started = new Date().toISOString();
  const waiting = files.map((path) => ({ path, key: keyOf(path) }));
  refuseSameKey(waiting);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { path, key } = next;
        try {
          await uploads.add({
            key,
            bytes: await readFile(path),
            metadata: metadataOf(options),
          });
          keys.set(key, path);
        } catch (error) {
          failed.set(path, error instanceof Error ? error.message : String(error));
        }
        progress.show(`uploaded ${keys.size} of ${files.length}`);
      }
    }),
  );
  progress.clear();
  for (const [path, message] of failed)
    out.write(`${paint([{ text: `${path}: not uploaded, ${message}`, style: 'red' }], out)}\n`);
  err.write(`${count(keys.size, 'article')} uploaded to ${options.bucket}\n`);
  if (!options.follow || keys.size === 0) return failed.size > 0 ? 1 : 0;
  const open = await follow({ uploads, keys, started, bucket: options.bucket, terminal });
  return failed.size > 0 || open > 0 ? 1 : 0;
}

function keyOf(path: string): string {
  return `${ARTICLE_PREFIX}${basename(path)}`;
}

/** Two files of one name in different folders would be two revisions of one article. */
function refuseSameKey(files: readonly { path: string; key: string }[]): void {
  const seen = new Map<string, string>();
  for (const { path, key } of files) {
    const other = seen.get(key);
    if (other !== undefined) {
      throw new PipelineError(
        'usage/invalid',
        `${other} and ${path} would both be ${key}; upload them one after the other under different names`,
      );
    }
    seen.set(key, path);
  }
}

function metadataOf({ title, outlet, url, published }: UploadOptions): Readonly<Record<string, string>> {
  return { ...(title && { title }), ...(outlet && { outlet }), ...(url && { url }), ...(published && { published }) };
}

interface Following {
  readonly uploads: ArticleUploads;
  readonly bucket: string;
  readonly keys: ReadonlyMap<string, string>;
  /** When the upload began: what is stored from before is not what became of it. */
  readonly started: string;
  readonly terminal: Terminal;
}

/** Waits for what becomes of each article, and says it; the number of those rejected or not seen in time. */
async function follow({ uploads, bucket, keys, started, terminal }: Following): Promise<number> {
  const { out, err } = terminal;
  const stack = await uploads.getStack();
  if (stack === undefined) {
    err.write(`bucket ${bucket} does not say which stack made it, so nothing can be said of what became of them\n`);
    return 0;
  }
  const store = await openStackStore(stack);
  const progress = makeProgress(err);
  const open = new Set(keys.keys());
  let rejected = 0;
  try {
    for (const end = Date.now() + FOLLOW_MS; open.size > 0 && Date.now() < end; ) {
      for (const key of open) {
        const record = await recordSince(store, key, started);
        if (record === undefined) continue;
        open.delete(key);
        progress.clear();
        if (record.kind === 'rejected') rejected += 1;
        out.write(`${renderRecord(keys.get(key) ?? key, record, out)}\n`);
      }
      progress.show(`${count(open.size, 'article')} on the way`);
      if (open.size > 0) await sleep(LOOK_AGAIN_MS);
    }
    progress.clear();
    for (const key of open)
      out.write(`${keys.get(key)}: not seen yet; claimwatch article ${key} --stack ${stack} tells later\n`);
    return open.size + rejected;
  } finally {
    store.close();
  }
}

/** JSON lines are many articles: the first line tells that the file has been reached. */
async function recordSince(store: ClaimStore, key: string, since: string): Promise<ArticleRecord | undefined> {
  const lines = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(key);
  const record = await store.getArticle(lines ? `${key}#1` : key);
  if (record === undefined) return undefined;
  const at = record.kind === 'rejected' ? record.rejection.at : record.processed;
  // The same text again is not processed again: what is stored is what became of it.
  return at >= since || record.kind === 'processed' ? record : undefined;
}

function renderRecord(path: string, record: ArticleRecord, out: NodeJS.WriteStream): string {
  if (record.kind === 'rejected') {
    const { code, message } = record.rejection;
    return paint(
      [{ text: `${path}: ` }, { text: 'rejected', style: 'yellow' }, { text: `, ${code}: ${message}` }],
      out,
    );
  }
  const watched = record.claims.filter(({ watches }) => watches.length > 0).length;
  return paint(
    [
      { text: `${path}: ` },
      { text: 'processed', style: 'green' },
      { text: `, ${count(record.claims.length, 'claim')}, ${watched} watched` },
    ],
    out,
  );
}
