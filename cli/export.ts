import { once } from 'node:events';
import { PipelineError } from '../shared/errors.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../shared/exports/export-formats.ts';
import type { ReportedClaim } from '../shared/exports/reported-claim.ts';
import { iriOf } from '../shared/exports/web-annotation-format.ts';
import { isDay } from '../shared/novelty/day.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { listReportedClaims } from '../shared/stores/list-reported-claims.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { watchesAsked } from './stored-watches.ts';
import { count, type Terminal } from './terminal.ts';

export interface ExportOptions extends StoreOptions {
  readonly format: ExportFormatName;
  /** @default all */
  readonly watch?: string;
  /** By the day it was said. */
  readonly since?: string;
  readonly until?: string;
}

/** Claims with their spans, for other programs: page by page as they are read, so that any number goes through. */
export async function exportClaims(options: ExportOptions, { out, err }: Terminal): Promise<void> {
  const { watch, since, until } = options;
  checkDay('--since', since);
  checkDay('--until', until);
  const format = EXPORT_FORMATS[options.format];
  const store = await openStore(options);
  let written = 0;
  try {
    const watches = await watchesAsked(store, watch);
    const id = iriOf('export', ...watches, since ?? '', until ?? '');
    await write(out, format.head({ id, isFirst: true }));
    for await (const claims of pages(store, watches, { since, until })) {
      await write(out, claims.map((claim, index) => format.row(claim, written + index)).join(''));
      written += claims.length;
    }
    await write(out, format.foot({}));
  } finally {
    store.close();
  }
  err.write(`${count(written, 'claim')}\n`);
}

const PAGE = 100;

async function* pages(
  store: ClaimStore,
  watches: readonly string[],
  between: Pick<ExportOptions, 'since' | 'until'>,
): AsyncGenerator<readonly ReportedClaim[]> {
  for (const watch of watches) {
    let cursor: string | undefined;
    do {
      const page = await listReportedClaims(store, { watch, ...between, limit: PAGE, cursor });
      yield page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}

/** Waits where whoever reads is slower: what is read ahead would fill the memory. */
async function write(out: NodeJS.WriteStream, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

function checkDay(option: string, text: string | undefined): void {
  if (text === undefined || isDay(text)) return;
  throw new PipelineError('usage/invalid', `${option} ${text} is no day, as in 2026-03-07`);
}
