import { readFileSync } from 'node:fs';
import type { Decision, Report } from '../../shared/novelty/statement.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { makePipelineDeps } from './pipeline-deps.ts';
import { listSamples, readSample, SAMPLES } from './samples.ts';

/** What the samples must notify of, one after the other. */
export const GOLDEN_NOTICES = new URL('notices.json', SAMPLES);

const WATCH = 'russia-china';

/** What the samples notify of and withhold now, told in the order they were published in, as its golden file would say it. */
export async function noticesOfSamples(): Promise<string> {
  const store = openSqliteClaimStore(':memory:');
  const deps = makePipelineDeps(store, { now: () => new Date('2026-01-01T00:00:00.000Z') });
  const told: object[] = [];
  for (const name of await samplesByPublication()) {
    const file = { key: name, bytes: readFileSync(new URL(name, SAMPLES)), metadata: {}, arrived: ARRIVED };
    const outcomes = await processFile(deps, file);
    const reports = outcomes.flatMap((outcome) => ('reports' in outcome ? outcome.reports : []));
    for (const report of reports) told.push(await tell(store, report));
  }
  await checkNothingMissing(store, told.length);
  store.close();
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

const ARRIVED = '2026-01-01T00:00:00Z';

async function samplesByPublication(): Promise<readonly string[]> {
  const published = async (name: string): Promise<string> => {
    const reading = await readSample(SAMPLES, name);
    return reading.kind === 'article' ? new Date(reading.article.published).toISOString() : '';
  };
  const samples = await Promise.all(
    listSamples(SAMPLES).map(async (name) => ({ name, published: await published(name) })),
  );
  return samples
    .sort((a, b) => (`${a.published} ${a.name}` < `${b.published} ${b.name}` ? -1 : 1))
    .map(({ name }) => name);
}

async function tell(store: ClaimStore, report: Report): Promise<object> {
  const { article, decision, wording, statement } = report;
  const isNews = decision.kind === 'first-report' || decision.kind === 'reiteration';
  const notice = isNews ? await store.getNotice(`notice-${statement}`) : undefined;
  const kept = await store.getStatement(statement);
  return {
    article,
    decision: decision.kind,
    rule: decision.rule,
    actor: kept?.actor.name,
    saidOn: kept?.saidOn.from,
    ...(notice && { subject: notice.notice.subject }),
    wording,
    ...nearestOf(decision, isNews),
  };
}

// What a statement of its own is least unlike says nothing to whoever reads the diff.
function nearestOf({ nearest }: Decision, isNews: boolean): { readonly repeats?: string } {
  return nearest === undefined || isNews ? {} : { repeats: nearest.wording };
}

async function checkNothingMissing(store: ClaimStore, told: number): Promise<void> {
  const { notices, withheld } = await store.countWatch(WATCH);
  if (notices + withheld > told) throw new Error('a notice or a withheld report was not told');
}
