import type { SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import type { Page, TimeRequest } from './claim-store.ts';
import { makeCursor, parseCursor } from './cursor.ts';
import type { Row, SqliteDatabase } from './sqlite-database.ts';

export interface Listing<T> {
  readonly table: string;
  /** SQL of what is listed, and the values of its question marks. */
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  /** Columns that order the rows and tell each from every other; the first is the time. */
  readonly order: readonly string[];
  readonly direction: 'newest-first' | 'oldest-first';
  readonly parse: (row: Row) => T;
}

const Place = z.array(z.union([z.string(), z.number()]));

/** A page by keyset: the next begins after the last row's place, so rows added in between move nothing. */
export function listPage<T>(database: SqliteDatabase, listing: Listing<T>, request: TimeRequest): Page<T> {
  const [time] = listing.order;
  const { since, until } = request;
  const conditions = [listing.where];
  const values = [...listing.values];
  if (since !== undefined) {
    conditions.push(`${time} >= ?`);
    values.push(since);
  }
  if (until !== undefined) {
    conditions.push(`${time} < ?`);
    values.push(until);
  }
  if (request.cursor !== undefined) {
    const after = listing.direction === 'newest-first' ? '<' : '>';
    conditions.push(`(${listing.order.join(', ')}) ${after} (${listing.order.map(() => '?').join(', ')})`);
    values.push(...parseCursor(Place.length(listing.order.length), request.cursor));
  }
  const way = listing.direction === 'newest-first' ? 'DESC' : 'ASC';
  const rows = database.all(
    `SELECT * FROM ${listing.table} WHERE ${conditions.join(' AND ')}
     ORDER BY ${listing.order.map((column) => `${column} ${way}`).join(', ')} LIMIT ?`,
    ...values,
    request.limit + 1,
  );
  const shown = rows.slice(0, request.limit);
  const last = rows.length > request.limit ? shown.at(-1) : undefined;
  const items = shown.map(listing.parse);
  return last === undefined ? { items } : { items, cursor: makeCursor(listing.order.map((column) => last[column])) };
}
