import { createHash } from 'node:crypto';
import type { Actor } from '../../shared/actors/actor.ts';
import type { Notice } from '../../shared/notices/notice.ts';
import type { Report, Statement } from '../../shared/novelty/statement.ts';
import type { ArticleWrite, Ledger, LedgerWrite } from '../../shared/stores/claim-store.ts';
import type { Article } from '../../shared/text/article.ts';
import type { WatchedClaim } from '../../shared/watches/watched-claim.ts';

export const MINISTER: Actor = {
  id: 'ana-okoro',
  name: 'Ana Okoro',
  kind: 'person',
  country: 'CN',
  role: 'Minister of Trade',
  resolved: true,
};

export const PAPER: Actor = { id: 'harbour-times', name: 'Harbour Times', kind: 'media', resolved: true };

export function makeTestArticle(changes: Partial<Article> & { readonly key: string }): Article {
  const text = changes.text ?? 'Trade with Moscow will grow, Okoro said. Nobody asked why, the Harbour Times wrote.';
  return {
    title: 'Trade to grow',
    outlet: 'Harbour Times',
    url: `https://harbour.example/${changes.key}`,
    published: '2023-03-07',
    publishedFrom: 'article',
    revision: createHash('sha256').update(text).digest('hex'),
    ...changes,
    text,
  };
}

export function makeTestClaim(index: number, actor: Actor, watches: readonly string[]): WatchedClaim {
  return {
    index,
    actor,
    relayed: false,
    source: [{ start: 29, end: 34 }],
    cue: [{ start: 35, end: 39 }],
    content: [{ start: 0, end: 27 }],
    kind: 'indirect',
    cueClass: 'speech',
    confidence: 0.9,
    watches: watches.map((watch) => ({
      watch,
      stance: 'favourable',
      evidence: [{ start: 11, end: 17 }],
      rule: 'test',
    })),
  };
}

export function makeTestReport(article: Article, changes: Partial<Report> & { readonly statement: string }): Report {
  return {
    watch: 'russia-china',
    article: article.key,
    claim: 0,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    content: [{ start: 0, end: 27 }],
    wording: 'Trade with Moscow will grow',
    decision: { kind: 'first-report', rule: 'no-earlier-statement' },
    ...changes,
  };
}

export function makeTestStatement(report: Report, changes: Partial<Statement> = {}): Statement {
  const day = report.published.slice(0, 10);
  return {
    id: report.statement,
    watch: report.watch,
    actor: MINISTER,
    stance: 'favourable',
    wording: report.wording,
    signature: 'trade grow',
    firstReport: report,
    saidOn: { from: day, to: day },
    reports: 1,
    ...changes,
  };
}

export function makeTestNotice(statement: Statement, changes: Partial<Notice> = {}): Notice {
  return {
    id: `notice-${statement.id}`,
    watch: statement.watch,
    statement: statement.id,
    decision: 'first-report',
    made: '2023-03-08T09:00:00.000Z',
    subject: 'Okoro: trade will grow',
    body: 'Ana Okoro said that trade will grow.',
    json: '{"version":1}',
    attributes: { watch: statement.watch, actor: statement.actor.id },
    ...changes,
  };
}

/** A write as the pipeline makes it, of an article in which nobody is watched unless `ledgers` says so. */
export function makeTestWrite(article: Article, changes: Partial<ArticleWrite> = {}): ArticleWrite {
  return {
    state: undefined,
    article,
    claims: [makeTestClaim(0, MINISTER, ['russia-china']), makeTestClaim(1, PAPER, [])],
    arrived: '2023-03-08T08:59:00.000Z',
    processed: '2023-03-08T09:00:00.000Z',
    extractor: 'test',
    ledgers: [],
    ...changes,
  };
}

/** One new statement on a ledger, its first report and its notice. */
export function makeTestLedgerWrite(
  ledger: Ledger,
  statement: Statement,
  changes: Partial<LedgerWrite> = {},
): LedgerWrite {
  return {
    ledger,
    statements: [statement],
    reports: [statement.firstReport],
    notices: [makeTestNotice(statement)],
    ...changes,
  };
}
