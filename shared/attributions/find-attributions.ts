import type { Sentence } from '../sentences/token.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Attribution } from './attribution.ts';
import { findByRules } from './find-by-rules.ts';
import { kindOf, markQuoted } from './kind-of.ts';
import { mergeFindings, withConfidence } from './merge-findings.ts';
import type { AttributionModel } from './model/attribution-model.ts';
import { labelArticle } from './model/label-article.ts';

/**
 * Every attribution of an article, in the order of their first words: what the rules find, corrected and added to by
 * the model, which has read it too. The rules alone where there is no model.
 */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  model?: AttributionModel,
): readonly Attribution[] {
  const quotations = findQuotations(text);
  const quoted = markQuoted(text, quotations);
  const byRules = findByRules(sentences, quotations);
  const found =
    model === undefined
      ? byRules.map(withConfidence)
      : mergeFindings(byRules, labelArticle(model, { sentences, quotations, byRules }));
  return found.map((one) => ({ ...one, kind: kindOf(text, quoted, one.content) }));
}
