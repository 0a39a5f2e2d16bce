import type { Quotation } from '../text/find-quotations.ts';
import type { Span } from '../text/span.ts';
import type { AttributionKind } from './attribution.ts';

// Scorers and readers alike call a statement direct where all but a word or two are in marks.
const DIRECT = 0.9;
const INDIRECT = 0.1;

/** For each UTF-16 unit whether it stands in double quotation marks. */
export function markQuoted(text: string, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { start, end, marks } of quotations) if (marks === 'double') quoted.fill(1, start, end);
  return quoted;
}

/** Direct, indirect or mixed, by the share of the content's words in double quotation marks. */
export function kindOf(text: string, quoted: Uint8Array, content: readonly Span[]): AttributionKind {
  let words = 0;
  let inside = 0;
  // Most contents have no mark at all.
  if (!content.some(({ start, end }) => quoted.subarray(start, end).includes(1))) return 'indirect';
  for (const { start, end } of content)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      words++;
      if (quoted[start + word.index] === 1) inside++;
    }
  const share = words === 0 ? 0 : inside / words;
  if (share >= DIRECT) return 'direct';
  return share < INDIRECT ? 'indirect' : 'mixed';
}
