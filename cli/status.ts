import { stat } from 'node:fs/promises';
import { CANARY_WATCH } from '../shared/names.ts';
import { isCanary } from '../shared/pipeline/canary.ts';
import type { ClaimStore, Page, TimeRequest } from '../shared/stores/claim-store.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { items } from './paging.ts';
import { PRICES } from './prices.ts';
import type { Surroundings } from './stack-surroundings.ts';
import { watchesAsked } from './stored-watches.ts';
import { type Piece, paint, type Terminal } from './terminal.ts';

export interface Status extends Surroundings {
  readonly notices: { readonly waiting: number; readonly parked: number };
  /** Since midnight, UTC. */
  readonly today: {
    readonly since: string;
    readonly made: number;
    readonly sent: number;
    readonly withheld: number;
    /** Articles by the code of what is wrong with them. */
    readonly rejected: Readonly<Record<string, number>>;
  };
}

// More than this of one kind in a day is a number nobody acts on, and listing it would read for minutes.
const MOST = 1_000;

/** What waits, what is parked, what today brought, and what it costs. Exit status 1 where something is parked. */
export async function status(
  options: StoreOptions & { readonly json?: true },
  terminal: Terminal,
  now = new Date(),
): Promise<number> {
  const store = await openStore(options);
  try {
    const found = { ...(await readStore(store, now)), ...(await readSurroundings(options)) };
    terminal.out.write(options.json ? `${JSON.stringify(found)}\n` : renderStatus(found, terminal.out));
    const parked = parkedOf(found);
    if (parked > 0 && options.stack !== undefined && !options.json) {
      terminal.err.write(
        `what is parked stays so: docs/operations.md says why; claimwatch redrive --stack ${options.stack} tries it again\n`,
      );
    }
    return parked > 0 ? 1 : 0;
  } finally {
    store.close();
  }
}

/** What the store itself can tell. */
export async function readStore(store: ClaimStore, now: Date): Promise<Pick<Status, 'notices' | 'today'>> {
  const since = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`;
  const watches = await watchesAsked(store, undefined);
  const all = async <T>(list: (watch: string, request: TimeRequest) => Promise<Page<T>>): Promise<readonly T[]> => {
    const lists = watches.map((watch) => take((page) => list(watch, { since, ...page })));
    return (await Promise.all(lists)).flat();
  };
  const made = await all((watch, request) => store.listNotices({ watch, ...request }));
  const withheld = await all((watch, request) => store.listWithheld({ watch, ...request }));
  const rejected = (await take((page) => store.listRejected({ since, ...page }))).filter(({ key }) => !isCanary(key));
  const count = async (state: 'waiting' | 'parked'): Promise<number> =>
    (await take((page) => store.listUnsentNotices({ state, ...page }))).filter(
      ({ notice }) => notice.watch !== CANARY_WATCH,
    ).length;
  return {
    notices: { waiting: await count('waiting'), parked: await count('parked') },
    today: {
      since,
      made: made.length,
      sent: made.filter(({ state }) => state === 'sent').length,
      withheld: withheld.length,
      rejected: countBy(rejected.map(({ rejection }) => rejection.code)),
    },
  };
}

async function readSurroundings({ db, stack }: StoreOptions): Promise<Surroundings> {
  if (stack === undefined) return { stored: { bytes: (await stat(db)).size } };
  const { readStackSurroundings } = await import('./stack-surroundings.ts');
  return readStackSurroundings(stack);
}

/** What is parked anywhere: it stays so until somebody does something. */
export function parkedOf({ queues = {}, notices }: Pick<Status, 'queues' | 'notices'>): number {
  const parked = Object.entries(queues).filter(([name]) => name !== 'IntakeQueue');
  return notices.parked + parked.reduce((sum, [, { waiting }]) => sum + waiting, 0);
}

export function renderStatus(found: Status, out: NodeJS.WriteStream): string {
  const { queues = {}, notices, today, stored, spend } = found;
  const rejected = Object.entries(today.rejected).map(([code, number]) => `${number} ${code}`);
  const lines: (readonly Piece[])[] = [
    ...Object.entries(queues).map(([name, { waiting, inWork }]): readonly Piece[] => [
      { text: `${name}: ` },
      name === 'IntakeQueue'
        ? { text: `${waiting} waiting, ${inWork} in work` }
        : { text: `${waiting} parked`, ...(waiting > 0 && { style: 'yellow' as const }) },
    ]),
    [
      { text: `notices: ${notices.waiting} waiting, ` },
      { text: `${notices.parked} parked`, ...(notices.parked > 0 && { style: 'yellow' as const }) },
    ],
    [{ text: `today (UTC): ${some(today.made)} made, ${some(today.sent)} sent, ${some(today.withheld)} withheld` }],
    [{ text: `rejected today: ${rejected.join(', ') || 'none'}` }],
    [{ text: `stored: ${stored.items === undefined ? '' : `${stored.items} items, `}${megabytes(stored.bytes)}` }],
  ];
  if (spend !== undefined) {
    const text = `spend: about $${spend.writingSoFar.toFixed(2)} so far for writing what is stored, $${spend.storageMonthly.toFixed(2)} a month for keeping it, by the list prices of ${PRICES.date}; what is read, kept in S3 and sent comes on top (docs/cost.md)`;
    lines.push([{ text }]);
  }
  return `${lines.map((pieces) => paint(pieces, out)).join('\n')}\n`;
}

async function take<T>(list: (page: { readonly limit: number }) => Promise<Page<T>>): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const item of items(MOST, list)) taken.push(item);
  return taken;
}

function countBy(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function some(number: number): string {
  return number >= MOST ? `${MOST} or more` : String(number);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
