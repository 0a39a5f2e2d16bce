import type { Span } from '../../text/span.ts';
import type { AttributionModel } from './attribution-model.ts';
import { FEATURE_COUNT } from './hypothesis-features.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { resolveHypotheses, type ScoredHypothesis } from './resolve-hypotheses.ts';
import type { TableInput, TokenTable } from './token-table.ts';
import { judge, type Trees } from './trees.ts';

/** An attribution as the model finds it. */
export interface LabelledAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The word that stands for the cue. */
  readonly anchor: Span;
  /** How likely source and content are right, 0 to 1. */
  readonly confidence: number;
}

/** The attributions of an article by the model alone, in the order of their cues. */
export function labelArticle(model: AttributionModel, input: TableInput): readonly LabelledAttribution[] {
  const read = readArticle(model.chains, input);
  const { table } = read;
  return resolveHypotheses(judgeReadings(read, model.trees), table.size, model.card.threshold).map(
    ({ hypothesis, score }) => ({
      source: spansOf(table, hypothesis.source),
      cue: spansOf(table, hypothesis.cue),
      content: spansOf(table, hypothesis.content),
      anchor: spanOf(table, hypothesis.candidate.anchor),
      confidence: score,
    }),
  );
}

/** Every reading of every cue with its score. */
export function judgeReadings({ cues, features }: ReadArticle, trees: Trees): readonly ScoredHypothesis[] {
  return cues.flatMap(({ hypotheses }, c) => {
    const rows = features[c] as Float32Array;
    return hypotheses.map((hypothesis, h) => ({ hypothesis, score: judge(trees, rows, h * FEATURE_COUNT) }));
  });
}

/** Pieces of tokens that stand side by side, as spans. */
export function spansOf(table: TokenTable, tokens: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const i of tokens) {
    const { start, end } = spanOf(table, i);
    const open = spans.at(-1);
    if (open !== undefined && i === previous + 1) open.end = end;
    else spans.push({ start, end });
    previous = i;
  }
  return spans;
}

function spanOf(table: TokenTable, i: number): Span {
  return { start: table.start[i] as number, end: table.end[i] as number };
}
