import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AttributionModel } from '../shared/attributions/model/attribution-model.ts';
import type { ModelCard } from '../shared/attributions/model/model-file.ts';
import { parseModel } from '../shared/attributions/model/parse-model.ts';
import { MODEL_FILE } from '../shared/stores/load-model.ts';
import { findInArticles } from './find-in-articles.ts';
import { fitReadings, judgeFolds } from './judge-folds.ts';
import { packModel } from './pack-model.ts';
import { readCorpus } from './read-corpus.ts';
import { readTies } from './read-ties.ts';
import { renderReliability } from './render-reliability.ts';
import { runFolds } from './run-folds.ts';
import { type AttributionScore, renderScore, scoreAttribution } from './score-attribution.ts';
import { scoreJudged } from './score-judged.ts';
import { CHAIN_SETTINGS, FOLDS, THRESHOLDS, TIES_WEIGHT, TREE_SETTINGS } from './settings.ts';

/** `npm run train -- --polnear DIR --ties DIR`: rebuilds the model from nothing and prints what it reaches. */
async function train(): Promise<void> {
  const { values } = parseArgs({
    options: {
      polnear: { type: 'string' },
      ties: { type: 'string' },
      out: { type: 'string', default: MODEL_FILE.pathname },
      limit: { type: 'string', default: '1000000' },
      threads: { type: 'string', default: '2' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const { polnear, ties, out, date } = values;
  if (polnear === undefined || ties === undefined) {
    console.error('usage: npm run train -- --polnear DIR --ties DIR [--out FILE] [--threads N] [--limit ARTICLES] [--date DAY]');
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const log = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const task = { polnear: join(polnear, 'train.jsonl'), ties, tiesWeight: TIES_WEIGHT, folds: FOLDS, limit: Number(values.limit), settings: CHAIN_SETTINGS };
  const heldOut = [-1, ...Array.from({ length: FOLDS }, (_, fold) => fold)];
  const [whole, ...folds] = await runFolds(heldOut.map((fold) => ({ ...task, heldOut: fold })), Number(values.threads), log);
  if (whole === undefined) return;

  log('judging the readings of held-out articles');
  const readings = folds.map((fold) => fold.heldOut);
  const judged = judgeFolds(readings, TREE_SETTINGS);
  const corpora = { polnear: readCorpus(task.polnear), ties: readTies(ties) };
  const scoreAt = (threshold: number) => scoreJudged(corpora.polnear, judged, threshold);
  const threshold = THRESHOLDS.reduce((best, other) => (merit(scoreAt(other)) > merit(scoreAt(best)) ? other : best));
  const byFolds = scoreAt(threshold);
  const tiesByFolds = scoreJudged(corpora.ties, judged, threshold);

  log('fitting the trees to all readings');
  const trees = fitReadings(readings.flat(), TREE_SETTINGS);
  const card: ModelCard = {
    trained: date,
    corpora: [`PolNeAR v1.0.0 train, ${byFolds.articles} articles`, `ties dev, ${tiesByFolds.articles} articles, weight ${TIES_WEIGHT}`],
    seed: CHAIN_SETTINGS.finding.seed,
    threshold,
    figures: { ...figuresOf('PolNeAR', byFolds), ...figuresOf('ties', tiesByFolds) },
  };
  const model: AttributionModel = { card, chains: { lexicon: whole.lexicon, ...whole.chains }, trees };
  const bytes = packModel(model);
  writeFileSync(out, bytes);
  log(`wrote ${bytes.length} bytes to ${out}`);

  console.log(`PolNeAR, ${FOLDS} folds, threshold ${threshold}\n${renderScore(byFolds)}\n`);
  console.log(`ties, ${FOLDS} folds\n${renderScore(tiesByFolds)}\n`);
  console.log(`confidence\n${renderReliability(judged, threshold)}\n`);
  const devFile = join(polnear, 'dev.jsonl');
  if (!existsSync(devFile)) return;
  const dev = readCorpus(devFile);
  console.log(`PolNeAR dev, the model as written\n${renderScore(scoreAttribution(dev, findInArticles(parseModel(bytes), dev)))}`);
}

/** What the threshold is chosen by: the headline and the strict measure together, so that neither is bought with the other. */
function merit({ figures }: AttributionScore): number {
  return (figures.get('attribution')?.F ?? 0) + (figures.get('strict')?.F ?? 0);
}

function figuresOf(corpus: string, { figures }: AttributionScore): Record<string, number> {
  const measures = ['attribution', 'strict', 'direct', 'mixed', 'indirect'];
  return Object.fromEntries(measures.map((measure) => [`${corpus} ${measure}`, figures.get(measure)?.F ?? 0]));
}

await train();
