import { once } from 'node:events';
import { openSqliteClaimStore } from '../shared/stores/sqlite-claim-store.ts';
import { existingFile } from './open-store.ts';
import { serveReader } from './serve-reader.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import type { Terminal } from './terminal.ts';

export interface ReaderOptions {
  readonly db: string;
  readonly port: number;
}

/** Answers questions about what is stored, over HTTP on this machine, until Ctrl-C. */
export async function reader({ db, port }: ReaderOptions, { err }: Terminal): Promise<void> {
  const store = openSqliteClaimStore(existingFile(db));
  try {
    const local = await serveReader({ store, port, err });
    const stop = stopOnSignals(err, 'stopping');
    err.write(`${tellAddress(local.address)}; Ctrl-C stops\n`);
    if (!stop.aborted) await once(stop, 'abort');
    await local.close();
  } finally {
    store.close();
  }
}

/** Where to ask, with a question to begin with. */
export function tellAddress(address: string): string {
  return `the reader answers this machine at ${address}, as ${address}/statements?watch=russia-china`;
}
