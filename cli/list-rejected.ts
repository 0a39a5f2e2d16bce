import type { RejectedArticle } from '../shared/stores/claim-store.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { items } from './paging.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';

export interface RejectedOptions extends StoreOptions {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly json?: true;
}

/** Articles that were not taken, newest first, each with the reason. */
export async function listRejected(options: RejectedOptions, { out, err }: Terminal): Promise<void> {
  const { since, until, limit, json } = options;
  const times = { ...(since && { since }), ...(until && { until }) };
  const store = await openStore(options);
  let shown = 0;
  try {
    for await (const rejected of items(limit, (page) => store.listRejected({ ...times, ...page }))) {
      shown += 1;
      out.write(`${json ? JSON.stringify(rejected) : renderRejected(rejected, out)}\n`);
    }
  } finally {
    store.close();
  }
  if (!json) err.write(`${count(shown, 'rejected article')}\n`);
}

function renderRejected({ key, rejection: { code, message, at } }: RejectedArticle, out: NodeJS.WriteStream): string {
  const head = paint(
    [{ text: `${at.slice(0, 16).replace('T', ' ')} · ` }, { text: code, style: 'yellow' }, { text: ` · ${key}` }],
    out,
  );
  return `${head}\n${wrap([{ text: message, style: 'dim' }], out, '  ')}`;
}
