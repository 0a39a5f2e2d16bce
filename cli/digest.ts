import { PipelineError } from '../shared/errors.ts';
import { beginningOfDay, namePeriod } from '../shared/notices/digest-period.ts';
import { makeDigest } from '../shared/pipeline/make-digest.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { titledWatch, watchesAsked } from './stored-watches.ts';
import type { Terminal } from './terminal.ts';

export interface DigestOptions extends StoreOptions {
  /** @default all */
  readonly watch?: string;
  readonly since?: string;
  readonly until?: string;
  readonly timeZone: string;
  readonly json?: true;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Prints what was noticed in a time, as it would be sent. Where that is nothing, a word on `err` says so. */
export async function digest(options: DigestOptions, { out, err }: Terminal, now: () => Date): Promise<void> {
  const { since, until, timeZone } = options;
  const to = until === undefined ? now().toISOString() : parseTime('--until', until, timeZone);
  const dayBefore = new Date(new Date(to).getTime() - DAY_MS).toISOString();
  const from = since === undefined ? dayBefore : parseTime('--since', since, timeZone);
  const name = nameOf(from, to, timeZone);
  const store = await openStore(options);
  let told = 0;
  try {
    for (const id of await watchesAsked(store, options.watch)) {
      const made = await makeDigest({ store, watch: await titledWatch(store, id), from, to, name });
      if (made === undefined) continue;
      out.write(options.json ? `${JSON.stringify(made)}\n` : `${told > 0 ? '\n' : ''}${made.body}`);
      told += 1;
    }
  } finally {
    store.close();
  }
  const on = options.watch === undefined ? '' : ` on ${options.watch}`;
  if (told === 0) err.write(`nothing was noticed${on}: ${name}\n`);
}

function nameOf(from: string, to: string, timeZone: string): string {
  const name = namePeriod(new Date(from).getTime(), new Date(to).getTime(), timeZone);
  return name.includes(' ') ? `${name} ${timeZone}` : name;
}

function parseTime(option: string, text: string, timeZone: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) {
    throw new PipelineError('usage/invalid', `${option} ${text} is no day or moment, as in 2026-03-07T12:00Z`);
  }
  return /^\d{4}-\d\d-\d\d$/.test(text) ? beginningOfDay(text, timeZone) : time.toISOString();
}
