import type { ChainModel } from './chain-model.ts';
import { computeMarginals } from './compute-marginals.ts';
import { ANCHOR, BOUNDARY_WIDTH, FINDING, makeLattice, resetLattice } from './lattice.ts';
import { boundaryPlaces } from './read-features.ts';
import type { TokenScores } from './score-tokens.ts';
import type { TokenTable } from './token-table.ts';

/** A word that may stand for a cue. */
export interface CueCandidate {
  readonly anchor: number;
  readonly chance: number;
}

export interface FoundCues {
  readonly candidates: readonly CueCandidate[];
  /** How likely each label of `FINDING` is for each token. */
  readonly chances: Float32Array;
}

// Lower finds no more: at 0.06 there are a third more candidates, and cross-validated F is the same to a tenth.
const MIN_CHANCE = 0.15;
// Each cue costs a pass over its whole sentence: at most as many as make this many tokens, and four in any case.
// A sentence of 40 words may have 50, far more than prose ever has; one of 400 words, a list or a table, has five.
const MAX_TOKENS_READ = 2000;
const MIN_CUES = 4;

/** The words that may stand for cues, by the first chain over each sentence. */
export function findCues(model: ChainModel, table: TokenTable, scores: TokenScores): FoundCues {
  const lattice = makeLattice(FINDING, model.findingTransition);
  const chances = new Float32Array(table.size * FINDING.size);
  const candidates: CueCandidate[] = [];
  for (let s = 0; s < table.sentences.size; s++) {
    const first = table.sentences.first[s] as number;
    const end = table.sentences.first[s + 1] as number;
    const size = end - first;
    resetLattice(lattice, size);
    copyScores(model, scores, { table, first, end }, lattice);
    computeMarginals(lattice);
    chances.set(lattice.marginal.subarray(0, size * FINDING.size), first * FINDING.size);
    for (let i = first; i < end; i++) {
      const chance = chances[i * FINDING.size + ANCHOR] as number;
      if (chance >= MIN_CHANCE) candidates.push({ anchor: i, chance });
    }
  }
  return { candidates: likeliest(table, withRuleCues(table, candidates, chances)), chances };
}

/** Adds a cue that the rules found and the chain did not: its likeliest word. */
function withRuleCues(
  table: TokenTable,
  candidates: readonly CueCandidate[],
  chances: Float32Array,
): readonly CueCandidate[] {
  const anchors = new Set(candidates.map(({ anchor }) => anchor));
  const all = [...candidates];
  for (const { cue } of table.rules.attributions) {
    if (cue.length === 0 || cue.some((i) => anchors.has(i))) continue;
    const added = cue
      .map((anchor) => ({ anchor, chance: chances[anchor * FINDING.size + ANCHOR] as number }))
      .reduce((best, other) => (other.chance > best.chance ? other : best));
    anchors.add(added.anchor);
    all.push(added);
  }
  return all.sort((a, b) => a.anchor - b.anchor);
}

/** The likeliest cues of each sentence, in the order of the text. */
function likeliest(table: TokenTable, candidates: readonly CueCandidate[]): readonly CueCandidate[] {
  const kept: CueCandidate[] = [];
  for (let from = 0, to = 0; from < candidates.length; from = to) {
    const sentence = table.sentence[candidates[from]?.anchor ?? 0] as number;
    while (to < candidates.length && table.sentence[candidates[to]?.anchor ?? 0] === sentence) to++;
    const own = candidates.slice(from, to);
    const length = (table.sentences.first[sentence + 1] as number) - (table.sentences.first[sentence] as number);
    const most = Math.max(MIN_CUES, Math.floor(MAX_TOKENS_READ / length));
    own.sort((a, b) => b.chance - a.chance || a.anchor - b.anchor);
    kept.push(...own.slice(0, most).sort((a, b) => a.anchor - b.anchor));
  }
  return kept;
}

interface Stretch {
  readonly table: TokenTable;
  readonly first: number;
  readonly end: number;
}

function copyScores(
  model: ChainModel,
  scores: TokenScores,
  { table, first, end }: Stretch,
  into: { node: Float32Array; boundary: Float32Array },
): void {
  for (let i = first; i < end; i++) {
    const at = i * model.token.width;
    into.node.set(scores.token.subarray(at, at + FINDING.size), (i - first) * FINDING.size);
  }
  const places = boundaryPlaces(table, first, end);
  for (let p = 0; p <= end - first; p++) {
    const at = (places[p] as number) * model.boundary.width;
    into.boundary.set(scores.boundary.subarray(at, at + BOUNDARY_WIDTH), p * BOUNDARY_WIDTH);
  }
}
