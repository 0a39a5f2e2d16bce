import { ANCHOR, ROLES } from '../shared/attributions/model/lattice.ts';
import type { TokenTable } from '../shared/attributions/model/token-table.ts';
import { findAnchor } from './find-anchor.ts';
import type { LabelledArticle, Pair } from './read-corpus.ts';

/** A labelled attribution in tokens of the article's table. */
export interface GoldAttribution {
  readonly anchor: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** The labelled attributions whose cue stands in the article's tokens. */
export function labelAttributions(article: LabelledArticle, table: TokenTable): readonly GoldAttribution[] {
  return article.attributions.flatMap((labelled) => {
    const cue = tokensIn(table, labelled.cue);
    const anchor = findAnchor(table, cue);
    const source = tokensIn(table, labelled.source);
    return anchor === undefined ? [] : [{ anchor, source, cue, content: tokensIn(table, labelled.content) }];
  });
}

/** One label a token, of `FINDING`: where roles of several attributions meet, the cue goes first, then the source. */
export function labelTokens(table: TokenTable, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(table.size);
  for (const { content } of gold) for (const i of content) labels[i] = ROLES.content;
  for (const { source } of gold) for (const i of source) labels[i] = ROLES.source;
  for (const { cue } of gold) for (const i of cue) labels[i] = ROLES.cue;
  for (const { anchor } of gold) labels[anchor] = ANCHOR;
  return labels;
}

/** The tokens that spans touch. */
export function tokensIn(table: TokenTable, spans: readonly Pair[]): readonly number[] {
  const tokens: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    for (let high = table.size; low < high; ) {
      const middle = (low + high) >> 1;
      if ((table.end[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < table.size && (table.start[i] as number) < end; i++) tokens.push(i);
  }
  return tokens;
}
