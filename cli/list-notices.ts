import type { ClaimStore, TimeRequest } from '../shared/stores/claim-store.ts';
import { type NoticeEntry, noticeEntry, withheldEntry } from '../shared/stores/list-notice-entries.ts';
import type { ListingOptions } from './list-statements.ts';
import { openStore } from './open-store.ts';
import { first, items, newestFirst } from './paging.ts';
import { watchesAsked } from './stored-watches.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';

export interface NoticesOptions extends ListingOptions {
  readonly sent?: true;
  readonly withheld?: true;
}

/** Notices and the reports that made none, newest first. */
export async function listNotices(options: NoticesOptions, { out, err }: Terminal): Promise<void> {
  const store = await openStore(options);
  try {
    const shown = { notice: 0, withheld: 0 };
    for await (const entry of newestEntries(store, options)) {
      out.write(options.json ? `${JSON.stringify(entry)}\n` : `${renderEntry(entry, out)}\n`);
      shown[entry.kind] += 1;
    }
    if (!options.json) err.write(`${count(shown.notice, 'notice')}, ${shown.withheld} withheld\n`);
  } finally {
    store.close();
  }
}

async function* newestEntries(store: ClaimStore, options: NoticesOptions): AsyncGenerator<NoticeEntry> {
  const { since, until, limit } = options;
  const times = { ...(since && { since }), ...(until && { until }) };
  const watches = await watchesAsked(store, options.watch);
  const lists = watches.flatMap((watch) => [
    ...(options.withheld ? [] : [notices(store, limit, { watch, ...times })]),
    ...(options.sent ? [] : [withheld(store, limit, { watch, ...times })]),
  ]);
  yield* first(
    limit,
    newestFirst(lists, ({ at }) => at),
  );
}

type Question = Omit<TimeRequest, 'limit' | 'cursor'> & { readonly watch: string };

async function* notices(store: ClaimStore, limit: number, question: Question): AsyncGenerator<NoticeEntry> {
  for await (const record of items(limit, (page) => store.listNotices({ ...question, ...page }))) {
    yield noticeEntry(record);
  }
}

async function* withheld(store: ClaimStore, limit: number, question: Question): AsyncGenerator<NoticeEntry> {
  for await (const report of items(limit, (page) => store.listWithheld({ ...question, ...page }))) {
    yield withheldEntry(report);
  }
}

function renderEntry(entry: NoticeEntry, out: NodeJS.WriteStream): string {
  if (entry.kind === 'notice') {
    const { notice, state } = entry.record;
    const head = paint(
      [
        { text: `${notice.made.slice(0, 16).replace('T', ' ')} · ` },
        { text: state, style: state === 'sent' ? 'green' : 'yellow' },
        { text: ` · ${notice.watch}, ${notice.decision}` },
      ],
      out,
    );
    return `${head}\n${wrap([{ text: notice.subject, style: 'bold' }], out, '  ')}\n  ${paint([{ text: notice.id, style: 'dim' }], out)}`;
  }
  const { report, at } = entry.withheld;
  const { decision } = report;
  const head = paint(
    [
      { text: `${at.slice(0, 16).replace('T', ' ')} · ` },
      { text: 'withheld', style: 'dim' },
      { text: ` · ${report.watch}, ${decision.kind}, ${decision.rule}` },
    ],
    out,
  );
  const where = `  ${paint([{ text: `${report.outlet ?? report.article}: ${report.statement}`, style: 'dim' }], out)}`;
  return `${head}\n${wrap([{ text: report.wording }], out, '  ')}\n${where}`;
}
