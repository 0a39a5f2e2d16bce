import { createHash } from 'node:crypto';
import { CANARY_WATCH, ITEM_TYPE, TABLE_INDEXES, TABLE_KEYS } from '../names.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import {
  type ArticleRecord,
  isWithheld,
  type LedgerName,
  type NoticeRecord,
  type Rejection,
  SCHEMA_VERSION,
} from './claim-store.ts';
import { daysOf, timeKeyOf, utcOf } from './days.ts';
import type { Appearance } from './make-appearances.ts';
import { packLong } from './pack.ts';

export interface ItemKey {
  readonly [TABLE_KEYS.partitionKey]: string;
  readonly [TABLE_KEYS.sortKey]: string;
}

export type Item = ItemKey & Readonly<Record<string, unknown>>;

export type Timeline = `statements#${string}` | `notices#${string}` | `withheld#${string}` | 'rejected';

const TIME = TABLE_INDEXES.time;
const OWNER = TABLE_INDEXES.owner;

/** The keys of every kind of item. docs/storage.md shows them as one table. */
export const KEYS = {
  article: (key: string): ItemKey => keyOf(`article#${keyPart(key)}`, 'article'),
  /** The ledgers of a write that takes several transactions, until the last of them. */
  pending: (key: string): ItemKey => keyOf(`article#${keyPart(key)}`, 'article#pending'),
  part: (key: string, payload: string, part: number): ItemKey =>
    keyOf(`article#${keyPart(key)}`, `part#${payload}#${String(part).padStart(4, '0')}`),
  text: (revision: string): ItemKey => keyOf(`text#${revision}`, 'text'),
  appearance: ({ actor, published, article }: Appearance): ItemKey =>
    keyOf(actorPartition(actor.id), `article#${utcOf(published)}#${hashOf(article)}`),
  ledger: (name: LedgerName): ItemKey => keyOf(ledgerPartition(name), 'ledger'),
  day: (name: LedgerName, day: string, statement: string): ItemKey =>
    keyOf(ledgerPartition(name), `day#${day}#${keyPart(statement)}`),
  report: (name: LedgerName, { article, claim }: Pick<Report, 'article' | 'claim'>): ItemKey =>
    keyOf(ledgerPartition(name), `${reportPrefix(article)}${String(claim).padStart(6, '0')}`),
  statement: (id: string): ItemKey => keyOf(`statement#${keyPart(id)}`, 'statement'),
  notice: (id: string): ItemKey => keyOf(`notice#${keyPart(id)}`, 'notice'),
  /** What the notice says, apart from how it stands: that is written three times, into two indexes each time. */
  noticeText: (id: string): ItemKey => keyOf(`notice#${keyPart(id)}`, 'text'),
  month: (timeline: Timeline, month: string): ItemKey => keyOf(monthsPartition(timeline), month),
  watch: (watch: string): ItemKey => keyOf(WATCHES_PARTITION, watch),
} as const;

/** The type of items that hold what a notice says. */
export const NOTICE_TEXT = 'notice-text';

/** The watches on which something was stated. */
export const WATCHES_PARTITION = 'watches';

export const actorPartition = (actor: string): string => `actor#${keyPart(actor)}`;
export const ledgerPartition = ({ watch, actor }: LedgerName): string => `ledger#${watch}#${keyPart(actor)}`;
export const monthsPartition = (timeline: Timeline): string => `months#${timeline}`;
export const reportPrefix = (article: string): string => `report#${hashOf(article)}#`;
export const statementPartition = (statement: string): string => `statement#${keyPart(statement)}`;
export const timePartition = (timeline: Timeline, month: string): string => `${timeline}#${month}`;
export const unsentPartition = (state: 'waiting' | 'parked'): string => `notices#${state}`;

export function statementItem(statement: Statement): Item {
  const time = timeKeyOf({ ...statement, id: keyPart(statement.id) });
  return {
    ...KEYS.statement(statement.id),
    type: 'statement',
    ...inTime(`statements#${statement.watch}`, time),
    ...ownedBy(actorPartition(statement.actor.id), time),
    schema: SCHEMA_VERSION,
    data: packLong(statement),
  };
}

