import { renderDigest } from '../notices/render-digest.ts';
import { toAscii } from '../notices/to-ascii.ts';
import type { ClaimStore, Page, PageRequest } from '../stores/claim-store.ts';
import type { Digest } from '../stores/digest-sender.ts';
import type { Watch } from '../watches/watch.ts';

export interface DigestRequest {
  readonly store: ClaimStore;
  readonly watch: Pick<Watch, 'id' | 'title'>;
  readonly from: string;
  readonly to: string;
  /** The time for people, as in `2023-03-08`. @default `from` and `to` */
  readonly name?: string;
}

/** What was noticed on a watch from one moment to another; `undefined` where that is nothing. */
export async function makeDigest({ store, watch, from, to, name }: DigestRequest): Promise<Digest | undefined> {
  const during = { watch: watch.id, since: from, until: to };
  // By when it was noticed, not by when it was said: a remark of Friday told on Monday belongs to Monday's.
  const notices = await listAll((page) => store.listNotices({ ...during, ...page }));
  const found = await Promise.all(notices.map(({ notice }) => store.getStatement(notice.statement)));
  const statements = found.filter((statement) => statement !== undefined);
  const withheld = await listAll((page) => store.listWithheld({ ...during, ...page }));
  const body = renderDigest({
    watch,
    from,
    to,
    name,
    statements,
    withheld: withheld.map(({ report }) => report),
  });
  if (body === undefined) return undefined;
  const subject = toAscii(`${watch.title}: ${name ?? from.slice(0, 10)}`).slice(0, LONGEST_SUBJECT);
  const told = statements.map(({ id, firstReport }) => ({ statement: id, key: firstReport.article }));
  return { watch: watch.id, from, to, subject, body, told };
}

// What an email's subject may have, by SNS.
const LONGEST_SUBJECT = 100;

async function listAll<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: 100, cursor });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}
