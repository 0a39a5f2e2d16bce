import { findAttributions } from '../shared/attributions/find-attributions.ts';
import type { AttributionModel } from '../shared/attributions/model/attribution-model.ts';
import { splitSentences } from '../shared/sentences/split-sentences.ts';
import type { LabelledArticle, LabelledAttribution } from './read-corpus.ts';
import { toPairs } from './to-pairs.ts';

/** What the product finds in each article, by its id: with the model, or by the rules alone without one. */
export function findInArticles(
  model: AttributionModel | undefined,
  articles: readonly LabelledArticle[],
): ReadonlyMap<string, readonly LabelledAttribution[]> {
  return new Map(
    articles.map(({ id, text }) => [id, findAttributions(text, splitSentences(text), model).map(toPairs)]),
  );
}
