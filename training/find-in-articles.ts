import type { AttributionModel } from '../shared/attributions/model/attribution-model.ts';
import { labelArticle } from '../shared/attributions/model/label-article.ts';
import type { Span } from '../shared/text/span.ts';
import { readInput } from './prepare-article.ts';
import type { LabelledArticle, LabelledAttribution } from './read-corpus.ts';

/** What a model finds in each article, by its id. */
export function findInArticles(
  model: AttributionModel,
  articles: readonly LabelledArticle[],
): ReadonlyMap<string, readonly LabelledAttribution[]> {
  return new Map(articles.map(({ id, text }) => [id, labelArticle(model, readInput(text)).map(toPairs)]));
}

interface Spans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

function toPairs({ source, cue, content }: Spans): LabelledAttribution {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) };
}
