import { jaccard } from '../shared/attributions/model/agreement.ts';
import { type Hypothesis, isWord } from '../shared/attributions/model/make-hypotheses.ts';
import type { TokenTable } from '../shared/attributions/model/token-table.ts';
import type { GoldAttribution } from './label-tokens.ts';

// As the scorer asks for.
const LEAST_AGREEMENT = 0.5;

/** Whether a reading is right by the strict measure: half of the content and half of the source agree. */
export function isRight(table: TokenTable, hypothesis: Hypothesis, gold: readonly GoldAttribution[]): boolean {
  const words = (tokens: readonly number[]) => tokens.filter((i) => isWord(table, i));
  const content = words(hypothesis.content);
  const source = words(hypothesis.source);
  return gold.some(
    (labelled) =>
      jaccard(content, words(labelled.content)) >= LEAST_AGREEMENT &&
      jaccard(source, words(labelled.source)) >= LEAST_AGREEMENT,
  );
}
