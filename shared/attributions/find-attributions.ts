import type { Sentence } from '../sentences/token.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { type Span, textOf } from '../text/span.ts';
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
  return found
    .filter((one) => !isAddress(text, one.source) && !isAsked(text, one))
    .map((one) => ({ ...one, kind: kindOf(text, quoted, one.content) }));
}

/** "Let me say that …", "Can you confirm this?": words between those who talk. Not: "I think", a column's own view. */
function isAddress(text: string, source: readonly Span[]): boolean {
  return (
    source.length === 1 &&
    source.every((span) =>
      /^(?:(?:(?:can|could|did|do|will|would) )?you|(?:let )?(?:me|us))$/i.test(textOf(text, span)),
    )
  );
}

const INVERTED = /\b(?:did|does|do|has|have|had|is|are|was|were|can|could|will|would|should)\s$/i;

/**
 * "Did the minister discuss the loan?" says of nobody that he did, and "Asked whether it would hold, she smiled" not who
 * asked. Not: "Will it hold, he asked, for long?"
 */
function isAsked(text: string, { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): boolean {
  const [first] = cue;
  if (source.length === 0) return first !== undefined && /^asked\b/i.test(textOf(text, first));
  const [start = 0] = source.map((span) => span.start);
  const end = content.at(-1)?.end ?? 0;
  return text[end] === '?' && INVERTED.test(text.slice(Math.max(0, start - 8), start));
}
