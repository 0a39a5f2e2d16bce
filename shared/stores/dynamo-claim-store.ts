import type { Report, Statement } from '../novelty/statement.ts';
import type { ArticleState, ClaimStore, Ledger, LedgerName, NoticeRecord, Page } from './claim-store.ts';
import { ledgerWindow, timeKeyOf } from './days.ts';
import { addArticle, makeMarkKeeper } from './dynamo-add-article.ts';
import { getArticle } from './dynamo-get-article.ts';
import {
  actorPartition,
  type Item,
  KEYS,
  ledgerPartition,
  marksOf,
  rejectionAttributes,
  reportPrefix,
  statementPartition,
  unsentPartition,
  WATCHES_PARTITION,
} from './dynamo-items.ts';
import { countTimeline, listItems, listTimeline } from './dynamo-list-items.ts';
import { noticeMarks } from './dynamo-mark-notices.ts';
import { dataOf, getNotice, packed, readNotices } from './dynamo-read-items.ts';
import { type DynamoTable, type DynamoTableProps, openDynamoTable } from './dynamo-table.ts';
import type { Appearance } from './make-appearances.ts';
import { unpackLong } from './pack.ts';

/** Keeps everything in one table on demand. Never scans: docs/storage.md lists its keys and what is asked by them. */
export function openDynamoClaimStore(props: DynamoTableProps): ClaimStore {
  const table = openDynamoTable(props);
  const addMarks = makeMarkKeeper(table);
  return {
    getArticle: (key) => getArticle(table, key),
    getArticleState: (key) => getArticleState(table, key),
    getOriginal: (revision) => getOriginal(table, revision),
    getLedger: (request) => getLedger(table, request),
    addArticle: (write) => addArticle(table, addMarks, write),
    addRejected: async ({ key, rejection }) => {
      const attributes = { type: 'article', key, ...rejectionAttributes(key, rejection) };
      await addMarks(marksOf([{ ...KEYS.article(key), ...attributes }]));
      await setAttributes(table, key, attributes);
    },
    listRejected: async (request) =>
      mapPage(await listTimeline(table, 'rejected', request), (item) => ({
        kind: 'rejected',
        key: String(item.key),
        rejection: JSON.parse(String(item.rejection)),
      })),
    getStatement: async (id) => {
      const item = await table.get(KEYS.statement(id));
      return item && dataOf<Statement>(item);
    },
    listStatements: async (request) =>
      mapPage(await listTimeline(table, `statements#${request.watch}`, request), dataOf<Statement>),
    listActorStatements: async (request) =>
      mapPage(await listOwned(table, actorPartition(request.actor), request), dataOf<Statement>),
    listReports: async (request) =>
      mapPage(await listOwned(table, statementPartition(request.statement), request), dataOf<Report>),
    listAppearances: async (request) => {
      const partitions = [actorPartition(request.actor)];
      const listing = { partitions, prefix: 'article#', direction: 'newest-first' } as const;
      return mapPage(await listItems(table, listing, request), dataOf<Appearance>);
    },
    getNotice: (id) => getNotice(table, id),
    listNotices: async (request) => noticePage(table, await listTimeline(table, `notices#${request.watch}`, request)),
    listUnsentNotices: async (request) => {
      const partitions = [unsentPartition(request.state)];
      const listing = { index: 'owner', partitions, direction: 'oldest-first' } as const;
      return noticePage(table, await listItems(table, listing, request));
    },
    listWithheld: async (request) =>
      mapPage(await listTimeline(table, `withheld#${request.watch}`, request), (item) => ({
        report: dataOf<Report>(item),
        at: String(item.at),
      })),
    ...noticeMarks(table),
    listWatches: async () => {
      const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': WATCHES_PARTITION } };
      return (await table.queryAll(query)).map(({ sk }) => sk);
    },
    countWatch: async (watch) => ({
      statements: await countTimeline(table, `statements#${watch}`),
      notices: await countTimeline(table, `notices#${watch}`),
      withheld: await countTimeline(table, `withheld#${watch}`),
    }),
    close: () => table.close(),
  };
}

