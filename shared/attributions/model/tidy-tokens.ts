import { codeOf, type FineTag } from './fine-tags.ts';
import { QUOTE, type TokenTable } from './token-table.ts';

const LOOSE = new Set(
  (
    ['PUNCT-comma', 'PUNCT-stop', 'PUNCT-semicolon', 'PUNCT-colon', 'PUNCT-dash'] as const satisfies readonly FineTag[]
  ).map(codeOf),
);

/**
 * A role's tokens with the ends of each piece set right: the corpora are careless there. "We agree," he said. keeps
 * its comma, which stands inside the mark; *that it works, he said* does not; a mark is not parted from its words.
 */
export function tidyTokens(table: TokenTable, tokens: readonly number[]): readonly number[] {
  return piecesOf(tokens).flatMap(({ first, last }) => {
    let from = first;
    let to = last;
    while (from <= to && isLoose(table, from)) from++;
    while (to >= from && isLoose(table, to)) to--;
    if (from > to) return [];
    if (table.quote[from - 1] === QUOTE.open && table.quotation[from - 1] === table.quotation[from]) from--;
    if (table.quote[to + 1] === QUOTE.close && table.quotation[to + 1] === table.quotation[to]) to++;
    return Array.from({ length: to - from + 1 }, (_, k) => from + k);
  });
}

function piecesOf(tokens: readonly number[]): readonly { first: number; last: number }[] {
  const pieces: { first: number; last: number }[] = [];
  for (const i of tokens) {
    const open = pieces.at(-1);
    if (open !== undefined && open.last === i - 1) open.last = i;
    else pieces.push({ first: i, last: i });
  }
  return pieces;
}

function isLoose({ tag, quote }: TokenTable, i: number): boolean {
  return LOOSE.has(tag[i] as number) && quote[i] === QUOTE.outside;
}
