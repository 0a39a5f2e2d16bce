import type { Sentence } from '../sentences/token.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Attribution } from './attribution.ts';
import { findByRules } from './find-by-rules.ts';
import type { Finding } from './finding.ts';
import { kindOf, markQuoted } from './kind-of.ts';
import type { AttributionModel } from './model/attribution-model.ts';
import { labelArticle } from './model/label-article.ts';
import { confidenceOf } from './rule-confidence.ts';

/**
 * Every attribution of an article, in the order of their first words: by the model, which takes what the rules find as
 * advice, or by the rules alone where there is no model.
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
    model === undefined ? byRules.map(withConfidence) : labelArticle(model, { sentences, quotations, byRules });
  return found.map(({ source, cue, content, cueClass, confidence }) => {
    return { source, cue, content, kind: kindOf(text, quoted, content), cueClass, confidence };
  });
}

function withConfidence(finding: Finding) {
  return { ...finding, confidence: confidenceOf(finding) };
}
