import { makeNotice } from '../notices/make-notice.ts';
import { type Assignment, assignClaims } from '../novelty/assign-claims.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type { Ledger, LedgerWrite } from '../stores/claim-store.ts';
import type { Article } from '../text/article.ts';
import type { Watch } from '../watches/watch.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';
import type { Analysis } from './analyse-article.ts';

export interface LedgerAssignment {
  readonly analysis: Analysis;
  /** As read for the article. */
  readonly ledger: Ledger;
  /** The article's claims by the ledger's actor that the ledger's watch takes. */
  readonly claims: readonly WatchedClaim[];
  /** The same ledger as read for the article that had the same text first, where there is one. */
  readonly original?: Ledger;
  readonly watch: Pick<Watch, 'id' | 'title'>;
  readonly made: string;
  /** How many days apart two tellings may be to be compared. @default 45 */
  readonly window?: number;
}

/** What an article does to one ledger: statements new and changed, all its reports, and notices of what is new. */
export function assignToLedger(assignment: LedgerAssignment): LedgerWrite {
  const { analysis, ledger, watch, made } = assignment;
  const { statements, reports, news, outsideWindow } = decideLedger(assignment);
  const notices = news.map(({ statement, earlier }) =>
    // A statement is noticed with its first report: nobody else has reported it yet.
    makeNotice({
      statement,
      report: statement.firstReport,
      article: analysis.article,
      watch,
      made,
      ...(earlier === undefined ? {} : { earlier }),
      alsoReportedBy: [],
    }),
  );
  return { ledger, statements, reports, notices, outsideWindow };
}

export interface LedgerDecision {
  readonly statements: readonly Statement[];
  readonly reports: readonly Report[];
  /** Statements to be noticed, each with the one that it says again. */
  readonly news: readonly { readonly statement: Statement; readonly earlier: Statement | undefined }[];
  readonly outsideWindow: number;
}

/** The same, with no notice written of it. */
export function decideLedger(assignment: Omit<LedgerAssignment, 'made'>): LedgerDecision {
  const { analysis, ledger, claims, watch, window } = assignment;
  const { article, sentences } = analysis;
  const others = withoutReportsOf(ledger);
  const copied = copyReports(assignment);
  const rest = claims.filter((claim) => !copied.some((report) => report.claim === claim.index));
  const decided = assignClaims({ article, sentences, watch: watch.id, claims: rest, earlier: others, window });
  const assigned = shorten(decided);

  const reports = [...copied, ...assigned.reports];
  const known = new Map([...(assignment.original?.statements ?? []), ...ledger.statements].map((s) => [s.id, s]));
  const latest = new Map([...known.values(), ...others, ...assigned.statements].map((s) => [s.id, s]));
  const counted = new Map([...known.values(), ...others].map((s) => [s.id, s.reports]));
  const reported = new Set(reports.map((report) => report.statement));
  const statements = [...latest.values()]
    // Most statements of an actor are none of the article's.
    .filter((statement) => reported.has(statement.id) || statement !== known.get(statement.id))
    .map((statement) => withReports(statement, reports, article, counted.get(statement.id) ?? 0))
    .filter((statement) => JSON.stringify(statement) !== JSON.stringify(known.get(statement.id)));
  const news = statements
    .filter((statement) => !known.has(statement.id) && isNews(statement.firstReport))
    .map((statement) => ({ statement, earlier: latest.get(statement.reiterates ?? '') }));
  const outsideWindow = rest.length === 0 ? 0 : decided.outsideWindow + ledger.unread;
  return { statements, reports, news, outsideWindow };
}

// What the article reported before, in another revision or in a write cut off, is taken back before it is counted
// again. The statements stay, even with no report left: they have been noticed.
function withoutReportsOf(ledger: Ledger): readonly Statement[] {
  const reported = new Set(ledger.reports.map((report) => report.statement));
  return ledger.statements.map((statement) =>
    reported.has(statement.id) ? { ...statement, reports: Math.max(0, statement.reports - 1) } : statement,
  );
}

// A speech printed whole is one claim of a hundred thousand characters. Its spans stand in the article; what is kept
// with every report of it has to fit a store's item several times over.
const LONGEST_WORDING = 10_000;
const LONGEST_SIGNATURE = 100_000;

function shorten({ statements, reports }: Assignment): Pick<Assignment, 'statements' | 'reports'> {
  return {
    statements: statements.map((statement) => ({
      ...statement,
      wording: clamp(statement.wording),
      // Of a signature that is missing, novelty makes one from the wording.
      signature: statement.signature.length <= LONGEST_SIGNATURE ? statement.signature : '',
      firstReport: shortenReport(statement.firstReport),
    })),
    reports: reports.map(shortenReport),
  };
}

function shortenReport(report: Report): Report {
  const { nearest, ...decision } = report.decision;
  return {
    ...report,
    wording: clamp(report.wording),
    decision:
      nearest === undefined ? decision : { ...decision, nearest: { ...nearest, wording: clamp(nearest.wording) } },
  };
}

function clamp(wording: string): string {
  return wording.length <= LONGEST_WORDING ? wording : `${wording.slice(0, LONGEST_WORDING - 2).toWellFormed()} …`;
}

// The same text under another key tells what the first one told, whenever it was published.
function copyReports({ analysis, claims, original }: Omit<LedgerAssignment, 'made'>): readonly Report[] {
  const { key, title, outlet, url, published } = analysis.article;
  return (original?.reports ?? []).flatMap((report) => {
    const statement = original?.statements.find(({ id }) => id === report.statement);
    if (statement === undefined || !claims.some((claim) => claim.index === report.claim)) return [];
    const nearest = { statement: statement.id, wording: statement.wording, score: 1, parts: { text: 1 } };
    const decision = { kind: 'repeat', rule: 'same-text', nearest } as const;
    return [{ ...report, article: key, title, outlet, url, published, decision }];
  });
}

function withReports(statement: Statement, reports: readonly Report[], article: Article, others: number): Statement {
  const telling = reports.filter((report) => report.statement === statement.id);
  return {
    ...statement,
    firstReport:
      statement.firstReport.article === article.key ? retell(statement.firstReport, telling) : statement.firstReport,
    reports: others + (telling.length > 0 ? 1 : 0),
  };
}

// The spans of a first report must point into the text that is stored now; what was decided of it stands.
function retell(firstReport: Report, telling: readonly Report[]): Report {
  const now =
    telling.find(({ wording }) => wording === firstReport.wording) ??
    telling.find(({ claim }) => claim === firstReport.claim) ??
    telling[0];
  return now === undefined ? firstReport : { ...now, decision: firstReport.decision };
}

function isNews(report: Report): boolean {
  return report.decision.kind === 'first-report' || report.decision.kind === 'reiteration';
}
