import type { ChainModel } from './chain-model.ts';
import { findCues } from './find-cues.ts';
import { hypothesisFeatures, type JudgedCue, type JudgingContext } from './hypothesis-features.ts';
import { makeRoleLabeller } from './label-roles.ts';
import { makeHypotheses } from './make-hypotheses.ts';
import { scoreTokens } from './score-tokens.ts';
import { makeTokenTable, type TableInput, type TokenTable } from './token-table.ts';

// More labellings of a cue add few right readings and cost time.
const LABELLINGS = 6;

/** All readings of all cues of an article, each with the features it is judged by. */
export interface ReadArticle {
  readonly table: TokenTable;
  readonly cues: readonly JudgedCue[];
  /** For each cue a row of features a reading. */
  readonly features: readonly Float32Array[];
}

/** From an article's sentences to the readings of its cues. */
export function readArticle(model: ChainModel, input: TableInput): ReadArticle {
  const table = makeTokenTable(input, model.lexicon);
  const scores = scoreTokens(model, table);
  const found = findCues(model, table, scores);
  const labelRoles = makeRoleLabeller(model, table, scores, LABELLINGS);
  const cues = found.candidates.map((candidate) => {
    const labelled = labelRoles(candidate.anchor);
    return { labelled, hypotheses: makeHypotheses(candidate, labelled) };
  });
  const context: JudgingContext = { table, found, cues };
  return { table, cues, features: cues.map((_, c) => hypothesisFeatures(context, c)) };
}
