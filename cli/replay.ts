import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PipelineError } from '../shared/errors.ts';
import type { Outcome } from '../shared/pipeline/outcome.ts';
import { processArticle } from '../shared/pipeline/process-article.ts';
import { type PipelineDeps, processFile } from '../shared/pipeline/process-file.ts';
import { makeReplayAnswer, type ReplayAnswer } from '../shared/pipeline/replay-answer.ts';
import { sendWaitingNotices } from '../shared/pipeline/send-notices.ts';
import { openSqliteClaimStore, type SqliteClaimStore } from '../shared/stores/sqlite-claim-store.ts';
import { findFiles } from './find-files.ts';
import { localPipeline } from './local-pipeline.ts';
import { makeSender, type SenderOptions } from './make-sender.ts';
import { existingFile } from './open-store.ts';
import { type ReplayOptions, replayTally } from './replay-tally.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { makeProgress, type Terminal } from './terminal.ts';

export interface LocalReplayOptions extends ReplayOptions, SenderOptions {
  readonly db: string;
  /** Where the articles' files are; what is not there any more is taken from the store. */
  readonly dir: string;
  /** How many days apart two tellings may be to be compared. */
  readonly window?: number;
}

/** Processes again what is stored under a prefix, and says what that changed. Exit status 1 where some failed. */
export async function replay(prefix: string, options: LocalReplayOptions, terminal: Terminal): Promise<number> {
  const { err } = terminal;
  const began = options.resume ?? new Date().toISOString();
  const store = openSqliteClaimStore(existingFile(options.db));
  const tally = replayTally(terminal, options);
  const progress = makeProgress(err);
  const deps: PipelineDeps = {
    ...localPipeline(store, options.window),
    replay: { notices: options.notify ? 'sent' : 'held-back', since: began },
  };
  const stop = stopOnSignals(err);
  try {
    for await (const work of works(deps, { prefix, dir: options.dir, store })) {
      if (stop.aborted) break;
      tally.add(await answerOf(work));
      progress.show(`${tally.count()} replayed, now ${work.key}`);
    }
    progress.clear();
    if (options.notify) await sendWaitingNotices({ store, sender: makeSender(options, terminal), now: deps.now });
    const failed = tally.tell();
    if (stop.aborted || failed > 0) {
      err.write(`to go on where this stopped: claimwatch replay '${prefix}' --db ${options.db} --resume ${began}\n`);
    }
    return failed > 0 || stop.aborted ? 1 : 0;
  } finally {
    store.close();
  }
}

interface Source {
  readonly prefix: string;
  readonly dir: string;
  readonly store: SqliteClaimStore;
}

interface Work {
  readonly key: string;
  run(onOutcome: (outcome: Outcome) => void): Promise<unknown>;
}

async function answerOf({ key, run }: Work): Promise<ReplayAnswer> {
  const outcomes: Outcome[] = [];
  try {
    await run((outcome) => outcomes.push(outcome));
    return makeReplayAnswer(key, outcomes, []);
  } catch (error) {
    const code = error instanceof PipelineError ? error.code : 'error';
    const message = error instanceof Error ? error.message : String(error);
    return makeReplayAnswer(key, outcomes, [{ key, code, message }]);
  }
}

const PAGE = 100;

/** Files first, since how they are read may have changed too; then the articles whose files are gone. */
async function* works(deps: PipelineDeps, { prefix, dir, store }: Source): AsyncGenerator<Work> {
  const files = existsSync(dir) ? (await findFiles(dir)).filter(({ key }) => key.startsWith(prefix)) : [];
  for (const { key, path } of files) {
    const run: Work['run'] = async (onOutcome) => {
      const arrived = (await arrivedOf(store, key)) ?? deps.now().toISOString();
      return processFile({ ...deps, onOutcome }, { key, bytes: await readFile(path), metadata: {}, arrived });
    };
    yield { key, run };
  }
  const present = new Set(files.map(({ key }) => key));
  for (let keys = store.listArticleKeys({ prefix, limit: PAGE }); keys.length > 0; ) {
    for (const key of keys.filter((one) => !present.has(one) && !present.has(one.replace(/#\d+$/, '')))) {
      yield { key, run: (onOutcome) => replayStored({ ...deps, onOutcome }, key) };
    }
    keys = store.listArticleKeys({ prefix, after: keys.at(-1), limit: PAGE });
  }
}

// An article without a date is dated by when it came in: told another day, it would be another article.
async function arrivedOf(store: SqliteClaimStore, key: string): Promise<string | undefined> {
  const record = (await store.getArticle(key)) ?? (await store.getArticle(`${key}#1`));
  return record?.kind === 'processed' ? record.arrived : undefined;
}

async function replayStored(deps: PipelineDeps, key: string): Promise<void> {
  const record = await deps.store.getArticle(key);
  if (record?.kind === 'processed') deps.onOutcome?.(await processArticle(deps, record.article, record.arrived));
}
