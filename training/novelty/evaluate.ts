/**
 * node training/novelty/evaluate.ts TIES_DIR [PART]
 *
 * Novelty alone on the ties corpus: gold attributions, actors and relevance, articles in the order of publication.
 * TIES_DIR holds the corpus' own reader and scorer and a folder for each part (`dev`).
 */
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type LabelledArticle, readTies, WATCH } from './read-ties.ts';
import { runTies, type Told } from './run-ties.ts';

const NOTICED = new Set(['first-report', 'reiteration']);

const [, , tools = '.', part = 'dev'] = argv;
const articles = await readTies(tools, part);
const { score, table } = await import(pathToFileURL(join(tools, 'score-ties.mjs')).href);
for (const window of [45, 3650]) {
  const told = runTies(articles, window);
  console.log(`window of ${window} days`);
  console.log(
    table(
      score(
        articles.map(({ gold }) => gold),
        articles.map((article) => predict(article, told)),
      ),
    ),
  );
  console.log(describeReiterations(articles, told));
  console.log(describeDates(told));
  if (window === 45) console.log(describeMisses(told));
}

/** The gold attributions as a prediction, with the notices that novelty would send. */
function predict({ gold }: LabelledArticle, told: readonly Told[]) {
  const attributions = gold.attributions.map((attribution) => ({
    ...attribution,
    actor: gold.actors[attribution.actor],
    watches: attribution.ties ? [{ watch: WATCH, stance: attribution.stance }] : [],
  }));
  const notices = told
    .filter(({ labelled, report }) => labelled.gold === gold && NOTICED.has(report.decision.kind))
    .map(({ labelled, report }) => ({
      watch: WATCH,
      decision: report.decision.kind,
      statement: report.statement,
      actor: labelled.claims[report.claim]?.actor,
      content: report.content.map(({ start, end }) => [start, end]),
    }));
  return { id: gold.id, attributions, notices };
}

function describeReiterations(all: readonly LabelledArticle[], told: readonly Told[]): string {
  const again = new Set(
    all.flatMap(({ gold }) =>
      Object.entries(gold.statements).flatMap(([id, { reiterates }]) => (reiterates ? [id] : [])),
    ),
  );
  const firsts = [...again].map((label) => told.find((each) => each.label === label)?.report.decision.kind);
  const said = told.filter(({ report }) => report.decision.kind === 'reiteration');
  const right = said.filter(({ label }) => again.has(label));
  return `reiterations: ${firsts.join(', ')}; ${said.length} told as such, ${right.length} of them rightly`;
}

// Statement labels end in the day, or month, that it was said on: qin-gang-2023-03-07-no-threat.
function describeDates(told: readonly Told[]): string {
  let [dated, right, undated, sameDay] = [0, 0, 0, 0];
  for (const { label, report, labelled } of told) {
    const gold = /-(\d{4}-\d\d(?:-\d\d)?)-/.exec(label)?.[1];
    if (gold === undefined) continue;
    if (report.saidOn === undefined) {
      undated++;
      if (labelled.article.published.startsWith(gold)) sameDay++;
      continue;
    }
    dated++;
    if (report.saidOn.from.slice(0, gold.length) <= gold && gold <= report.saidOn.to.slice(0, gold.length)) right++;
  }
  return `said-on dates: ${dated} found, ${right} hold the labelled one; ${undated} not found, ${sameDay} of them said on the day`;
}

function describeMisses(told: readonly Told[]): string {
  const lines: string[] = [];
  const first = new Map<string, string>();
  for (const { label, report } of told) {
    const made = NOTICED.has(report.decision.kind) || report.decision.kind === 'withheld';
    const owner = first.get(report.statement);
    if (made && [...first.values()].includes(label)) lines.push(`split  ${label}  ${describe(report)}`);
    if (!made && owner !== undefined && owner !== label)
      lines.push(`merged ${label} with ${owner}  ${describe(report)}`);
    if (owner === undefined) first.set(report.statement, label);
  }
  return lines.join('\n');
}

function describe({ article, claim, decision }: Told['report']): string {
  return `${article}#${claim} ${decision.rule} ${decision.nearest?.score ?? '-'}`;
}
