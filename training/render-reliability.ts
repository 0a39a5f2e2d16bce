import type { FoundInArticle } from './find-in-judged.ts';
import { scoreArticle } from './score-article.ts';
import { toPairs } from './to-pairs.ts';

const STEPS = 10;

/** How often what is found in held-out articles is right by the strict measure, by confidence. */
export function renderReliability(articles: readonly FoundInArticle[]): string {
  const bins = Array.from({ length: STEPS }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { article, found } of articles)
    for (const one of found) {
      const bin = bins[Math.min(STEPS - 1, Math.floor(one.confidence * STEPS))];
      if (bin === undefined) continue;
      bin.count++;
      bin.confidence += one.confidence;
      bin.right += scoreArticle(article, [toPairs(one)]).get('strict')?.hit ?? 0;
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
