import { FEATURE_COUNT } from '../shared/attributions/model/hypothesis-features.ts';
import type { ScoredHypothesis } from '../shared/attributions/model/resolve-hypotheses.ts';
import { judge, type Trees } from '../shared/attributions/model/trees.ts';
import { fitTrees, type TreeSettings } from './fit-trees.ts';
import type { HeldOut } from './run-fold.ts';

/** A held-out article's readings with the scores of trees that have not seen it. */
export interface JudgedArticle {
  readonly article: HeldOut;
  readonly scored: readonly ScoredHypothesis[];
}

/** Judges the articles of each fold by trees fitted to the other folds. */
export function judgeFolds(folds: readonly (readonly HeldOut[])[], settings: TreeSettings): readonly JudgedArticle[] {
  return folds.flatMap((heldOut, f) => {
    const trees = fitReadings(
      folds.flatMap((other, k) => (k === f ? [] : other)),
      settings,
    );
    return heldOut.map((article) => ({
      article,
      scored: article.hypotheses.map((hypothesis, h) => ({
        hypothesis,
        score: judge(trees, article.features, h * FEATURE_COUNT),
      })),
    }));
  });
}

/** Trees that tell right readings from wrong ones. */
export function fitReadings(articles: readonly HeldOut[], settings: TreeSettings): Trees {
  const rows = articles.reduce((sum, article) => sum + article.right.length, 0);
  const values = new Float32Array(rows * FEATURE_COUNT);
  const labels = new Uint8Array(rows);
  const weights = new Float32Array(rows);
  let row = 0;
  for (const { features, right, weight } of articles) {
    values.set(features, row * FEATURE_COUNT);
    labels.set(right, row);
    weights.fill(weight, row, row + right.length);
    row += right.length;
  }
  return fitTrees({ width: FEATURE_COUNT, values, labels, weights }, settings);
}
