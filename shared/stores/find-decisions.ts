import { PipelineError } from '../errors.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { ClaimStore, ProcessedArticle } from './claim-store.ts';

/** Why a report made a notice or none: the decision stands in the report, `nearest` is the statement it names. */
export interface DecidedReport {
  readonly statement: Statement;
  readonly report: Report;
  readonly nearest?: Statement;
}

// A statement that hundreds of outlets told is explained by its first and latest reports.
const MAX_REPORTS = 20;

/**
 * The decisions an id asks about: those on all reports of a statement or of a notice's, or with `KEY#CLAIM` that on one claim
 * of an article. Throws `store/not-found` where there are none.
 */
export async function findDecisions(store: ClaimStore, id: string): Promise<readonly DecidedReport[]> {
  const decided: DecidedReport[] = [];
  for (const { statement, report } of await findReports(store, id)) {
    const nearest = report.decision.nearest && (await store.getStatement(report.decision.nearest.statement));
    decided.push({ statement, report, nearest });
  }
  return decided;
}

type Found = Pick<DecidedReport, 'statement' | 'report'>;

async function findReports(store: ClaimStore, id: string): Promise<readonly Found[]> {
  const notice = await store.getNotice(id);
  const statement = await store.getStatement(notice?.notice.statement ?? id);
  if (statement !== undefined) {
    const { items } = await store.listReports({ statement: statement.id, limit: MAX_REPORTS });
    const others = items.filter((report) => !sameReport(report, statement.firstReport));
    return [statement.firstReport, ...others].map((report) => ({ statement, report }));
  }
  const [, key, claim] = /^(.+)#(\d+)$/.exec(id) ?? [];
  const record = key === undefined ? undefined : await store.getArticle(key);
  if (record?.kind !== 'processed') throw new PipelineError('store/not-found', `nothing is stored under ${id}`);
  return findClaimReports(store, record, Number(claim));
}

function sameReport(a: Report, b: Report): boolean {
  return a.article === b.article && a.claim === b.claim;
}

async function findClaimReports(
  store: ClaimStore,
  { article: { key, published }, claims }: ProcessedArticle,
  claim: number,
): Promise<readonly Found[]> {
  const theirs = claims.find(({ index }) => index === claim);
  if (theirs === undefined) throw new PipelineError('store/not-found', `article ${key} has no claim ${claim}`);
  const found: Found[] = [];
  for (const { watch } of theirs.watches) {
    const ledger = { watch, actor: theirs.actor.id, article: key, day: published.slice(0, 10) };
    const { reports, statements } = await store.getLedger(ledger);
    const report = reports.find((each) => each.claim === claim);
    const statement = statements.find(({ id }) => id === report?.statement);
    if (report !== undefined && statement !== undefined) found.push({ statement, report });
  }
  if (found.length === 0) {
    throw new PipelineError(
      'store/not-found',
      `claim ${claim} of ${key} concerns no watch, so nothing was decided on it`,
    );
  }
  return found;
}
