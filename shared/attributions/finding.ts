import type { Span } from '../text/span.ts';
import type { CueClass } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Passage, Range } from './passage.ts';

/** An attribution while it is being put together: roles as spans, content still open for more pieces. */
export interface Finding {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly cueClass: CueClass;
  readonly rule: string;
  /** Index of the last sentence it has words in. */
  readonly sentence: number;
}

/** A draft of one sentence as spans of the article. */
export function makeFinding(passage: Passage, sentence: number, draft: Draft): Finding {
  const { cueClass, rule } = draft;
  const [source, cue, content] = [draft.source, draft.cue, draft.content].map((ranges) => spansOf(passage, ranges));
  return { source: source ?? [], cue: cue ?? [], content: content ?? [], cueClass, rule, sentence };
}

export function spansOf(passage: Passage, ranges: readonly Range[]): readonly Span[] {
  return [...ranges]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => ({ start: passage.tokens[first]?.start ?? 0, end: passage.tokens[last]?.end ?? 0 }));
}
