import { computeMarginals, type Expectations } from '../shared/attributions/model/compute-marginals.ts';
import {
  BOUNDARY_WIDTH,
  endColumn,
  type LabelSet,
  type Lattice,
  makeLattice,
  ROLES,
  resetLattice,
  startColumn,
} from '../shared/attributions/model/lattice.ts';
import { makeRandom, shuffled } from './random.ts';
import type { RowStore } from './row-store.ts';

/** Weights that are learned, with the sums of squared gradients that AdaGrad steps by. */
export interface Trained {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/** Where the features of a chain stand in a store: token `p`, or boundary `p`, has the places from `at[p]` to `at[p + 1]`. */
export interface Places {
  readonly store: RowStore;
  readonly layer: Trained;
}

export interface Chain {
  readonly gold: Uint8Array;
  readonly weight: number;
  /** Per kind of token features: the place of the first token; the others follow. */
  readonly tokens: readonly number[];
  /** Per kind of boundary features: for each boundary its first place; one entry more than boundaries. */
  readonly boundaries: readonly Int32Array[];
  /** The token whose label is given, or -1. */
  readonly given: number;
}

export interface ChainProblem {
  readonly labels: LabelSet;
  readonly chains: readonly Chain[];
  readonly tokens: readonly Places[];
  readonly boundaries: readonly Places[];
  readonly transition: Trained;
}

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  /** How many eighths of the features are left out of each step: what is learned must not hang on one of them. */
  readonly dropped: number;
  readonly seed: number;
}

// A gradient below this changes nothing but the time a pass takes: most tokens are sure after the first.
const NEGLIGIBLE = 1e-3;
// A chain with less loss than this has nothing left to teach for now.
const SURE = 0.03;
const EPOCHS_OF_REST = 2;
const EIGHTHS = 8;
/** A label that cannot be. */
export const IMPOSSIBLE = -1e9;

export function makeTrained(size: number): Trained {
  return { weights: new Float32Array(size), squares: new Float32Array(size) };
}

/** Fits a conditional random field by stochastic gradient ascent with AdaGrad's steps; the mean loss of each epoch. */
export function fitChain(problem: ChainProblem, settings: FitSettings): readonly number[] {
  const lattice = makeLattice(problem.labels, problem.transition.weights);
  const width = problem.labels.size;
  const expectations = { boundary: new Float64Array(0), transition: new Float64Array(width * width) };
  const losses: number[] = [];
  const random = makeRandom(settings.seed);
  const last = new Float32Array(problem.chains.length);
  const rest = new Uint8Array(problem.chains.length);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    const rate = settings.rate / (1 + epoch * 0.2);
    for (const c of shuffled(problem.chains.length, settings.seed + epoch)) {
      if (rest[c] === 0)
        last[c] = takeStep(problem, problem.chains[c] as Chain, {
          lattice,
          expectations,
          step: { rate, dropout: { dropped: settings.dropped, salt: Math.floor(random() * 2 ** 31) } },
        });
      else rest[c] = (rest[c] as number) - 1;
      if (rest[c] === 0 && (last[c] as number) < SURE) rest[c] = EPOCHS_OF_REST;
      loss += last[c] as number;
    }
    losses.push(loss / problem.chains.length);
  }
  shrink(problem, (EIGHTHS - settings.dropped) / EIGHTHS);
  return losses;
}

/** A running model drops no features: each must then weigh as much less as there are more of them. */
function shrink({ tokens, boundaries }: ChainProblem, share: number): void {
  for (const { layer } of [...tokens, ...boundaries])
    for (let k = 0; k < layer.weights.length; k++) layer.weights[k] = (layer.weights[k] as number) * share;
}

/** Which features a step does without: chosen by their rows, another choice for every salt. */
interface Dropout {
  readonly dropped: number;
  readonly salt: number;
}

interface Step {
  readonly rate: number;
  readonly dropout: Dropout;
}

function isDropped({ dropped, salt }: Dropout, row: number): boolean {
  return Math.imul(row + salt, 0x9e3779b1) >>> 29 < dropped;
}

