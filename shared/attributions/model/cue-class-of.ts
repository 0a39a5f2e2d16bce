import type { CueClass } from '../attribution.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { hashText } from './hash.ts';
import { ROLES } from './lattice.ts';
import { QUOTE, type TokenTable } from './token-table.ts';

const CLASSES: ReadonlyMap<number, CueClass> = new Map(
  Object.entries(VERBS).flatMap(([lemma, entry]) => (entry === undefined ? [] : [[hashText(lemma), entry.cueClass]])),
);

/**
 * What a cue that the model found says of its source: what the rules say where they found it too, else what its verb
 * says. What hands over words in marks speaks; a verb that no list has is more often a wish than a word.
 */
export function cueClassOf(table: TokenTable, anchor: number, content: readonly number[]): CueClass {
  const { rules } = table;
  const byRules = rules.role[anchor] === ROLES.cue ? rules.attributions[rules.owner[anchor] as number] : undefined;
  const known = byRules?.cueClass ?? CLASSES.get(table.lemma[anchor] as number);
  if (known !== undefined) return known;
  const quoted = content.filter((i) => table.quote[i] === QUOTE.speech || table.quote[i] === QUOTE.unclosed).length;
  return quoted * 2 > content.length ? 'speech' : 'attitude';
}
