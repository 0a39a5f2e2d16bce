import type { ModelCard } from '../shared/attributions/model/model-file.ts';
import { fitReadings, type JudgedArticle, judgeFolds } from './judge-folds.ts';
import { packModel } from './pack-model.ts';
import type { LabelledArticle } from './read-corpus.ts';
import { renderReliability } from './render-reliability.ts';
import type { FoldResult } from './run-fold.ts';
import { type AttributionScore, renderScore } from './score-attribution.ts';
import { scoreJudged } from './score-judged.ts';
import { CHAIN_SETTINGS, FOLDS, THRESHOLDS, TIES_WEIGHT, TREE_SETTINGS } from './settings.ts';

export interface Parts {
  /** Chains that learned from all articles. */
  readonly whole: FoldResult;
  /** Chains that each left one fold out, and its readings. */
  readonly folds: readonly FoldResult[];
  readonly polnear: readonly LabelledArticle[];
  readonly ties: readonly LabelledArticle[];
  readonly date: string;
}

/** The bytes of the finished model and a report of what cross-validation measured. */
export function assembleModel({ whole, folds, polnear, ties, date }: Parts): { bytes: Uint8Array; report: string } {
  const readings = folds.map((fold) => fold.heldOut);
  const judged = judgeFolds(readings, TREE_SETTINGS);
  const threshold = bestThreshold(polnear, judged);
  const byFolds = scoreJudged(polnear, judged, threshold);
  const tiesByFolds = scoreJudged(ties, judged, threshold);
  const card: ModelCard = {
    trained: date,
    corpora: [
      `PolNeAR v1.0.0 train, ${byFolds.articles} articles`,
      `ties dev, ${tiesByFolds.articles} articles, weight ${TIES_WEIGHT}`,
    ],
    seed: CHAIN_SETTINGS.finding.seed,
    threshold,
    figures: { ...figuresOf('PolNeAR', byFolds), ...figuresOf('ties', tiesByFolds) },
  };
  const trees = fitReadings(readings.flat(), TREE_SETTINGS);
  const bytes = packModel({ card, lexicon: whole.lexicon, chains: whole.chains, trees });
  const report = [
    `PolNeAR, ${FOLDS} folds, threshold ${threshold}`,
    renderScore(byFolds),
    `\nties, ${FOLDS} folds`,
    renderScore(tiesByFolds),
    `\n${renderReliability(judged, threshold)}`,
  ].join('\n');
  return { bytes, report };
}

/** Chosen by headline and strict measure together, so that neither is bought with the other. */
function bestThreshold(polnear: readonly LabelledArticle[], judged: readonly JudgedArticle[]): number {
  let best = { threshold: 0, merit: -1 };
  for (const threshold of THRESHOLDS) {
    const { figures } = scoreJudged(polnear, judged, threshold);
    const merit = (figures.get('attribution')?.F ?? 0) + (figures.get('strict')?.F ?? 0);
    if (merit > best.merit) best = { threshold, merit };
  }
  return best.threshold;
}

function figuresOf(corpus: string, { figures }: AttributionScore): Record<string, number> {
  const measures = ['attribution', 'strict', 'direct', 'mixed', 'indirect'];
  return Object.fromEntries(measures.map((measure) => [`${corpus} ${measure}`, figures.get(measure)?.F ?? 0]));
}
