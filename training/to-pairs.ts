import type { Span } from '../shared/text/span.ts';
import type { LabelledAttribution } from './read-corpus.ts';

interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution as the corpora write it. */
export function toPairs({ source, cue, content }: Roles): LabelledAttribution {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) };
}
