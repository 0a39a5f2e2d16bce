import type { ClaimStore, NoticeRecord, TimeRequest, WithheldReport } from '../shared/stores/claim-store.ts';
import type { ListingOptions } from './list-statements.ts';
import { openStore } from './open-store.ts';
import { items } from './paging.ts';
import { count, paint, type Terminal, wrap } from './terminal.ts';

export interface NoticesOptions extends ListingOptions {
  readonly sent?: true;
  readonly withheld?: true;
}

type Entry = { readonly at: string } & (
  | { readonly kind: 'notice'; readonly record: NoticeRecord }
  | { readonly kind: 'withheld'; readonly withheld: WithheldReport }
);

/** Notices and the reports that made none, newest first. */
export async function listNotices(options: NoticesOptions, { out, err }: Terminal): Promise<void> {
  const store = await openStore(options);
  try {
    const entries = await newestEntries(store, options);
    for (const entry of entries) {
      out.write(options.json ? `${JSON.stringify(entry)}\n` : `${renderEntry(entry, out)}\n`);
    }
    const notices = entries.filter(({ kind }) => kind === 'notice').length;
    if (!options.json) err.write(`${count(notices, 'notice')}, ${entries.length - notices} withheld\n`);
  } finally {
    store.close();
  }
}

async function newestEntries(store: ClaimStore, options: NoticesOptions): Promise<readonly Entry[]> {
  const { watch, since, until, limit } = options;
  const request = (page: { limit: number }): TimeRequest & { watch: string } => ({
    watch,
    ...(since && { since }),
    ...(until && { until }),
    ...page,
  });
  const entries: Entry[] = [];
  if (!options.withheld) {
    for await (const record of items(limit, (page) => store.listNotices(request(page)))) {
      entries.push({ at: record.notice.made, kind: 'notice', record });
    }
  }
  if (!options.sent) {
    for await (const withheld of items(limit, (page) => store.listWithheld(request(page)))) {
      entries.push({ at: withheld.at, kind: 'withheld', withheld });
    }
  }
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit);
}

function renderEntry(entry: Entry, out: NodeJS.WriteStream): string {
  if (entry.kind === 'notice') {
    const { notice, state } = entry.record;
    const head = paint(
      [
        { text: `${notice.made.slice(0, 16).replace('T', ' ')} · ` },
        { text: state, style: state === 'sent' ? 'green' : 'yellow' },
        { text: ` · ${notice.decision}` },
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
      { text: ` · ${decision.kind}, ${decision.rule}` },
    ],
    out,
  );
  const where = `  ${paint([{ text: `${report.outlet ?? report.article}: ${report.statement}`, style: 'dim' }], out)}`;
  return `${head}\n${wrap([{ text: report.wording }], out, '  ')}\n${where}`;
}
