import { resolveHypotheses } from '../shared/attributions/model/resolve-hypotheses.ts';
import type { JudgedArticle } from './judge-folds.ts';

const STEPS = 10;

/** How often attributions that are kept are right, by confidence: the calibration of held-out articles. */
export function renderReliability(judged: readonly JudgedArticle[], threshold: number): string {
  const bins = Array.from({ length: STEPS }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { article, scored } of judged) {
    const rightOf = new Map(article.hypotheses.map((hypothesis, h) => [hypothesis, article.right[h] ?? 0]));
    for (const { hypothesis, score } of resolveHypotheses(scored, article.ends.length, threshold)) {
      const bin = bins[Math.min(STEPS - 1, Math.floor(score * STEPS))];
      if (bin === undefined) continue;
      bin.count++;
      bin.confidence += score;
      bin.right += rightOf.get(hypothesis) ?? 0;
    }
  }
  const rows = bins.flatMap(({ count, right, confidence }, b) =>
    count === 0
      ? []
      : [
          `${(b / STEPS).toFixed(1)}–${((b + 1) / STEPS).toFixed(1)}  ${(confidence / count).toFixed(2)}  ${(right / count).toFixed(2)}  ${count}`,
        ],
  );
  return ['confidence  mean  right  attributions', ...rows].join('\n');
}
