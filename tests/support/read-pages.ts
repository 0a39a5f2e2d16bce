import type { Page, PageRequest } from '../../shared/stores/claim-store.ts';

/** All items of a list, page after page, as whoever follows its cursors sees them; `between` runs before each next page. */
export async function readPages<T>(
  limit: number,
  list: (page: PageRequest) => Promise<Page<T>>,
  between: (pages: number) => Promise<void> = async () => undefined,
): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await list({ limit, cursor });
    if (page.items.length > limit) throw new RangeError(`a page of ${page.items.length}; at most ${limit}`);
    items.push(...page.items);
    cursor = page.cursor;
    pages += 1;
    if (cursor !== undefined) await between(pages);
  } while (cursor !== undefined);
  return items;
}
