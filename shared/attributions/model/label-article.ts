import type { Span } from '../../text/span.ts';
import type { CueClass } from '../attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { cueClassOf } from './cue-class-of.ts';
import { FEATURE_COUNT } from './hypothesis-features.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { resolveHypotheses, type ScoredHypothesis } from './resolve-hypotheses.ts';
import { tidyTokens } from './tidy-tokens.ts';
import type { TableInput, TokenTable } from './token-table.ts';
import { judge, type Trees } from './trees.ts';

/** An attribution as the model finds it. */
export interface LabelledAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly cueClass: CueClass;
  /** How likely source and content are right, 0 to 1. */
  readonly confidence: number;
}

/** What the model makes of an article. */
export interface ModelView {
  /** In the order of their first words. */
  readonly attributions: readonly LabelledAttribution[];
  /** For each of the rules' findings, how likely the best reading of its cue is; -1 where there is none. */
  readonly chances: readonly number[];
}

/** What the model finds in an article, and what it thinks of the rules' findings. */
export function labelArticle(model: AttributionModel, input: TableInput): ModelView {
  const read = readArticle(model.chains, input);
  return viewReadings(read.table, judgeReadings(read, model.trees), model.card.threshold);
}

/** The view that comes of the readings of an article with their scores; those below `least` are unlikely. */
export function viewReadings(table: TokenTable, scored: readonly ScoredHypothesis[], least: number): ModelView {
  return { attributions: labelReadings(table, scored, least), chances: chancesOfRules(table, scored) };
}

function chancesOfRules(table: TokenTable, scored: readonly ScoredHypothesis[]): readonly number[] {
  const best = new Map<number, number>();
  for (const { hypothesis, score } of scored) {
    const { anchor } = hypothesis.candidate;
    best.set(anchor, Math.max(best.get(anchor) ?? 0, score));
  }
  return table.rules.attributions.map(({ cue }) => Math.max(-1, ...cue.map((i) => best.get(i) ?? -1)));
}

/** The readings that are kept, as spans. */
function labelReadings(
  table: TokenTable,
  scored: readonly ScoredHypothesis[],
  least: number,
): readonly LabelledAttribution[] {
  const labelled = resolveHypotheses(scored, table.size, least).map(
    ({ hypothesis: { source, cue, content, candidate }, score }) => ({
      source: spansOf(table, tidyTokens(table, source)),
      cue: spansOf(table, cue),
      content: spansOf(table, tidyTokens(table, content)),
      cueClass: cueClassOf(table, candidate.anchor, content),
      confidence: score,
    }),
  );
  return labelled.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ source, cue, content }: LabelledAttribution): number {
  return Math.min(...[source, cue, content].map(([first]) => first?.start ?? Number.POSITIVE_INFINITY));
}

/** Every reading of every cue with its score. */
function judgeReadings({ cues, features }: ReadArticle, trees: Trees): readonly ScoredHypothesis[] {
  return cues.flatMap(({ hypotheses }, c) => {
    const rows = features[c] as Float32Array;
    return hypotheses.map((hypothesis, h) => ({ hypothesis, score: judge(trees, rows, h * FEATURE_COUNT) }));
  });
}

/** Pieces of tokens that stand side by side in one paragraph, as spans. */
function spansOf(table: TokenTable, tokens: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const i of tokens) {
    const { start, end } = spanOf(table, i);
    const open = spans.at(-1);
    if (open !== undefined && i === previous + 1 && sameParagraph(table, previous, i)) open.end = end;
    else spans.push({ start, end });
    previous = i;
  }
  return spans;
}

function sameParagraph({ sentence, sentences }: TokenTable, i: number, j: number): boolean {
  return sentences.paragraph[sentence[i] as number] === sentences.paragraph[sentence[j] as number];
}

function spanOf(table: TokenTable, i: number): Span {
  return { start: table.start[i] as number, end: table.end[i] as number };
}