interface Workspace {
  readonly lattice: Lattice;
  readonly expectations: Expectations;
  readonly step: Step;
}

function takeStep(problem: ChainProblem, chain: Chain, workspace: Workspace): number {
  const { lattice, expectations, step } = workspace;
  expectations.transition.fill(0);
  fillLattice(problem, chain, lattice, step.dropout);
  const loss = computeMarginals(lattice, expectations) - goldScore(chain, lattice);
  climbTokens(problem, chain, lattice, step);
  climbBoundaries(problem, chain, expectations, step);
  climbTransitions(problem, chain, expectations, step);
  return loss * chain.weight;
}

/** The scores of a chain under the weights of now. */
function fillLattice(problem: ChainProblem, chain: Chain, lattice: Lattice, dropout: Dropout): void {
  const size = chain.gold.length;
  const width = problem.labels.size;
  resetLattice(lattice, size);
  for (const [k, { store, layer }] of problem.tokens.entries()) {
    const first = chain.tokens[k] as number;
    for (let p = 0; p < size; p++)
      addRows(store, layer, first + p, { scores: lattice.node, at: p * width, width, dropout });
  }
  for (const [k, { store, layer }] of problem.boundaries.entries()) {
    const places = chain.boundaries[k] as Int32Array;
    for (let p = 0; p <= size; p++)
      for (let place = places[p] as number; place < (places[p + 1] as number); place++)
        addRows(store, layer, place, {
          scores: lattice.boundary,
          at: p * BOUNDARY_WIDTH,
          width: BOUNDARY_WIDTH,
          dropout,
        });
  }
  if (chain.given < 0) return;
  for (let b = 0; b < width; b++) if (b !== chain.gold[chain.given]) lattice.node[chain.given * width + b] = IMPOSSIBLE;
}

interface Target {
  readonly scores: Float32Array;
  readonly at: number;
  readonly width: number;
  readonly dropout: Dropout;
}

/** Adds the weights of a place's features to `width` scores, at most six, summed apart from memory. */
function addRows(store: RowStore, { weights }: Trained, place: number, { scores, at, width, dropout }: Target): void {
  const end = store.offsets[place + 1] as number;
  const { rows } = store;
  let [s0, s1, s2, s3, s4, s5] = [0, 0, 0, 0, 0, 0];
  for (let f = store.offsets[place] as number; f < end; f++) {
    if (isDropped(dropout, rows[f] as number)) continue;
    const row = (rows[f] as number) * width;
    s0 += weights[row] as number;
    s1 += weights[row + 1] as number;
    s2 += weights[row + 2] as number;
    s3 += weights[row + 3] as number;
    if (width > 4) s4 += weights[row + 4] as number;
    if (width > 5) s5 += weights[row + 5] as number;
  }
  scores[at] = (scores[at] as number) + s0;
  scores[at + 1] = (scores[at + 1] as number) + s1;
  scores[at + 2] = (scores[at + 2] as number) + s2;
  scores[at + 3] = (scores[at + 3] as number) + s3;
  if (width > 4) scores[at + 4] = (scores[at + 4] as number) + s4;
  if (width > 5) scores[at + 5] = (scores[at + 5] as number) + s5;
}

function goldScore(chain: Chain, lattice: Lattice): number {
  const { gold } = chain;
  const { roles, size: width } = lattice.labels;
  let score = 0;
  for (let i = 0; i < gold.length; i++) {
    const label = gold[i] as number;
    score += lattice.node[i * width + label] as number;
    if (i > 0) score += lattice.transition[(gold[i - 1] as number) * width + label] as number;
  }
  eachChange(gold, roles, (row, column) => {
    score += lattice.boundary[row * BOUNDARY_WIDTH + column] as number;
  });
  return score;
}

