import * as z from 'zod';
import type { ReportedClaim } from '../exports/reported-claim.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { ArticleRecord, ClaimStore, Page, TimeRequest } from './claim-store.ts';
import { makeCursor, parseCursor } from './cursor.ts';
import { Spot, spotAfter } from './spot.ts';

export type ClaimsRequest = TimeRequest & { readonly watch: string };

/** Behind which statement a page begins, and how far into the reports of the next. */
const Place = z.object({
  statements: Spot,
  inside: z.object({ statement: z.string(), reports: z.string() }).optional(),
});
type Place = z.infer<typeof Place>;

/**
 * The claims that a watch took, by the statements they report, newest first by the day it was said on, `since` and `until`
 * too. A page may be short or empty and yet not be the last: only a missing cursor says so.
 */
export async function listReportedClaims(store: ClaimStore, request: ClaimsRequest): Promise<Page<ReportedClaim>> {
  const { limit, watch, since, until } = request;
  const place: Place = request.cursor === undefined ? { statements: {} } : parseCursor(Place, request.cursor);
  const list = (page: { limit: number; cursor?: string }) => store.listStatements({ watch, since, until, ...page });
  // Most statements have more than one report.
  const page = await list({ limit: Math.ceil(limit / 2), cursor: place.statements.cursor });
  const articles = articleCache(store);
  const claims: ReportedClaim[] = [];
  let told = 0;
  for (const [index, statement] of page.items.entries()) {
    // Another statement may have come to stand before the one that the last page ended in.
    const cursor = statement.id === place.inside?.statement ? place.inside.reports : undefined;
    const reports = await store.listReports({ statement: statement.id, limit: limit - told, cursor });
    told += reports.items.length;
    claims.push(...(await readClaims(articles, statement, reports.items)));
    const isWhole = reports.cursor === undefined;
    if (isWhole && told < limit) continue;
    const from = place.statements;
    const statements = await spotAfter({ list, from, page, taken: isWhole ? index + 1 : index, idOf: ({ id }) => id });
    if (statements === null) return { items: claims };
    const inside = reports.cursor && { statement: statement.id, reports: reports.cursor };
    return { items: claims, cursor: makeCursor({ statements, inside }) };
  }
  return page.cursor === undefined
    ? { items: claims }
    : { items: claims, cursor: makeCursor({ statements: { cursor: page.cursor } }) };
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
