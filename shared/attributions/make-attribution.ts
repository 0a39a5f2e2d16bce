import type { Span } from '../text/span.ts';
import type { Attribution, AttributionKind } from './attribution.ts';
import type { Draft } from './draft.ts';
import { isQuoted, type Passage, type Range } from './passage.ts';

/** A draft with its roles as spans of the text. */
export function makeAttribution(passage: Passage, draft: Draft): Attribution {
  return {
    source: spansOf(passage, draft.source),
    cue: spansOf(passage, draft.cue),
    content: spansOf(passage, draft.content),
    kind: kindOf(passage, draft.content),
    cueClass: draft.cueClass,
    confidence: 0.8,
  };
}

function spansOf(passage: Passage, ranges: readonly Range[]): readonly Span[] {
  return [...ranges]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => ({ start: passage.tokens[first]?.start ?? 0, end: passage.tokens[last]?.end ?? 0 }));
}

function kindOf(passage: Passage, content: readonly Range[]): AttributionKind {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of content)
    for (let i = first; i <= last; i++) {
      if (!/[\p{L}\p{N}]/u.test(passage.tokens[i]?.text ?? '')) continue;
      words++;
      if (isQuoted(passage, i)) quoted++;
    }
  const share = words === 0 ? 0 : quoted / words;
  return share >= 0.9 ? 'direct' : share < 0.1 ? 'indirect' : 'mixed';
}
