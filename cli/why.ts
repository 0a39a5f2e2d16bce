import { explainDecision } from '../shared/novelty/explain-decision.ts';
import type { Report, Statement } from '../shared/novelty/statement.ts';
import { REPLAY_RULES } from '../shared/pipeline/hold-back-notices.ts';
import { type DecidedReport, findDecisions } from '../shared/stores/find-decisions.ts';
import { renderStatement } from './list-statements.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { paint, type Terminal, wrap } from './terminal.ts';

/** Why a statement made a notice, or a report of it none, in plain words. */
export async function why(
  id: string,
  options: StoreOptions & { readonly json?: true },
  { out }: Terminal,
): Promise<void> {
  const store = await openStore(options);
  try {
    for (const decided of await findDecisions(store, id)) {
      out.write(options.json ? `${JSON.stringify(decided)}\n` : `${renderReport(decided, out)}\n`);
    }
  } finally {
    store.close();
  }
}

function renderReport({ statement, report, nearest }: DecidedReport, out: NodeJS.WriteStream): string {
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
