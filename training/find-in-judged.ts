import { mergeFindings } from '../shared/attributions/merge-findings.ts';
import { type LabelledAttribution as Found, viewReadings } from '../shared/attributions/model/label-article.ts';
import { makeTokenTable } from '../shared/attributions/model/token-table.ts';
import type { JudgedArticle } from './judge-folds.ts';
import { readInput } from './prepare-article.ts';
import type { LabelledArticle } from './read-corpus.ts';
import { THRESHOLD } from './settings.ts';

/** An article that was held out, and what the product would have found in it with a model that has not seen it. */
export interface FoundInArticle {
  readonly article: LabelledArticle;
  readonly found: readonly Found[];
}

/** What the product would find in held-out articles: their judged readings, merged with what the rules find. */
export function findInJudged(
  articles: readonly LabelledArticle[],
  judged: readonly JudgedArticle[],
): readonly FoundInArticle[] {
  const byId = new Map(judged.map(({ article, scored }) => [article.id, scored]));
  return articles.flatMap((article) => {
    const scored = byId.get(article.id);
    if (scored === undefined) return [];
    const input = readInput(article.text);
    const table = makeTokenTable(input, new Map());
    return [{ article, found: mergeFindings(input.byRules, viewReadings(table, scored, THRESHOLD)) }];
  });
}