async function getArticleState(table: DynamoTable, key: string): Promise<ArticleState | undefined> {
  const items = await table.queryAll({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': KEYS.article(key).pk, ':sk': KEYS.article(key).sk },
    ProjectionExpression: 'pk, sk, version, revision, ledgers, rejection',
    ConsistentRead: true,
  });
  const article = items.find(({ sk }) => sk === KEYS.article(key).sk);
  const pending = items.find(({ sk }) => sk === KEYS.pending(key).sk);
  if (article === undefined && pending === undefined) return undefined;
  const isLastWord = article?.revision !== undefined && article.rejection === undefined && pending === undefined;
  return {
    version: Number(article?.version ?? 0),
    // Where a write was cut off, what stands is neither the old text's nor the new one's.
    revision: isLastWord ? String(article.revision) : undefined,
    ledgers: [article, pending].flatMap((item) =>
      item?.ledgers ? unpackLong<LedgerName[]>(packed(item.ledgers)) : [],
    ),
  };
}

async function getOriginal(table: DynamoTable, revision: string): Promise<string | undefined> {
  const text = await table.get(KEYS.text(revision));
  if (text === undefined) return undefined;
  const key = String(text.key);
  // It may have got another text since.
  const state = await getArticleState(table, key);
  return state?.revision === revision && state.ledgers.length > 0 ? key : undefined;
}

async function getLedger(table: DynamoTable, request: Parameters<ClaimStore['getLedger']>[0]): Promise<Ledger> {
  const { watch, actor, article } = request;
  // The version comes first: should anybody write before the statements are read, the version is the one too old.
  const item = await table.get(KEYS.ledger({ watch, actor }));
  const version = Number(item?.version ?? 0);
  if (version === 0) return { watch, actor, version, statements: [], unread: 0, reports: [] };
  const partition = { ':pk': ledgerPartition({ watch, actor }) };
  const { from, to } = ledgerWindow(request);
  const [near, told] = await Promise.all([
    table.queryAll({
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      // `$` follows `#`, so the last day is included.
      ExpressionAttributeValues: { ...partition, ':from': `day#${from}`, ':to': `day#${to}$` },
      ConsistentRead: true,
    }),
    table.queryAll({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ...partition, ':prefix': reportPrefix(article) },
      ConsistentRead: true,
    }),
  ]);
  const reports = told.map(dataOf<Report>);
  const ids = new Set([...near.map((item) => String(item.statement)), ...reports.map((report) => report.statement)]);
  const statements = (await table.getAll([...ids].map(KEYS.statement))).map(dataOf<Statement>);
  const inTime = statements.toSorted((a, b) => (timeKeyOf(a) < timeKeyOf(b) ? -1 : 1));
  const unread = Math.max(0, Number(item?.statements ?? 0) - inTime.length);
  return { watch, actor, version, statements: inTime, unread, reports };
}

async function setAttributes(
  table: DynamoTable,
  key: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const names = Object.keys(attributes);
  await table.update({
    Key: KEYS.article(key),
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
  });
}

function listOwned(
  table: DynamoTable,
  partition: string,
  request: Parameters<typeof listItems>[2],
): Promise<Page<Item>> {
  return listItems(table, { index: 'owner', partitions: [partition], direction: 'newest-first' }, request);
}

async function noticePage(table: DynamoTable, { items, cursor }: Page<Item>): Promise<Page<NoticeRecord>> {
  const notices = await readNotices(table, items);
  return cursor === undefined ? { items: notices } : { items: notices, cursor };
}

function mapPage<T>(page: Page<Item>, map: (item: Item) => T): Page<T> {
  const items = page.items.map(map);
  return page.cursor === undefined ? { items } : { items, cursor: page.cursor };
}
