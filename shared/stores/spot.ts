import * as z from 'zod';
import { PipelineError } from '../errors.ts';
import type { Page, PageRequest } from './claim-store.ts';

/** Where in one of several lists a page of them all goes on: from a cursor, from the top where it has none. */
export const Spot = z.object({
  cursor: z.string().optional(),
  /** For a list that nothing was taken of yet: what is added at its top meanwhile belongs to no later page. */
  until: z.string().optional(),
});
export type Spot = z.infer<typeof Spot>;

export interface Taking<T> {
  /** The list, asked as the page was. */
  readonly list: (page: PageRequest) => Promise<Page<T>>;
  /** Where the page began. */
  readonly from: Spot;
  readonly page: Page<T>;
  /** How many of the page's items were used. */
  readonly taken: number;
  readonly idOf: (item: T) => string;
}

// What is written between two questions moves the item by a few places.
const FURTHER = 10;

/**
 * Where a list goes on after the first items of a page; `null` at its end. A page tells only where the whole of it ends, so
 * for a part of it the list is asked again.
 */
export async function spotAfter<T>({ list, from, page, taken, idOf }: Taking<T>): Promise<Spot | null> {
  if (taken === page.items.length) return page.cursor === undefined ? null : { cursor: page.cursor };
  if (taken === 0) return from;
  const last = page.items[taken - 1];
  for (let limit = taken; limit < taken + FURTHER; limit += 1) {
    const { items, cursor } = await list({ limit, cursor: from.cursor });
    const end = items.at(-1);
    if (last !== undefined && end !== undefined && idOf(end) === idOf(last))
      return cursor === undefined ? null : { cursor };
  }
  throw new PipelineError('store/conflict', 'what was asked for is being written to; ask again');
}
