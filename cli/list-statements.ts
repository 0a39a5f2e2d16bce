import type { Statement } from '../shared/novelty/statement.ts';
import { timeKeyOf } from '../shared/stores/days.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { first, items, newestFirst } from './paging.ts';
import { watchesAsked } from './stored-watches.ts';
import { count, type Piece, paint, type Terminal, wrap } from './terminal.ts';

export interface ListingOptions extends StoreOptions {
  /** @default all */
  readonly watch?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly json?: true;
}

/** Statements, newest first. */
export async function listStatements(options: ListingOptions, { out, err }: Terminal): Promise<void> {
  const { since, until, limit } = options;
  const store = await openStore(options);
  let shown = 0;
  try {
    const times = { ...(since && { since }), ...(until && { until }) };
    const lists = (await watchesAsked(store, options.watch)).map((watch) =>
      items(limit, (page) => store.listStatements({ watch, ...times, ...page })),
    );
    for await (const statement of first(limit, newestFirst(lists, timeKeyOf))) {
      shown += 1;
      if (options.json) out.write(`${JSON.stringify(statement)}\n`);
      else out.write(`${renderStatement(statement, out)}\n`);
    }
  } finally {
    store.close();
  }
  const on = options.watch === undefined ? '' : ` on ${options.watch}`;
  if (shown === 0) err.write(`no statements${on}\n`);
  else if (!options.json) err.write(`${count(shown, 'statement')}; claimwatch why ID tells more of each\n`);
}

/** A statement in three lines: who, when and how often; the words; its id. */
export function renderStatement(statement: Statement, out: NodeJS.WriteStream): string {
  const { saidOn, actor, watch, stance, reiterates } = statement;
  const days = saidOn.from === saidOn.to ? saidOn.from : `${saidOn.from} to ${saidOn.to}`;
  const head: Piece[] = [
    { text: `${days} ` },
    { text: actor.name, style: 'bold' },
    {
      text: ` · ${watch}, ${stance}, ${count(statement.reports, 'report')}${reiterates === undefined ? '' : ', said before'}`,
      style: 'dim',
    },
  ];
  return [
    paint(head, out),
    wrap([{ text: statement.wording }], out, '  '),
    `  ${paint([{ text: statement.id, style: 'dim' }], out)}`,
  ].join('\n');
}
