import * as z from 'zod';
import type { ClaimStore, NoticeRecord, Page, TimeRequest, WithheldReport } from './claim-store.ts';
import { makeCursor, parseCursor } from './cursor.ts';
import { Spot, spotAfter } from './spot.ts';

/** A notice, or a report that made none, and when that was decided. */
export type NoticeEntry = { readonly at: string } & (
  | { readonly kind: 'notice'; readonly record: NoticeRecord }
  | { readonly kind: 'withheld'; readonly withheld: WithheldReport }
);

export function noticeEntry(record: NoticeRecord): NoticeEntry {
  return { at: record.notice.made, kind: 'notice', record };
}

export function withheldEntry(withheld: WithheldReport): NoticeEntry {
  return { at: withheld.at, kind: 'withheld', withheld };
}

export interface EntriesRequest extends TimeRequest {
  readonly watch: string;
  readonly kinds: readonly NoticeEntry['kind'][];
}

const Place = z.object({ notice: Spot.nullable(), withheld: Spot.nullable() });

/** A watch's notices and the reports that made none as one list, newest first; at the same moment notices come first. */
export async function listNoticeEntries(store: ClaimStore, request: EntriesRequest): Promise<Page<NoticeEntry>> {
  const { limit } = request;
  const place = request.cursor === undefined ? beginning(request) : parseCursor(Place, request.cursor);
  const [notices, withheld] = await Promise.all([
    readList(place.notice, noticesOf(store, request, place.notice), limit),
    readList(place.withheld, withheldOf(store, request, place.withheld), limit),
  ]);
  const items = merge(notices.page.items, withheld.page.items).slice(0, limit);
  const next = { notice: await restOf(notices, 'notice', items), withheld: await restOf(withheld, 'withheld', items) };
  return next.notice === null && next.withheld === null ? { items } : { items, cursor: makeCursor(next) };
}

function beginning({ kinds }: EntriesRequest): z.infer<typeof Place> {
  return { notice: kinds.includes('notice') ? {} : null, withheld: kinds.includes('withheld') ? {} : null };
}

type List = (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<NoticeEntry>>;

function noticesOf(store: ClaimStore, request: EntriesRequest, spot: Spot | null): List {
  return async (page) => {
    const { items, cursor } = await store.listNotices({ ...timesOf(request, spot), ...page });
    return { items: items.map(noticeEntry), cursor };
  };
}

function withheldOf(store: ClaimStore, request: EntriesRequest, spot: Spot | null): List {
  return async (page) => {
    const { items, cursor } = await store.listWithheld({ ...timesOf(request, spot), ...page });
    return { items: items.map(withheldEntry), cursor };
  };
}

function timesOf({ watch, since, until }: EntriesRequest, spot: Spot | null) {
  return { watch, since, until: spot?.until ?? until };
}

interface Part {
  readonly list: List;
  /** `null` where the list had come to its end before. */
  readonly from: Spot | null;
  readonly page: Page<NoticeEntry>;
}

async function readList(from: Spot | null, list: List, limit: number): Promise<Part> {
  return { list, from, page: from === null ? { items: [] } : await list({ limit, cursor: from.cursor }) };
}

async function restOf({ list, from, page }: Part, kind: NoticeEntry['kind'], shown: readonly NoticeEntry[]) {
  if (from === null) return null;
  const taken = shown.filter((entry) => entry.kind === kind).length;
  const spot = await spotAfter({ list, from, page, taken, idOf });
  const last = shown.at(-1);
  return spot === null || spot.cursor !== undefined || last === undefined ? spot : { until: momentAfter(last.at) };
}

function idOf(entry: NoticeEntry): string {
  if (entry.kind === 'notice') return entry.record.notice.id;
  const { article, claim, watch } = entry.withheld.report;
  return JSON.stringify([article, claim, watch]);
}

function momentAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString();
}

function merge(notices: readonly NoticeEntry[], withheld: readonly NoticeEntry[]): readonly NoticeEntry[] {
  return [...notices, ...withheld].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
