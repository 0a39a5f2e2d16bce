import type { Quotation } from '../text/find-quotations.ts';
import { covers, type Span } from '../text/span.ts';
import type { Attribution, AttributionKind } from './attribution.ts';
import type { Finding } from './finding.ts';

/** What was found, finished: its kind by the share of words in double quotation marks. */
export function makeAttribution(text: string, quotations: readonly Quotation[], finding: Finding): Attribution {
  const { source, cue, content, cueClass, rule } = finding;
  return {
    source,
    cue,
    content,
    kind: kindOf(text, quotations, content),
    cueClass,
    confidence: 0.8,
    rule,
  } as Attribution;
}

function kindOf(text: string, quotations: readonly Quotation[], content: readonly Span[]): AttributionKind {
  let words = 0;
  let quoted = 0;
  for (const span of content) {
    const double = quotations.filter((q) => q.marks === 'double' && q.start < span.end && span.start < q.end);
    for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = span.start + match.index;
      words++;
      if (double.some((quotation) => covers(quotation, { start, end: start + 1 }))) quoted++;
    }
  }
  const share = words === 0 ? 0 : quoted / words;
  return share >= 0.9 ? 'direct' : share < 0.1 ? 'indirect' : 'mixed';
}
