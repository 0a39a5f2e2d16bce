import { codeOf, type FineTag } from '../shared/attributions/model/fine-tags.ts';
import type { TokenTable } from '../shared/attributions/model/token-table.ts';

const ANCHOR_TAGS: readonly (readonly FineTag[])[] = [
  ['VERB', 'VERB-gerund', 'VERB-participle', 'VERB-past', 'VERB-present'],
  ['NOUN', 'NOUN-plural'],
  ['ADJ'],
  ['PUNCT-colon', 'PROPN', 'ADV', 'AUX-be', 'AUX-have'],
];

/** The token that stands for a labelled cue: its first full verb, else its first noun, else the best there is. */
export function findAnchor(table: TokenTable, cue: readonly number[]): number | undefined {
  for (const tags of ANCHOR_TAGS) {
    const codes = new Set(tags.map(codeOf));
    const found = cue.find((i) => codes.has(table.tag[i] as number));
    if (found !== undefined) return found;
  }
  return cue[0];
}
