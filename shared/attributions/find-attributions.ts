import type { Sentence } from '../sentences/token.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Attribution } from './attribution.ts';
import { findByRules } from './find-by-rules.ts';
import { kindOf, markQuoted } from './kind-of.ts';
import { confidenceOf } from './rule-confidence.ts';

/** Every attribution of an article, in the order of their first words. */
export function findAttributions(text: string, sentences: readonly Sentence[]): readonly Attribution[] {
  const quotations = findQuotations(text);
  const quoted = markQuoted(text, quotations);
  return findByRules(sentences, quotations).map((finding) => {
    const { source, cue, content, cueClass } = finding;
    return { source, cue, content, kind: kindOf(text, quoted, content), cueClass, confidence: confidenceOf(finding) };
  });
}
