import * as z from 'zod';
import { PipelineError } from '../../shared/errors.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../../shared/exports/export-formats.ts';
import type { ClaimStore, Page } from '../../shared/stores/claim-store.ts';
import { findDecisions } from '../../shared/stores/find-decisions.ts';
import { listActorEntries } from '../../shared/stores/list-actor-entries.ts';
import { listNoticeEntries } from '../../shared/stores/list-notice-entries.ts';
import { type ClaimsRequest, listReportedClaims } from '../../shared/stores/list-reported-claims.ts';
import { type Content, fittingContent, jsonContent } from './answers.ts';
import { PARAMETERS, parseQuery } from './parse-query.ts';

/** Answers a question: `query` is its parameters as they came, `address` where it was asked, without them. */
export type Route = (store: ClaimStore, query: string, address: string) => Promise<Content>;

const { key, id, watch, limit, cursor, day, time, only } = PARAMETERS;
const paging = { limit, cursor };
const format = z.enum(['jsonl', 'csv', 'w3c'], 'expected jsonl, csv or w3c');

/** By their paths. Names stand in the query, where a key's slashes and hashes need no rules of their own. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '/article': async (store, query) => {
    const asked = parseQuery({ key }, query);
    const record = await store.getArticle(asked.key);
    if (record === undefined) throw new PipelineError('store/not-found', `there is no article ${asked.key}`);
    return fittingContent(1, async () => jsonContent(record));
  },
  '/statements': (store, query) => {
    const asked = parseQuery({ watch, since: day, until: day, ...paging }, query);
    return pageContent(asked.limit, (limit) => store.listStatements({ ...asked, limit }));
  },
  '/statement': async (store, query) => {
    const asked = parseQuery({ id, ...paging }, query);
    const statement = await store.getStatement(asked.id);
    if (statement === undefined) throw new PipelineError('store/not-found', `there is no statement ${asked.id}`);
    const reportsOf = (limit: number) => store.listReports({ ...asked, statement: asked.id, limit });
    return pageContent(asked.limit, async (limit) => ({ statement, ...(await reportsOf(limit)) }));
  },
  '/actor': (store, query) => {
    const asked = parseQuery({ id, ...paging }, query);
    return pageContent(asked.limit, (limit) => listActorEntries(store, { ...asked, actor: asked.id, limit }));
  },
  '/notices': (store, query) => {
    const asked = parseQuery({ watch, since: time, until: time, only, ...paging }, query);
    const kinds = KINDS[asked.only ?? 'all'];
    return pageContent(asked.limit, (limit) => listNoticeEntries(store, { ...asked, kinds, limit }));
  },
  '/why': async (store, query) => {
    const items = await findDecisions(store, parseQuery({ id }, query).id);
    return fittingContent(1, async () => jsonContent({ items }));
  },
  '/export': (store, query, address) => {
    const { format: name, ...asked } = parseQuery({ watch, format, since: day, until: day, ...paging }, query);
    return fittingContent(asked.limit, (limit) => exportContent(store, { ...asked, limit }, name, address));
  },
};

const KINDS = { all: ['notice', 'withheld'], sent: ['notice'], withheld: ['withheld'] } as const;

function pageContent(limit: number, list: (limit: number) => Promise<Page<unknown>>): Promise<Content> {
  return fittingContent(limit, async (fitting) => jsonContent(await list(fitting)));
}

/** Where the next page is stands in a header, since JSON lines and CSV have no place for it: pages are put behind each other. */
async function exportContent(
  store: ClaimStore,
  request: ClaimsRequest,
  name: ExportFormatName,
  address: string,
): Promise<Content> {
  const { contentType, fileName, head, row, foot } = EXPORT_FORMATS[name];
  const { items, cursor: after } = await listReportedClaims(store, request);
  const pageAt = (at: string | undefined): string => `${address}?${queryOf(request, name, at)}`;
  const next = after === undefined ? undefined : pageAt(after);
  const parts = [head({ id: pageAt(request.cursor), isFirst: request.cursor === undefined }), ...items.map(row)];
  return {
    type: contentType,
    body: [...parts, foot({ next })].join(''),
    headers: {
      'content-disposition': `attachment; filename="${fileName}"`,
      ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
    },
  };
}

function queryOf({ watch, since, until, limit }: ClaimsRequest, format: string, cursor: string | undefined): string {
  const all = Object.entries({ watch, format, since, until, limit: String(limit), cursor });
  return new URLSearchParams(all.filter((pair): pair is [string, string] => pair[1] !== undefined)).toString();
}
