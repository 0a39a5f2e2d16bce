/**
 * node training/novelty/trace-misses.ts TIES_DIR [PART]
 *
 * The whole way from text to notice on the ties corpus, its score, and where each missed statement and each false notice was
 * lost: at the attribution, the actor, the relevance or the novelty.
 */
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Actor } from '../../shared/actors/actor.ts';
import { analyseArticle } from '../../shared/pipeline/analyse-article.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import type { Span } from '../../shared/text/span.ts';
import { type LabelledArticle, readTies, type TiesArticle, type TiesAttribution, WATCH } from './read-ties.ts';
import { runTies, type Told } from './run-ties.ts';

const STAGES = ['attribution', 'actor', 'relevance', 'novelty'] as const;
type Stage = (typeof STAGES)[number];

interface Scorer {
  readonly sameActor: (gold: unknown, found: unknown) => boolean;
  readonly score: (gold: readonly unknown[], found: readonly unknown[]) => Score;
  readonly table: (score: Score) => string;
}

interface Score {
  readonly novelty: {
    readonly byStatement: Readonly<Record<string, { readonly alertedIn: string | null }>>;
  };
}

const NOTICED = new Set(['first-report', 'reiteration']);
const LEAST_OVERLAP = 0.5;

const [, , tools = '.', part = 'dev'] = argv;
const { sameActor, score, table }: Scorer = await import(pathToFileURL(join(tools, 'score-ties.mjs')).href);
const model = loadModel();
const watches = loadWatches(WATCHES_DIRECTORY).filter(({ id }) => id === WATCH);
const gold = await readTies(tools, part);
const found = gold.map(analyse);
const told = runTies(found.map(watchedOnly));
const scored = score(
  gold.map((article) => article.gold),
  found.map(predict),
);
console.log(table(scored));
console.log(renderStages('missed statements', countMisses()));
console.log(renderStages('false notices', countFalse()));

function analyse(labelled: LabelledArticle): LabelledArticle {
  const { claims } = analyseArticle(labelled.article, { watches, model });
  return { ...labelled, claims, labels: claims.map(() => '') };
}

function watchedOnly(labelled: LabelledArticle): LabelledArticle {
  return { ...labelled, claims: labelled.claims.filter((claim) => claim.watches.length > 0) };
}

function predict(labelled: LabelledArticle) {
  const attributions = labelled.claims.map((claim) => ({
    source: claim.source.map(pairOf),
    cue: claim.cue.map(pairOf),
    content: claim.content.map(pairOf),
    actor: claim.actor,
    watches: claim.watches,
  }));
  const notices = noticesOf(labelled).map(({ report, actor }) => ({
    watch: WATCH,
    actor,
    content: report.content.map(pairOf),
  }));
  return { id: labelled.gold.id, attributions, notices };
}

function noticesOf({ gold: article, claims }: LabelledArticle): readonly (Told & { actor: Actor | undefined })[] {
  return told
    .filter(({ labelled, report }) => labelled.gold === article && NOTICED.has(report.decision.kind))
    .map((each) => ({ ...each, actor: claims.find(({ index }) => index === each.report.claim)?.actor }));
}

/** How far the best telling of each statement that made no notice came. */
function countMisses(): ReadonlyMap<Stage, number> {
  const counts = new Map<Stage, number>();
  for (const [label, { alertedIn }] of Object.entries(scored.novelty.byStatement)) {
    if (alertedIn !== null) continue;
    const reached = found.flatMap((labelled) =>
      labelled.gold.attributions
        .filter(({ statement }) => statement === label)
        .map((attribution) => stageOfMiss(labelled, attribution)),
    );
    const stage = STAGES[Math.max(...reached)] ?? 'attribution';
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return counts;
}

function stageOfMiss({ claims, gold: article }: LabelledArticle, attribution: TiesAttribution): number {
  const same = claims.filter(({ content }) => isSameContent(attribution, content));
  if (same.length === 0) return 0;
  const right = same.filter(({ actor }) => sameActor(article.actors[attribution.actor], actor));
  if (right.length === 0) return 1;
  return right.some((claim) => claim.watches.length > 0) ? 3 : 2;
}

function countFalse(): ReadonlyMap<Stage, number> {
  const counts = new Map<Stage, number>();
  const noticed = new Set<string>();
  for (const labelled of found) {
    for (const { report, actor } of noticesOf(labelled)) {
      const stage = stageOfFalse(labelled.gold, report.content, actor, noticed);
      if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + 1);
    }
  }
  return counts;
}

function stageOfFalse(
  article: TiesArticle,
  content: readonly Span[],
  actor: Actor | undefined,
  noticed: Set<string>,
): Stage | undefined {
  const same = article.attributions.filter((attribution) => isSameContent(attribution, content));
  if (same.length === 0) return 'attribution';
  const ties = same.filter((attribution) => attribution.ties);
  if (ties.length === 0) return 'relevance';
  const right = ties.filter((attribution) => sameActor(article.actors[attribution.actor], actor));
  if (right.length === 0) return 'actor';
  const fresh = right.find(({ statement }) => statement !== null && !noticed.has(statement));
  if (fresh?.statement == null) return 'novelty';
  noticed.add(fresh.statement);
  return undefined;
}

function isSameContent({ content }: TiesAttribution, spans: readonly Span[]): boolean {
  const a = charactersOf(content.map(([start, end]) => ({ start, end })));
  const b = charactersOf(spans);
  const shared = [...a].filter((character) => b.has(character)).length;
  return shared / (a.size + b.size - shared) >= LEAST_OVERLAP;
}

function charactersOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

function pairOf({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

function renderStages(what: string, counts: ReadonlyMap<Stage, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `${what.padEnd(20)}${all}: ${STAGES.map((stage) => `${stage} ${counts.get(stage) ?? 0}`).join(', ')}`;
}