/** The boundary events of a labelling: what ends and what starts, at which boundary. */
function eachChange(gold: Uint8Array, roles: readonly number[], found: (row: number, column: number) => void): void {
  let from: number = ROLES.none;
  for (let i = 0; i <= gold.length; i++) {
    const to = i < gold.length ? (roles[gold[i] as number] as number) : ROLES.none;
    if (from === to) continue;
    if (from !== ROLES.none) found(i, endColumn(from));
    if (to !== ROLES.none) found(i, startColumn(to));
    from = to;
  }
}

function climbTokens(problem: ChainProblem, chain: Chain, lattice: Lattice, step: Step): void {
  const width = problem.labels.size;
  const slope = new Float64Array(width);
  for (let p = 0; p < chain.gold.length; p++) {
    let most = 0;
    for (let b = 0; b < width; b++) {
      slope[b] = (b === chain.gold[p] ? 1 : 0) - (lattice.marginal[p * width + b] as number);
      most = Math.max(most, Math.abs(slope[b] as number));
    }
    if (most < NEGLIGIBLE || p === chain.given) continue;
    for (let b = 0; b < width; b++) slope[b] = (slope[b] as number) * chain.weight;
    for (const [k, { store, layer }] of problem.tokens.entries())
      climb(store, layer, (chain.tokens[k] as number) + p, slope, step);
  }
}

function climbBoundaries(problem: ChainProblem, chain: Chain, expectations: Expectations, step: Step): void {
  const size = chain.gold.length;
  const slopes = new Float64Array((size + 1) * BOUNDARY_WIDTH);
  for (let k = 0; k < slopes.length; k++) slopes[k] = -(expectations.boundary[k] as number);
  eachChange(chain.gold, problem.labels.roles, (row, column) => {
    slopes[row * BOUNDARY_WIDTH + column] = (slopes[row * BOUNDARY_WIDTH + column] as number) + 1;
  });
  for (let p = 0; p <= size; p++) {
    const slope = slopes.subarray(p * BOUNDARY_WIDTH, (p + 1) * BOUNDARY_WIDTH);
    let most = 0;
    for (let k = 0; k < BOUNDARY_WIDTH; k++) {
      most = Math.max(most, Math.abs(slope[k] as number));
      slope[k] = (slope[k] as number) * chain.weight;
    }
    if (most < NEGLIGIBLE) continue;
    for (const [k, { store, layer }] of problem.boundaries.entries()) {
      const places = chain.boundaries[k] as Int32Array;
      for (let place = places[p] as number; place < (places[p + 1] as number); place++)
        climb(store, layer, place, slope, step);
    }
  }
}

function climbTransitions(problem: ChainProblem, chain: Chain, expectations: Expectations, step: Step): void {
  const width = problem.labels.size;
  const { transition } = expectations;
  for (let k = 0; k < transition.length; k++) transition[k] = -(transition[k] as number);
  for (let i = 1; i < chain.gold.length; i++) {
    const k = (chain.gold[i - 1] as number) * width + (chain.gold[i] as number);
    transition[k] = (transition[k] as number) + 1;
  }
  const { weights, squares } = problem.transition;
  for (let k = 0; k < transition.length; k++) {
    const gradient = (transition[k] as number) * chain.weight;
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    squares[k] = (squares[k] as number) + gradient * gradient;
    weights[k] = (weights[k] as number) + (step.rate * gradient) / Math.sqrt(squares[k] as number);
  }
}

function climb(store: RowStore, layer: Trained, place: number, slope: Float64Array, { rate, dropout }: Step): void {
  const width = slope.length;
  const { offsets, rows } = store;
  const { weights, squares } = layer;
  const end = offsets[place + 1] as number;
  for (let k = 0; k < width; k++) {
    const gradient = slope[k] as number;
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    const step = rate * gradient;
    const added = gradient * gradient;
    for (let f = offsets[place] as number; f < end; f++) {
      if (isDropped(dropout, rows[f] as number)) continue;
      const at = (rows[f] as number) * width + k;
      const square = (squares[at] as number) + added;
      squares[at] = square;
      weights[at] = (weights[at] as number) + step / Math.sqrt(square);
    }
  }
}
