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

/** Several lists, each newest first by `timeOf`, as one that is. */
export async function* newestFirst<T>(
  lists: readonly AsyncGenerator<T>[],
  timeOf: (item: T) => string,
): AsyncGenerator<T> {
  const heads = await Promise.all(lists.map(async (list) => ({ list, next: await list.next() })));
  for (;;) {
    let newest: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next.done) continue;
      if (newest === undefined || timeOf(head.next.value) > timeOf(newest.next.value)) newest = head;
    }
    if (newest === undefined) return;
    yield newest.next.value;
    newest.next = await newest.list.next();
  }
}

/** The first `limit` of a list. */
export async function* first<T>(limit: number, list: AsyncIterable<T>): AsyncGenerator<T> {
  let left = limit;
  for await (const item of list) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}
