import type { Decision, Report } from '../novelty/statement.ts';
import type { LedgerWrite } from '../stores/claim-store.ts';
import { shareWords } from './compare-claims.ts';

/** An article processed again although it is stored with the same text: after the extractor has changed. */
export interface Replay {
  /** What becomes of the notices of statements that it finds new. */
  readonly notices: 'sent' | 'held-back';
  /** Articles processed from this moment on are left alone: an earlier try of the same replay did them. */
  readonly since?: string;
}

/** The rules of what a replay withholds, for `why`. */
export const REPLAY_RULES = {
  /** Nobody was to be told: what is new in a replay was said long ago. */
  held: 'found-in-replay',
  /** The same words have reported a statement before; a new actor or other words at their edge are no news. */
  known: 'told-before-replay',
} as const;

/**
 * Takes from a ledger's write the notices that a replay must not send. Their statements are withheld, and say why: a
 * statement that stands never makes a notice afterwards.
 */
export function holdBackNotices(write: LedgerWrite, replay: Replay, before: readonly Report[]): LedgerWrite {
  const rules = new Map<string, string>();
  for (const { statement } of write.notices) {
    const told = write.reports.filter((report) => report.statement === statement);
    const isKnown = told.some((report) => before.some((old) => isSameWords(report, old)));
    if (isKnown) rules.set(statement, REPLAY_RULES.known);
    else if (replay.notices === 'held-back') rules.set(statement, REPLAY_RULES.held);
  }
  if (rules.size === 0) return write;
  return {
    ...write,
    statements: write.statements.map((statement) => ({
      ...statement,
      firstReport: withhold(statement.firstReport, rules),
    })),
    reports: write.reports.map((report) => withhold(report, rules)),
    notices: write.notices.filter(({ statement }) => !rules.has(statement)),
  };
}

function isSameWords(report: Report, old: Report): boolean {
  return report.watch === old.watch && shareWords(report.content, old.content);
}

function withhold(report: Report, rules: ReadonlyMap<string, string>): Report {
  const rule = rules.get(report.statement);
  const isNews = report.decision.kind === 'first-report' || report.decision.kind === 'reiteration';
  if (rule === undefined || !isNews) return report;
  const decision: Decision = { ...report.decision, kind: 'withheld', rule };
  return { ...report, decision };
}
