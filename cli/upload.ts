import { type ArticleUploads, openArticleUploads } from '../shared/stores/s3-article-uploads.ts';
import { openStackStore } from './aws.ts';
import { findUploads, type Upload } from './find-uploads.ts';
import { followUploads, type Landed } from './follow-uploads.ts';
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
const AT_ONCE = 16;

/** Uploads files and says what became of each. Exit status 1 where one was not uploaded, was rejected or still waits. */
export async function upload(named: readonly string[], options: UploadOptions, terminal: Terminal): Promise<number> {
  const { err } = terminal;
  const uploads = openArticleUploads(options.bucket);
  const started = new Date().toISOString();
  // Where there is no such bucket, or nobody who may ask, a thousand files would say so one after the other.
  const stack = await uploads.getStack();
  const { landed, failed } = await uploadAll(uploads, named, options, terminal);
  if (!options.follow || landed.length === 0) return failed > 0 ? 1 : 0;
  if (stack === undefined) {
    err.write(
      `bucket ${options.bucket} does not say which stack made it, so nothing can be said of what became of them\n`,
    );
    return failed > 0 ? 1 : 0;
  }
  const store = await openStackStore(stack);
  try {
    const open = await followUploads({ store, landed, started, terminal });
    return failed > 0 || open > 0 ? 1 : 0;
  } finally {
    store.close();
  }
}

export interface Uploaded {
  /** What is in the bucket now. */
  readonly landed: readonly Landed[];
  readonly failed: number;
}

/** What is in the bucket already with the same content is left alone: an upload that was cut off is begun again. */
export async function uploadAll(
  uploads: Pick<ArticleUploads, 'add' | 'has'>,
  named: readonly string[],
  options: UploadOptions,
  { out, err }: Terminal,
): Promise<Uploaded> {
  const progress = makeProgress(err);
  const metadata = metadataOf(options);
  const landed: Landed[] = [];
  const done = { uploaded: 0, there: 0, failed: 0 };
  const work = async (upload: Upload): Promise<void> => {
    const { name, key } = upload;
    try {
      const object = { key, bytes: await upload.read(), metadata };
      const isThere = await uploads.has(object);
      if (!isThere) await uploads.add(object);
      done[isThere ? 'there' : 'uploaded'] += 1;
      // Not what it holds: a million articles would fill the memory.
      landed.push({ count: upload.count, articles: upload.articles });
    } catch (error) {
      done.failed += 1;
      progress.clear();
      const message = error instanceof Error ? error.message : String(error);
      out.write(`${paint([{ text: `${name}: not uploaded, ${message}`, style: 'red' }], out)}\n`);
    }
    progress.show(`${done.uploaded} uploaded, ${done.there} there already, now ${name}`);
  };
  const waiting = findUploads(named);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = await waiting.next(); !next.done; next = await waiting.next()) await work(next.value);
    }),
  );
  progress.clear();
  const sum = landed.reduce((all, one) => all + one.count, 0);
  err.write(
    `${count(done.uploaded, 'object')} uploaded to ${options.bucket}, ${done.there} there already, ${done.failed} failed; ${count(sum, 'article')} in all\n`,
  );
  return { landed, failed: done.failed };
}

function metadataOf({ title, outlet, url, published }: UploadOptions): Readonly<Record<string, string>> {
  return { ...(title && { title }), ...(outlet && { outlet }), ...(url && { url }), ...(published && { published }) };
}
