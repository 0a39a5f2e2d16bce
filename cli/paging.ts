import type { Page, PageRequest } from '../shared/stores/claim-store.ts';

const PAGE = 100;

/** The first `limit` items of a listing, page after page. */
export async function* items<T>(limit: number, list: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let left = limit;
  let cursor: string | undefined;
  do {
    const page = await list({ limit: Math.min(PAGE, left), ...(cursor === undefined ? {} : { cursor }) });
    for (const item of page.items.slice(0, left)) yield item;
    left -= page.items.length;
    cursor = page.cursor;
  } while (cursor !== undefined && left > 0);
}
