import { PipelineError } from '../shared/errors.ts';
import { explainDecision } from '../shared/novelty/explain-decision.ts';
import type { Report, Statement } from '../shared/novelty/statement.ts';
import { REPLAY_RULES } from '../shared/pipeline/hold-back-notices.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { renderStatement } from './list-statements.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { items } from './paging.ts';
import { paint, type Terminal, wrap } from './terminal.ts';

// A statement that hundreds of outlets told is explained by its first and latest reports.
const MAX_REPORTS = 20;

/** Why a statement made a notice, or a report of it none, in plain words. */
export async function why(
  id: string,
  options: StoreOptions & { readonly json?: true },
  { out }: Terminal,
): Promise<void> {
  const store = await openStore(options);
  try {
    const found = await findReports(store, id);
    for (const { statement, report } of found) {
      const nearest = report.decision.nearest && (await store.getStatement(report.decision.nearest.statement));
      if (options.json) out.write(`${JSON.stringify({ statement, report, nearest })}\n`);
      else out.write(`${renderReport({ statement, report, nearest }, out)}\n`);
    }
  } finally {
    store.close();
  }
}

interface Found {
  readonly statement: Statement;
  readonly report: Report;
}

/** The reports an id asks about: all of a statement's or a notice's, or one claim's of an article. */
async function findReports(store: ClaimStore, id: string): Promise<readonly Found[]> {
  const notice = await store.getNotice(id);
  const statement = await store.getStatement(notice?.notice.statement ?? id);
  if (statement !== undefined) {
    const reports: Report[] = [statement.firstReport];
    for await (const report of items(MAX_REPORTS, (page) => store.listReports({ statement: statement.id, ...page }))) {
      if (!sameReport(report, statement.firstReport)) reports.push(report);
    }
    return reports.map((report) => ({ statement, report }));
  }
  const claim = /^(.+)#(\d+)$/.exec(id);
  const record = claim?.[1] === undefined ? undefined : await store.getArticle(claim[1]);
  if (record?.kind !== 'processed') throw new PipelineError('store/not-found', `nothing is stored under ${id}`);
  return findClaimReports(store, record.article.key, Number(claim?.[2]));
}

function sameReport(a: Report, b: Report): boolean {
  return a.article === b.article && a.claim === b.claim;
}

async function findClaimReports(store: ClaimStore, article: string, claim: number): Promise<readonly Found[]> {
  const record = await store.getArticle(article);
  const theirs = record?.kind === 'processed' ? record.claims.find(({ index }) => index === claim) : undefined;
  if (record?.kind !== 'processed' || theirs === undefined) {
    throw new PipelineError('store/not-found', `article ${article} has no claim ${claim}`);
  }
  const found: Found[] = [];
  for (const { watch } of theirs.watches) {
    const day = record.article.published.slice(0, 10);
    const { reports, statements } = await store.getLedger({ watch, actor: theirs.actor.id, article, day });
    const report = reports.find((each) => each.claim === claim);
    const statement = statements.find(({ id }) => id === report?.statement);
    if (report !== undefined && statement !== undefined) found.push({ statement, report });
  }
  if (found.length === 0) {
    throw new PipelineError(
      'store/not-found',
      `claim ${claim} of ${article} concerns no watch, so nothing was decided on it`,
    );
  }
  return found;
}

function renderReport(
  { statement, report, nearest }: Found & { nearest: Statement | undefined },
  out: NodeJS.WriteStream,
): string {
  const where = [report.outlet, report.published.slice(0, 10), report.article].filter((part) => part !== undefined);
  return [
    renderStatement(statement, out),
    paint([{ text: `told by ${where.join(' · ')}`, style: 'dim' }], out),
    ...explain(report, statement, nearest).map((line) => wrap([{ text: line }], out, '  ')),
    '',
  ].join('\n');
}

const REPLAYED: Readonly<Record<string, string>> = {
  [REPLAY_RULES.held]: 'no notice: found when the article was processed again, and nobody was to be told of that',
  [REPLAY_RULES.known]: 'no notice: the same words of the article were dealt with before it was processed again',
};

/** What a replay decided is not of this article against others, and is told here. */
function explain(report: Report, statement: Statement, nearest: Statement | undefined): readonly string[] {
  const [reason = '', ...rest] = explainDecision(report, statement, nearest);
  return [REPLAYED[report.decision.rule] ?? reason, ...rest];
}
