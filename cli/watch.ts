import { mkdir, readFile } from 'node:fs/promises';
import { PipelineError } from '../shared/errors.ts';
import { type PipelineDeps, processFile } from '../shared/pipeline/process-file.ts';
import { sendWaitingNotices } from '../shared/pipeline/send-notices.ts';
import { openSqliteClaimStore } from '../shared/stores/sqlite-claim-store.ts';
import { MAX_LINES_BYTES } from '../shared/text/article-limits.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { folderChanges } from './folder-changes.ts';
import { type DigestOptions, openLocalDigests, scheduleOf } from './local-digests.ts';
import { localPipeline } from './local-pipeline.ts';
import { makeSender, type SenderOptions } from './make-sender.ts';
import { tellAddress } from './reader.ts';
import { renderOutcome } from './render-outcome.ts';
import { type LocalReader, serveReader } from './serve-reader.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { count, paint, type Terminal } from './terminal.ts';

export interface WatchOptions extends SenderOptions, DigestOptions {
  readonly db: string;
  readonly once?: true;
  /** How many days apart two tellings may be to be compared. */
  readonly window?: number;
  /** The port of a reader beside it. @default there is none */
  readonly reader?: number;
}

// A file that changed within this time may still be written to.
const SETTLING_MS = 500;
// A file that failed this often waits for the next start: what failed is our store or a bug, not the article.
const TRIES = 3;

/** The pipeline over a folder, until Ctrl-C or, with `once`, until all is processed. Exit status 1 where some failed. */
export async function watch(dir: string, options: WatchOptions, terminal: Terminal): Promise<number> {
  const { err } = terminal;
  await makeFolder(dir);
  const store = openSqliteClaimStore(options.db);
  const stop = stopOnSignals(err);
  const deps: PipelineDeps = {
    ...localPipeline(store, options.window),
    onOutcome: (outcome) => {
      const line = renderOutcome(outcome, err);
      if (line !== undefined) err.write(`${line}\n`);
    },
  };
  const sending = { store, sender: makeSender(options, terminal), now: deps.now };
  err.write(`${dir}: processing what is there; kept in ${options.db}, notices also in ${options.outbox}\n`);
  const schedule = scheduleOf(options);
  const digests = schedule && openLocalDigests({ deps, schedule, options, terminal });
  const state: FolderState = { stamps: new Map(), failures: new Map(), done: 0 };
  let local: LocalReader | undefined;
  try {
    if (options.reader !== undefined) {
      local = await serveReader({ store, port: options.reader, err });
      err.write(`${tellAddress(local.address)}\n`);
    }
    const changes = folderChanges(dir, stop);
    for (let told = false; !stop.aborted; ) {
      // What an earlier run made and could not send goes first.
      await sendWaitingNotices(sending);
      const settling = await processNew(dir, { deps, sending, state, stop, terminal });
      if (!settling) await digests?.sendDue();
      if (options.once && !settling) break;
      if (!told && !settling && !options.once)
        err.write(`${count(state.done, 'file')} processed; watching for more, Ctrl-C stops\n`);
      told ||= !settling;
      await changes.next(settling ? SETTLING_MS : undefined);
    }
    const failed = [...state.failures.keys()];
    if (failed.length > 0)
      err.write(`${count(failed.length, 'file')} failed and will be tried at the next start: ${failed.join(', ')}\n`);
    err.write(`stopped; claimwatch notices --db ${options.db} shows what was sent\n`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await local?.close();
    store.close();
  }
}

async function makeFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
    throw new PipelineError('usage/invalid', `${dir} is a file; a folder is expected, whose articles are read`);
  });
}

interface FolderState {
  /** Size and time of each file as it was processed: only what changed is read again. */
  readonly stamps: Map<string, string>;
  readonly failures: Map<string, number>;
  done: number;
}

interface Work {
  readonly deps: PipelineDeps;
  readonly sending: Parameters<typeof sendWaitingNotices>[0];
  readonly state: FolderState;
  readonly stop: AbortSignal;
  readonly terminal: Terminal;
}

/** Processes what is new or has changed; true where a file is still being written. */
async function processNew(dir: string, { deps, sending, state, stop, terminal }: Work): Promise<boolean> {
  let settling = false;
  for (const file of await findFiles(dir)) {
    if (stop.aborted) break;
    const stamp = `${file.size} ${file.modified}`;
    if (state.stamps.get(file.key) === stamp) continue;
    if (deps.now().getTime() - file.modified < SETTLING_MS) {
      settling = true;
      continue;
    }
    try {
      await processOne(deps, file);
      state.stamps.set(file.key, stamp);
      state.failures.delete(file.key);
      state.done += 1;
    } catch (error) {
      const failures = (state.failures.get(file.key) ?? 0) + 1;
      state.failures.set(file.key, failures);
      if (failures >= TRIES) state.stamps.set(file.key, stamp);
      else settling = true;
      const message = error instanceof PipelineError ? `${error.code}: ${error.message}` : String(error);
      terminal.err.write(`${paint([{ text: `${file.key}: failed, ${message}`, style: 'red' }], terminal.err)}\n`);
    }
    await sendWaitingNotices(sending);
  }
  return settling;
}

async function processOne(deps: PipelineDeps, { path, key, size }: FoundFile): Promise<void> {
  const arrived = deps.now().toISOString();
  if (size > MAX_LINES_BYTES) {
    const code = 'article/too-large';
    const message = `${key} has ${size} bytes; at most ${MAX_LINES_BYTES}`;
    await deps.store.addRejected({ kind: 'rejected', key, rejection: { code, message, at: arrived } });
    deps.onOutcome?.({ kind: 'rejected', key, code, message });
    return;
  }
  await processFile(deps, { key, bytes: await readFile(path), metadata: {}, arrived });
}
