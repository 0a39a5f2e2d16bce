import { findByRules } from '../shared/attributions/find-by-rules.ts';
import { type CueLexicon, makeTokenTable, type TableInput } from '../shared/attributions/model/token-table.ts';
import { splitSentences } from '../shared/sentences/split-sentences.ts';
import { findQuotations } from '../shared/text/find-quotations.ts';
import { type GoldAttribution, labelAttributions } from './label-tokens.ts';
import type { LabelledTable } from './learn-lexicon.ts';
import type { LabelledArticle } from './read-corpus.ts';

/** An article ready for training: split and tagged once, whatever is learned from it. */
export interface PreparedArticle extends LabelledTable {
  readonly article: LabelledArticle;
  readonly input: TableInput;
  readonly gold: readonly GoldAttribution[];
  /** How much its examples weigh. */
  readonly weight: number;
}

const NO_LEXICON: CueLexicon = new Map();

export function prepareArticle(article: LabelledArticle, weight: number): PreparedArticle {
  const input = readInput(article.text);
  const table = makeTokenTable(input, NO_LEXICON);
  return { article, input, table, gold: labelAttributions(article, table), weight };
}

/** What the model's columns are made from. */
export function readInput(text: string): TableInput {
  const sentences = splitSentences(text);
  const quotations = findQuotations(text);
  return { sentences, quotations, byRules: findByRules(sentences, quotations) };
}

/** The same article with its cue words looked up. */
export function withLexicon(prepared: PreparedArticle, lexicon: CueLexicon): PreparedArticle {
  return { ...prepared, table: makeTokenTable(prepared.input, lexicon) };
}
