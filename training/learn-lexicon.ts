import type { CueLexicon, TokenTable } from '../shared/attributions/model/token-table.ts';
import type { GoldAttribution } from './label-tokens.ts';

/** An article's columns and its labelled attributions. */
export interface LabelledTable {
  readonly table: TokenTable;
  readonly gold: readonly GoldAttribution[];
}

// Fewer and the share says nothing.
const MIN_CUES = 3;
const STRENGTHS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8];

/** How often each lemma stands for a cue, as a strength from 1 to 7; lemmas that seldom do are left out. */
export function learnLexicon(articles: readonly LabelledTable[]): CueLexicon {
  const all = new Map<number, number>();
  const cues = new Map<number, number>();
  for (const { table, gold } of articles) {
    for (const lemma of table.lemma) all.set(lemma, (all.get(lemma) ?? 0) + 1);
    for (const { anchor } of gold) {
      const lemma = table.lemma[anchor] as number;
      cues.set(lemma, (cues.get(lemma) ?? 0) + 1);
    }
  }
  const lexicon = new Map<number, number>();
  for (const [lemma, count] of cues) {
    if (count < MIN_CUES) continue;
    const share = count / ((all.get(lemma) ?? 0) + 1);
    const strength = STRENGTHS.filter((least) => share >= least).length;
    if (strength > 0) lexicon.set(lemma, strength);
  }
  return lexicon;
}
