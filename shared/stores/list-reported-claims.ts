import * as z from 'zod';
import type { ReportedClaim } from '../exports/reported-claim.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { ArticleRecord, ClaimStore, Page, PageRequest, TimeRequest } from './claim-store.ts';
import { makeCursor, parseCursor } from './cursor.ts';
import { Spot, spotAfter } from './spot.ts';

export type ClaimsRequest = TimeRequest & { readonly watch: string };

/** A statement that has more reports than the page had room for, and what comes behind it; `null` where that is nothing. */
const Place = z.object({
  inside: z.object({ statement: z.string(), reports: z.string() }).optional(),
  statements: Spot.nullable(),
});
type Place = z.infer<typeof Place>;

/**
 * The claims that a watch took, by the statements they report, newest first by the day it was said on, `since` and `until`
 * too. A page may be short or empty and yet not be the last: only a missing cursor says so.
 */
export async function listReportedClaims(store: ClaimStore, request: ClaimsRequest): Promise<Page<ReportedClaim>> {
  const { limit, watch, since, until } = request;
  const place: Place = request.cursor === undefined ? { statements: {} } : parseCursor(Place, request.cursor);
  const page = startPage(store, limit);
  const rest = await page.addStatement(
    place.inside && (await store.getStatement(place.inside.statement)),
    place.inside,
  );
  if (page.isFull() || place.statements === null) return page.end({ inside: rest, statements: place.statements });

  const from = place.statements;
  const list = (asked: PageRequest) => store.listStatements({ watch, since, until, ...asked });
  // Most statements have more than one report.
  const statements = await list({ limit: Math.ceil(limit / 2), cursor: from.cursor });
  for (const [index, statement] of statements.items.entries()) {
    const inside = await page.addStatement(statement);
    if (!page.isFull()) continue;
    const behind = await spotAfter({ list, from, page: statements, taken: index + 1, idOf: ({ id }) => id });
    return page.end({ inside, statements: behind });
  }
  return page.end({ statements: statements.cursor === undefined ? null : { cursor: statements.cursor } });
}

function startPage(store: ClaimStore, limit: number) {
  const getArticle = articleCache(store);
  const claims: ReportedClaim[] = [];
  let told = 0;
  return {
    isFull: () => told >= limit,
    /** Adds claims by the statement's reports, from a place among them on; gives the place of those there is no room for. */
    async addStatement(statement: Statement | undefined, from?: Place['inside']): Promise<Place['inside']> {
      if (statement === undefined) return undefined;
      const request = { statement: statement.id, limit: limit - told, cursor: from?.reports };
      const { items, cursor } = await store.listReports(request);
      told += items.length;
      claims.push(...(await readClaims(getArticle, statement, items)));
      return cursor === undefined ? undefined : { statement: statement.id, reports: cursor };
    },
    end(place: Place): Page<ReportedClaim> {
      const isLast = place.inside === undefined && place.statements === null;
      return isLast ? { items: claims } : { items: claims, cursor: makeCursor(place) };
    },
  };
}

type GetArticle = (key: string) => Promise<ArticleRecord | undefined>;

/** An article often has several claims of a page. */
function articleCache(store: ClaimStore): GetArticle {
  const known = new Map<string, Promise<ArticleRecord | undefined>>();
  return (key) => {
    const record = known.get(key) ?? store.getArticle(key);
    known.set(key, record);
    return record;
  };
}

async function readClaims(
  getArticle: GetArticle,
  statement: Statement,
  reports: readonly Report[],
): Promise<readonly ReportedClaim[]> {
  const claims = await Promise.all(
    reports.map(async (report): Promise<ReportedClaim | undefined> => {
      const record = await getArticle(report.article);
      // An article that is being written has its reports already, and is not there yet.
      if (record?.kind !== 'processed') return undefined;
      const claim = record.claims.find(({ index }) => index === report.claim);
      return claim && { article: record.article, claim, report, statement, processed: record.processed };
    }),
  );
  return claims.filter((claim) => claim !== undefined);
}
