import { PipelineError } from '../errors.ts';
import type { ArticleRecord, ProcessedArticle, Rejection } from './claim-store.ts';
import { type Item, KEYS } from './dynamo-items.ts';
import { checkSchema } from './dynamo-read-items.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { unpack } from './pack.ts';

/** An article put together from its item and, where that could not hold it, its parts. */
export async function getArticle(table: DynamoTable, key: string): Promise<ArticleRecord | undefined> {
  // A new revision takes the parts of the old one away, perhaps between our two reads: then the second try has it.
  for (let left = 3; left > 0; left -= 1) {
    const item = await table.get(KEYS.article(key));
    if (item === undefined) return undefined;
    checkSchema(item);
    const rejection = item.rejection === undefined ? undefined : (JSON.parse(String(item.rejection)) as Rejection);
    if (item.payload === undefined) return rejection && { kind: 'rejected', key, rejection };
    const packed = await payloadOf(table, key, item);
    if (packed !== undefined) return { ...unpack<ProcessedArticle>(packed), rejection };
  }
  throw new PipelineError('store/conflict', `parts of article ${key} are missing`);
}

/** `undefined` where parts are missing. */
async function payloadOf(table: DynamoTable, key: string, item: Item): Promise<Uint8Array | undefined> {
  const first = item.payload as Uint8Array;
  const count = Number(item.parts ?? 0);
  if (count === 0) return first;
  const keys = Array.from({ length: count }, (_, part) => KEYS.part(key, String(item.payloadId), part));
  const parts = await Promise.all(keys.map((part) => table.get(part)));
  const bytes = parts.flatMap((part) => (part?.bytes instanceof Uint8Array ? [part.bytes] : []));
  return bytes.length === count ? Buffer.concat([first, ...bytes]) : undefined;
}
