import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { TABLE_INDEXES, TABLE_KEYS } from '../names.ts';
import type { Page, TimeRequest } from './claim-store.ts';
import { foreignCursor, makeCursor } from './cursor.ts';
import { isMisasked } from './dynamo-error.ts';
import { type Item, monthsPartition, type Timeline, timePartition } from './dynamo-items.ts';
import type { Place } from './dynamo-place.ts';
import type { DynamoTable } from './dynamo-table.ts';

export interface ItemListing {
  /** @default the table itself */
  readonly index?: keyof typeof TABLE_INDEXES;
  /** One after the other. */
  readonly partitions: readonly string[];
  /** What the sort key begins with. */
  readonly prefix?: string;
  readonly direction: 'newest-first' | 'oldest-first';
}

/** A page of one partition after another. */
export async function listItems(table: DynamoTable, listing: ItemListing, request: TimeRequest): Promise<Page<Item>> {
  const keys = listing.index === undefined ? TABLE_KEYS : TABLE_INDEXES[listing.index];
  let place = request.cursor === undefined ? undefined : await placeOf(listing, keys.partitionKey, request.cursor);
  const begin = place === undefined ? 0 : listing.partitions.indexOf(place[keys.partitionKey] ?? '');
  const items: Item[] = [];
  // One more than is shown tells whether there is another page.
  for (const partition of listing.partitions.slice(begin)) {
    do {
      const input = { ...partitionQuery(listing, partition, request), Limit: request.limit + 1 - items.length };
      const page = await table.query({ ...input, ExclusiveStartKey: place }).catch((error: unknown) => {
        // A place that is none of this list; ours never are.
        throw request.cursor !== undefined && isMisasked(error) ? foreignCursor(request.cursor) : error;
      });
      items.push(...page.items);
      place = page.last as Place | undefined;
    } while (place !== undefined && items.length <= request.limit);
    if (items.length > request.limit) break;
  }
  const shown = items.slice(0, request.limit);
  const last = items.length > request.limit ? shown.at(-1) : undefined;
  if (last === undefined) return { items: shown };
  const names = new Set([...Object.values(TABLE_KEYS), keys.partitionKey, keys.sortKey]);
  return { items: shown, cursor: makeCursor(Object.fromEntries([...names].map((name) => [name, last[name]]))) };
}

/** A page of a timeline, newest month first. */
export async function listTimeline(table: DynamoTable, timeline: Timeline, request: TimeRequest): Promise<Page<Item>> {
  const partitions = await listMonths(table, timeline, request);
  return listItems(table, { index: 'time', partitions, direction: 'newest-first' }, request);
}

/** How many items a timeline has. Counts month by month: reads them all, though it returns none. */
export async function countTimeline(table: DynamoTable, timeline: Timeline): Promise<number> {
  let count = 0;
  for (const partition of await listMonths(table, timeline, {})) {
    const listing: ItemListing = { index: 'time', partitions: [partition], direction: 'newest-first' };
    let start: Record<string, unknown> | undefined;
    do {
      const query = partitionQuery(listing, partition, {});
      const page = await table.query({ ...query, Select: 'COUNT', ExclusiveStartKey: start });
      count += page.count;
      start = page.last;
    } while (start !== undefined);
  }
  return count;
}

type Between = Pick<TimeRequest, 'since' | 'until'>;

// A timeline knows its months: walking back through empty ones would have no end.
async function listMonths(
  table: DynamoTable,
  timeline: Timeline,
  { since, until }: Between,
): Promise<readonly string[]> {
  const months = await table.queryAll({
    KeyConditionExpression: `${TABLE_KEYS.partitionKey} = :partition`,
    ExpressionAttributeValues: { ':partition': monthsPartition(timeline) },
    ScanIndexForward: false,
  });
  return months
    .map((item) => item[TABLE_KEYS.sortKey])
    .filter((month) => month >= (since ?? '').slice(0, 7) && (until === undefined || month <= until.slice(0, 7)))
    .map((month) => timePartition(timeline, month));
}

function partitionQuery(
  listing: ItemListing,
  partition: string,
  { since, until }: Between,
): Omit<QueryCommandInput, 'TableName'> {
  const index = listing.index === undefined ? undefined : TABLE_INDEXES[listing.index];
  const { partitionKey, sortKey } = index ?? TABLE_KEYS;
  const values: Record<string, string> = { ':partition': partition };
  const conditions = [`${partitionKey} = :partition`];
  if (listing.prefix !== undefined) {
    conditions.push(`begins_with(${sortKey}, :prefix)`);
    values[':prefix'] = listing.prefix;
  }
  if (since !== undefined) values[':since'] = since;
  if (until !== undefined) values[':until'] = until;
  // No sort key is a bare day or moment, so it does not matter that BETWEEN includes its end.
  if (since !== undefined && until !== undefined) conditions.push(`${sortKey} BETWEEN :since AND :until`);
  else if (since !== undefined) conditions.push(`${sortKey} >= :since`);
  else if (until !== undefined) conditions.push(`${sortKey} < :until`);
  return {
    IndexName: index?.name,
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeValues: values,
    ScanIndexForward: listing.direction === 'oldest-first',
  };
}

async function placeOf(listing: ItemListing, partitionKey: string, cursor: string): Promise<Place> {
  // Only who pages through a list comes back with one: the functions that process articles need no schemas for it.
  const { parsePlace } = await import('./dynamo-place.ts');
  const place = parsePlace(cursor);
  if (listing.partitions.includes(place[partitionKey] ?? '')) return place;
  throw foreignCursor(cursor);
}
