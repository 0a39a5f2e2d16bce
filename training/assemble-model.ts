import type { ModelCard } from '../shared/attributions/model/model-file.ts';
import { type FoundInArticle, findInJudged } from './find-in-judged.ts';
import { fitReadings, judgeFolds } from './judge-folds.ts';
import { packModel } from './pack-model.ts';
import type { LabelledArticle } from './read-corpus.ts';
import { renderReliability } from './render-reliability.ts';
import type { FoldResult } from './run-fold.ts';
import { type AttributionScore, renderScore, scoreAttribution } from './score-attribution.ts';
import { CHAIN_SETTINGS, FOLDS, THRESHOLD, TIES_WEIGHT, TREE_SETTINGS } from './settings.ts';
import { toPairs } from './to-pairs.ts';

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
  const found = { polnear: findInJudged(polnear, judged), ties: findInJudged(ties, judged) };
  const scores = { polnear: scoreFound(found.polnear), ties: scoreFound(found.ties) };
  const card: ModelCard = {
    trained: date,
    corpora: [
      `PolNeAR v1.0.0 train, ${scores.polnear.articles} articles`,
      `ties dev and our own, ${scores.ties.articles} articles, weight ${TIES_WEIGHT}`,
    ],
    seed: CHAIN_SETTINGS.finding.seed,
    threshold: THRESHOLD,
    figures: { ...figuresOf('PolNeAR', scores.polnear), ...figuresOf('ties', scores.ties) },
  };
  const trees = fitReadings(readings.flat(), TREE_SETTINGS);
  const bytes = packModel({ card, lexicon: whole.lexicon, chains: whole.chains, trees });
  const report = [
    `PolNeAR, ${FOLDS} folds`,
    renderScore(scores.polnear),
    `\nties, ${FOLDS} folds`,
    renderScore(scores.ties),
    `\n${renderReliability([...found.polnear, ...found.ties])}`,
  ].join('\n');
  return { bytes, report };
}

function scoreFound(articles: readonly FoundInArticle[]): AttributionScore {
  return scoreAttribution(
    articles.map(({ article }) => article),
    new Map(articles.map(({ article, found }) => [article.id, found.map(toPairs)])),
  );
}

function figuresOf(corpus: string, { figures }: AttributionScore): Record<string, number> {
  const measures = ['attribution', 'strict', 'direct', 'mixed', 'indirect'];
  return Object.fromEntries(measures.map((measure) => [`${corpus} ${measure}`, figures.get(measure)?.F ?? 0]));
}
