import { PipelineError } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import { type NoticeRecord, type NoticeState, SCHEMA_VERSION } from './claim-store.ts';
import { type Item, type ItemKey, KEYS, NOTICE_TEXT } from './dynamo-items.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { unpackLong } from './pack.ts';

/** What an item holds. Items without a schema, and those of every earlier one, are read for ever. */
export function dataOf<T>(item: Item): T {
  checkSchema(item);
  return unpackLong<T>(packed(item.data));
}

/** Throws where an item was written by a newer version: what it says might be taken for something else. */
export function checkSchema({ pk, schema = 1 }: Item): void {
  if (Number(schema) <= SCHEMA_VERSION) return;
  throw new PipelineError(
    'store/invalid',
    `item ${pk} was written by a newer claimwatch: its schema is ${schema}, this one knows ${SCHEMA_VERSION}`,
  );
}

export function packed(value: unknown): string | Uint8Array {
  return value instanceof Uint8Array ? value : String(value);
}

export async function getNotice(table: DynamoTable, id: string): Promise<NoticeRecord | undefined> {
  const item = await table.get(KEYS.notice(id));
  return item && (await readNotices(table, [item]))[0];
}

/**
 * Notices in the order of their items, which say how they stand or what they say: the other half is fetched. Up to schema 1
 * one item said both.
 */
export async function readNotices(table: DynamoTable, items: readonly Item[]): Promise<readonly NoticeRecord[]> {
  const others = await table.getAll(items.filter((item) => !isWhole(item)).map(otherHalf));
  const found = new Map(others.map((item) => [item.pk, item]));
  return items.flatMap((item) => {
    checkSchema(item);
    const other = isWhole(item) ? item : found.get(item.pk);
    if (other === undefined) return [];
    const [state, text] = item.type === NOTICE_TEXT ? [other, item] : [item, other];
    return [noticeRecord(state, dataOf<Notice>(text))];
  });
}

function isWhole({ type, data }: Item): boolean {
  return type !== NOTICE_TEXT && data !== undefined;
}

function otherHalf({ type, id }: Item): ItemKey {
  return type === NOTICE_TEXT ? KEYS.notice(String(id)) : KEYS.noticeText(String(id));
}

function noticeRecord(item: Item, notice: Notice): NoticeRecord {
  return {
    notice,
    state: item.state as NoticeState,
    failures: Number(item.failures),
    ...(item.sentAt === undefined ? {} : { sentAt: String(item.sentAt) }),
    ...(item.arrived === undefined ? {} : { arrived: String(item.arrived) }),
    ...(item.lastError === undefined ? {} : { lastError: String(item.lastError) }),
  };
}