export function reportItem(name: LedgerName, report: Report, at: string): Item {
  const tail = `${hashOf(report.article)}#${String(report.claim).padStart(6, '0')}`;
  return {
    ...KEYS.report(name, report),
    type: 'report',
    ...(isWithheld(report) ? inTime(`withheld#${report.watch}`, `${at}#${tail}`) : {}),
    ...ownedBy(statementPartition(report.statement), `${utcOf(report.published)}#${tail}`),
    at,
    schema: SCHEMA_VERSION,
    data: packLong(report),
  };
}

export function dayItems(name: LedgerName, statement: Statement): readonly Item[] {
  return daysOf(statement).map((day) => ({
    ...KEYS.day(name, day, statement.id),
    type: 'day',
    statement: statement.id,
  }));
}

/**
 * How a notice stands, which the stream shows to whoever sends it, and what it says. Sending changes the first twice, so the
 * lists of what was made, which do not change, are of the second.
 */
export function noticeItems({ notice, state, failures, arrived }: NoticeRecord): readonly Item[] {
  const time = `${notice.made}#${keyPart(notice.id)}`;
  return [
    {
      ...KEYS.notice(notice.id),
      [ITEM_TYPE.attribute]: ITEM_TYPE.notice,
      ...(state === 'sent' ? {} : ownedBy(unsentPartition(state), time)),
      id: notice.id,
      state,
      failures,
      arrived,
      schema: SCHEMA_VERSION,
    },
    {
      ...KEYS.noticeText(notice.id),
      type: NOTICE_TEXT,
      ...inTime(`notices#${notice.watch}`, time),
      id: notice.id,
      schema: SCHEMA_VERSION,
      data: packLong(notice),
    },
  ];
}

export function appearanceItem(appearance: Appearance): Item {
  return { ...KEYS.appearance(appearance), type: 'appearance', schema: SCHEMA_VERSION, data: packLong(appearance) };
}

/** What stands in the article's own item for a rejection. */
export function rejectionAttributes(key: ArticleRecord['key'], rejection: Rejection): Readonly<Record<string, string>> {
  return { ...inTime('rejected', `${rejection.at}#${hashOf(key)}`), rejection: JSON.stringify(rejection) };
}

/** What has to be known to find items without looking everywhere: the months they stand in, and their watches. */
export function marksOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => {
    const partition = item[TIME.partitionKey];
    if (typeof partition !== 'string') return [];
    const timeline = partition.slice(0, -'#2023-03'.length);
    const month = { ...KEYS.month(timeline as Timeline, partition.slice(timeline.length + 1)), type: 'month' };
    const [, watch] = /^statements#(.+)$/.exec(timeline) ?? [];
    // A canary's is nobody's watch.
    return watch === undefined || watch === CANARY_WATCH ? [month] : [month, { ...KEYS.watch(watch), type: 'watch' }];
  });
}

function inTime(timeline: Timeline, time: string): Readonly<Record<string, string>> {
  return { [TIME.partitionKey]: timePartition(timeline, time.slice(0, 7)), [TIME.sortKey]: time };
}

function ownedBy(partition: string, time: string): Readonly<Record<string, string>> {
  return { [OWNER.partitionKey]: partition, [OWNER.sortKey]: time };
}

function keyOf(partition: string, sort: string): ItemKey {
  return { [TABLE_KEYS.partitionKey]: partition, [TABLE_KEYS.sortKey]: sort };
}

// A sort key holds at most 1,024 bytes, a date or two and what comes before the id included.
const LONGEST_PART = 900;

function keyPart(id: string): string {
  return Buffer.byteLength(id) <= LONGEST_PART ? id : `sha256-${createHash('sha256').update(id).digest('hex')}`;
}

function hashOf(article: string): string {
  return createHash('sha256').update(article).digest('hex').slice(0, 32);
}
