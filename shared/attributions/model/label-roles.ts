import type { ChainModel } from './chain-model.ts';
import { computeMarginals } from './compute-marginals.ts';
import { type CueWindow, makeCueWindow } from './cue-window.ts';
import { makeFeatureBuffer } from './feature-buffer.ts';
import { findBestLabellings, type Labelling } from './find-best-labellings.ts';
import {
  BOUNDARY_WIDTH,
  FINDING,
  LABELLING,
  type Lattice,
  makeLattice,
  ROLES,
  resetLattice,
  scoreOf,
} from './lattice.ts';
import { addScores } from './layer.ts';
import { boundaryPlaces, readCueFeatures } from './read-features.ts';
import type { TokenScores } from './score-tokens.ts';
import type { TokenTable } from './token-table.ts';

/** The best labellings of a cue's window, and how likely each label is for each of its tokens. */
export interface LabelledWindow {
  readonly window: CueWindow;
  readonly labellings: readonly Labelling[];
  readonly marginal: Float32Array;
  /** Logarithm of the sum over all labellings: a labelling's likelihood is `exp(score - logZ)`. */
  readonly logZ: number;
}

const IMPOSSIBLE = -1e9;

/** Labels the roles of one cue after another: the second chain over each cue's window. */
export function makeRoleLabeller(model: ChainModel, table: TokenTable, scores: TokenScores, count: number) {
  const lattice = makeLattice(LABELLING, model.labellingTransition);
  const buffer = makeFeatureBuffer();
  return (anchor: number): LabelledWindow => {
    const window = makeCueWindow(table, anchor);
    const size = window.end - window.first;
    resetLattice(lattice, size);
    addTokenScores(model, scores, window, lattice);
    const at = { token: 0, boundary: 0 };
    readCueFeatures(window, buffer, {
      token: (features) => addScores(model.cueToken, features, lattice.node, LABELLING.size * at.token++),
      boundary: (features) => addScores(model.cueBoundary, features, lattice.boundary, BOUNDARY_WIDTH * at.boundary++),
    });
    for (let label = 0; label < LABELLING.size; label++)
      if (label !== ROLES.cue) lattice.node[(anchor - window.first) * LABELLING.size + label] = IMPOSSIBLE;
    const logZ = computeMarginals(lattice);
    const marginal = lattice.marginal.slice(0, size * LABELLING.size);
    const advised = adviseByRule(window, lattice);
    return { window, labellings: [...findBestLabellings(lattice, count), ...advised], marginal, logZ };
  };
}

/** What the rules made of the cue, as one more labelling. */
function adviseByRule({ ruleRole, rule }: CueWindow, lattice: Lattice): readonly Labelling[] {
  return rule === 0 ? [] : [{ labels: Uint8Array.from(ruleRole), score: scoreOf(lattice, ruleRole) }];
}

function addTokenScores(model: ChainModel, scores: TokenScores, window: CueWindow, lattice: Lattice): void {
  const { first, end, table } = window;
  const size = end - first;
  for (let p = 0; p < size; p++) {
    const at = (first + p) * model.token.width + FINDING.size;
    for (let k = 0; k < LABELLING.size; k++) lattice.node[p * LABELLING.size + k] = scores.token[at + k] as number;
  }
  const places = boundaryPlaces(table, first, end);
  for (let p = 0; p <= size; p++)
    for (let place = places[p] as number; place < (places[p + 1] as number); place++) {
      const at = place * model.boundary.width + BOUNDARY_WIDTH;
      for (let k = 0; k < BOUNDARY_WIDTH; k++)
        lattice.boundary[p * BOUNDARY_WIDTH + k] =
          (lattice.boundary[p * BOUNDARY_WIDTH + k] as number) + (scores.boundary[at + k] as number);
    }
}
