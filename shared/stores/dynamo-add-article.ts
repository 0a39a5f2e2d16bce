import { createHash } from 'node:crypto';
import { TABLE_KEYS } from '../names.ts';
import { type ArticleWrite, type ProcessedArticle, SCHEMA_VERSION } from './claim-store.ts';
import { getArticle } from './dynamo-get-article.ts';
import { appearanceItem, type Item, type ItemKey, KEYS, marksOf } from './dynamo-items.ts';
import { planTransactions } from './dynamo-plan-transactions.ts';
import type { Action, Condition, DynamoTable } from './dynamo-table.ts';
import { makeAppearances } from './make-appearances.ts';
import { pack, packLong } from './pack.ts';

type AddMarks = (marks: readonly Item[]) => Promise<void>;

/**
 * Everything that comes of an article, the article's own item last: until it stands, the article counts as not
 * written, and doing it all again completes what a crash cut off. One transaction where DynamoDB's hundred items
 * are enough, else several.
 */
export async function addArticle(table: DynamoTable, addMarks: AddMarks, write: ArticleWrite): Promise<void> {
  const { key } = write.article;
  const { item, parts } = articleItems(write);
  const appearances = makeAppearances(write.article, write.claims).map(appearanceItem);
  const fresh = await withoutKnownNotices(table, write);
  const plan = planTransactions(table.name, fresh);
  const before = (write.state?.version ?? 0) === 0 ? [] : await oldItems(table, key);

  await addMarks(marksOf(plan.items));
  await forEach([...appearances, ...parts], (one) => table.put(one));
  if (plan.transactions.length > 1) {
    const ledgers = packLong(write.ledgers.map(({ ledger: { watch, actor } }) => ({ watch, actor })));
    await table.put({ ...KEYS.pending(key), type: 'pending', ledgers });
  }
  for (const actions of plan.transactions.slice(0, -1)) await table.transact(actions);
  await putArticle(table, write, {
    item,
    actions: plan.transactions.at(-1) ?? [],
    several: plan.transactions.length > 1,
  });

  const kept = new Set([...appearances, ...parts].map(nameOf));
  await forEach(
    before.filter((old) => !kept.has(nameOf(old))),
    (old) => table.delete(old),
  );
}

/** Remembers which months and watches it has put down already: most items stand in the one before's. */
export function makeMarkKeeper(table: DynamoTable): AddMarks {
  const known = new Set<string>();
  return async (marks) => {
    const fresh = new Map(marks.map((mark) => [nameOf(mark), mark] as const).filter(([name]) => !known.has(name)));
    await forEach([...fresh.values()], (mark) => table.put(mark));
    for (const name of fresh.keys()) known.add(name);
  };
}

// DynamoDB takes 400 KB an item, the names and the other attributes included.
const PART_BYTES = 350_000;

function articleItems(write: ArticleWrite): { readonly item: Item; readonly parts: readonly Item[] } {
  const { article, claims, arrived, processed, extractor, ledgers, state } = write;
  const { key, revision, published, outlet, url } = article;
  const record: ProcessedArticle = { kind: 'processed', key, article, claims, arrived, processed, extractor };
  const payload = pack(record);
  const payloadId = createHash('sha256').update(payload).digest('hex').slice(0, 16);
  const count = Math.ceil(payload.length / PART_BYTES) - 1;
  const parts = Array.from({ length: count }, (_, part) => ({
    ...KEYS.part(key, payloadId, part),
    type: 'part',
    bytes: payload.subarray((part + 1) * PART_BYTES, (part + 2) * PART_BYTES),
  }));
  const reporting = ledgers.filter(({ reports }) => reports.length > 0).map(({ ledger }) => ledger);
  const item = {
    ...KEYS.article(key),
    type: 'article',
    schema: SCHEMA_VERSION,
    version: (state?.version ?? 0) + 1,
    ...{ key, revision, published, outlet, url, arrived, processed, extractor },
    claims: claims.length,
    ledgers: reporting.length > 0 ? packLong(reporting.map(({ watch, actor }) => ({ watch, actor }))) : undefined,
    payload: payload.subarray(0, PART_BYTES),
    ...(count > 0 ? { payloadId, parts: count } : {}),
  };
  return { item, parts };
}

// One that is there already stays as it is: it may have been sent.
async function withoutKnownNotices(table: DynamoTable, write: ArticleWrite): Promise<ArticleWrite> {
  const keys = write.ledgers.flatMap(({ notices }) => notices.map(({ id }) => KEYS.notice(id)));
  const known = new Set((await table.getAll(keys)).map((item) => item.id));
  if (known.size === 0) return write;
  const ledgers = write.ledgers.map((ledger) => ({
    ...ledger,
    notices: ledger.notices.filter(({ id }) => !known.has(id)),
  }));
  return { ...write, ledgers };
}

// What the revision before may have put down and this one does not.
async function oldItems(table: DynamoTable, key: string): Promise<readonly ItemKey[]> {
  const record = await getArticle(table, key);
  if (record?.kind !== 'processed') return [];
  const parts = await table.queryAll({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :part)',
    ExpressionAttributeValues: { ':pk': KEYS.article(key).pk, ':part': 'part#' },
    ProjectionExpression: 'pk, sk',
    ConsistentRead: true,
  });
  return [...makeAppearances(record.article, record.claims).map(KEYS.appearance), ...parts];
}

interface LastStep {
  readonly item: Item;
  readonly actions: readonly Action[];
  readonly several: boolean;
}

async function putArticle(
  table: DynamoTable,
  write: ArticleWrite,
  { item, actions, several }: LastStep,
): Promise<void> {
  const condition = conditionOf(write);
  // Most articles concern no watch: a plain write costs half of what a transaction does.
  const isPending = several || (write.state !== undefined && write.state.revision === undefined);
  if (actions.length === 0 && !isPending) return table.put(item, condition);
  const { key, revision } = write.article;
  const isOriginal = write.copyOf === undefined && write.ledgers.some(({ reports }) => reports.length > 0);
  const TableName = table.name;
  // Whoever follows it looks whether the article stands: it may be written before, at half of a transaction's price.
  if (isOriginal) await table.put({ ...KEYS.text(revision), type: 'text', key });
  return table.transact([
    ...actions,
    { Put: { TableName, Item: item, ...condition } },
    ...(isPending ? [{ Delete: { TableName, Key: KEYS.pending(key) } }] : []),
  ]);
}

function conditionOf({ state }: ArticleWrite): Condition {
  const version = state?.version ?? 0;
  return version === 0
    ? { ConditionExpression: 'attribute_not_exists(version)' }
    : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': version } };
}

// Enough at once to fill a connection's waiting time, few enough not to be throttled for it.
const AT_ONCE = 20;

async function forEach<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  for (let begin = 0; begin < values.length; begin += AT_ONCE) {
    await Promise.all(values.slice(begin, begin + AT_ONCE).map(work));
  }
}

function nameOf(key: ItemKey): string {
  return `${key[TABLE_KEYS.partitionKey]} ${key[TABLE_KEYS.sortKey]}`;
}
