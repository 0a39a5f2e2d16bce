import { resolveHypotheses } from '../shared/attributions/model/resolve-hypotheses.ts';
import type { JudgedArticle } from './judge-folds.ts';
import type { LabelledArticle, LabelledAttribution, Pair } from './read-corpus.ts';
import type { HeldOut } from './run-fold.ts';
import { type AttributionScore, scoreAttribution } from './score-attribution.ts';

/** The score of held-out articles at a threshold; those that were not judged do not count. */
export function scoreJudged(
  articles: readonly LabelledArticle[],
  judged: readonly JudgedArticle[],
  threshold: number,
): AttributionScore {
  const byId = new Map(judged.map((one) => [one.article.id, one]));
  const predictions = new Map<string, readonly LabelledAttribution[]>();
  for (const [id, { article, scored }] of byId) {
    const kept = resolveHypotheses(scored, article.ends.length, threshold);
    predictions.set(
      id,
      kept.map(({ hypothesis: { source, cue, content } }) => ({
        source: toPairs(article, source),
        cue: toPairs(article, cue),
        content: toPairs(article, content),
      })),
    );
  }
  return scoreAttribution(
    articles.filter(({ id }) => byId.has(id)),
    predictions,
  );
}

/** A pair for each token: the measures count words, not pieces. */
function toPairs({ starts, ends }: HeldOut, tokens: readonly number[]): readonly Pair[] {
  return tokens.map((i) => [starts[i] as number, ends[i] as number] as const);
}
