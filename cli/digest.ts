import { PipelineError } from '../shared/errors.ts';
import { makeDigest } from '../shared/pipeline/make-digest.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../shared/stores/load-watches.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import type { Terminal } from './terminal.ts';

export interface DigestOptions extends StoreOptions {
  readonly watch: string;
  readonly since?: string;
  readonly until?: string;
  readonly json?: true;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Prints what was noticed in a time, as it would be sent. Where that is nothing, a word on `err` says so. */
export async function digest(options: DigestOptions, { out, err }: Terminal, now: () => Date): Promise<void> {
  const to = options.until === undefined ? now().toISOString() : parseTime('--until', options.until);
  const dayBefore = new Date(new Date(to).getTime() - DAY_MS).toISOString();
  const from = options.since === undefined ? dayBefore : parseTime('--since', options.since);
  const watch = chooseWatch(options.watch);
  const store = await openStore(options);
  try {
    const made = await makeDigest({ store, watch, from, to });
    if (made === undefined) err.write(`nothing was noticed on ${watch.id} from ${from} to ${to}\n`);
    else out.write(options.json ? `${JSON.stringify(made)}\n` : made.body);
  } finally {
    store.close();
  }
}

function parseTime(option: string, text: string): string {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new PipelineError('usage/invalid', `${option} ${text} is no day or moment, as in 2026-03-07T12:00Z`);
}

// A watch that is gone since still has what was noticed on it.
function chooseWatch(id: string): { readonly id: string; readonly title: string } {
  return loadWatches(WATCHES_DIRECTORY).find((watch) => watch.id === id) ?? { id, title: id };
}
