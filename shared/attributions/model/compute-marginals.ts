import { BOUNDARY_WIDTH, endColumn, type Lattice, ROLES, startColumn } from './lattice.ts';

// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { exp, max, min, log, floor } = Math;

/** How often the model expects each boundary event and each pair of labels: what training compares with the truth. */
export interface Expectations {
  boundary: Float64Array;
  readonly transition: Float64Array;
}

// Beyond this a score is certainty; exp() of more would overflow in a product.
const MAX_SCORE = 30;

/**
 * Fills `lattice.marginal` by the forward-backward algorithm, and `expectations` where given. Returns the logarithm
 * of the sum over all labellings. Every position is scaled to sum to one, so that no length overflows.
 */
export function computeMarginals(lattice: Lattice, expectations?: Expectations): number {
  const { size, marginal, labels } = lattice;
  const width = labels.size;
  if (size === 0) return 0;
  const weights = exponentiate(lattice);
  const forward = new Float64Array(size * width);
  const backward = new Float64Array(size * width);
  const logZ = passForward(lattice, weights, forward) + weights.shift;
  passBackward(lattice, weights, backward);
  for (let i = 0; i < size; i++) {
    let total = 0;
    for (let b = i * width; b < (i + 1) * width; b++) total += (forward[b] as number) * (backward[b] as number);
    for (let b = i * width; b < (i + 1) * width; b++)
      marginal[b] = ((forward[b] as number) * (backward[b] as number)) / total;
  }
  if (expectations !== undefined) addExpectations(lattice, { weights, forward, backward }, expectations);
  return logZ;
}

interface Weights {
  readonly node: Float64Array;
  readonly boundary: Float64Array;
  readonly transition: Float64Array;
  /** What was taken off the node scores before exponentiating. */
  readonly shift: number;
}

function exponentiate(lattice: Lattice): Weights {
  const { size, node, boundary, transition, labels } = lattice;
  const width = labels.size;
  const weights = {
    node: new Float64Array(size * width),
    boundary: new Float64Array((size + 1) * BOUNDARY_WIDTH),
    transition: Float64Array.from(transition, exp),
    shift: 0,
  };
  for (let i = 0; i < size; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let b = i * width; b < (i + 1) * width; b++) most = max(most, node[b] as number);
    for (let b = i * width; b < (i + 1) * width; b++) weights.node[b] = exp((node[b] as number) - most);
    weights.shift += most;
  }
  for (let k = 0; k < (size + 1) * BOUNDARY_WIDTH; k++)
    weights.boundary[k] = exp(max(-MAX_SCORE, min(MAX_SCORE, boundary[k] as number)));
  return weights;
}

/** The factor of going from label `a` to `b` over boundary `i`, node left out. */
function edge(lattice: Lattice, weights: Weights, i: number, a: number, b: number): number {
  const { roles, size } = lattice.labels;
  const from = roles[a] as number;
  const to = roles[b] as number;
  return (weights.transition[a * size + b] as number) * change(weights, i, from, to);
}

function change(weights: Weights, i: number, from: number, to: number): number {
  if (from === to) return 1;
  const at = i * BOUNDARY_WIDTH;
  const end = from === ROLES.none ? 1 : (weights.boundary[at + endColumn(from)] as number);
  return to === ROLES.none ? end : end * (weights.boundary[at + startColumn(to)] as number);
}

function passForward(lattice: Lattice, weights: Weights, forward: Float64Array): number {
  const { size, labels } = lattice;
  const width = labels.size;
  let logZ = 0;
  for (let i = 0; i < size; i++) {
    let total = 0;
    for (let b = 0; b < width; b++) {
      let sum = 0;
      if (i === 0) sum = change(weights, 0, ROLES.none, labels.roles[b] as number);
      else
        for (let a = 0; a < width; a++)
          sum += (forward[(i - 1) * width + a] as number) * edge(lattice, weights, i, a, b);
      sum *= weights.node[i * width + b] as number;
      if (i === size - 1) sum *= change(weights, size, labels.roles[b] as number, ROLES.none);
      forward[i * width + b] = sum;
      total += sum;
    }
    for (let b = i * width; b < (i + 1) * width; b++) forward[b] = (forward[b] as number) / total;
    logZ += log(total);
  }
  return logZ;
}

function passBackward(lattice: Lattice, weights: Weights, backward: Float64Array): void {
  const { size, labels } = lattice;
  const width = labels.size;
  backward.fill(1 / width, (size - 1) * width, size * width);
  for (let i = size - 2; i >= 0; i--) {
    let total = 0;
    for (let a = 0; a < width; a++) {
      let sum = 0;
      for (let b = 0; b < width; b++) {
        const after = (weights.node[(i + 1) * width + b] as number) * (backward[(i + 1) * width + b] as number);
        const last = i + 1 === size - 1 ? change(weights, size, labels.roles[b] as number, ROLES.none) : 1;
        sum += edge(lattice, weights, i + 1, a, b) * after * last;
      }
      backward[i * width + a] = sum;
      total += sum;
    }
    for (let b = i * width; b < (i + 1) * width; b++) backward[b] = (backward[b] as number) / total;
  }
}

interface Passes {
  readonly weights: Weights;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function addExpectations(lattice: Lattice, passes: Passes, expectations: Expectations): void {
  const { size, labels, marginal } = lattice;
  const width = labels.size;
  const rows = (size + 1) * BOUNDARY_WIDTH;
  if (expectations.boundary.length < rows) expectations.boundary = new Float64Array(rows * 2);
  const events = expectations.boundary.fill(0, 0, rows);
  for (let b = 0; b < width; b++) {
    const role = labels.roles[b] as number;
    if (role === ROLES.none) continue;
    addTo(events, startColumn(role), marginal[b] as number);
    addTo(events, size * BOUNDARY_WIDTH + endColumn(role), marginal[(size - 1) * width + b] as number);
  }
  const pairs = new Float64Array(width * width);
  for (let i = 1; i < size; i++) {
    const total = fillPairs(lattice, passes, i, pairs);
    for (let k = 0; k < pairs.length; k++) {
      const chance = (pairs[k] as number) / total;
      const from = labels.roles[floor(k / width)] as number;
      const to = labels.roles[k % width] as number;
      addTo(expectations.transition, k, chance);
      if (from === to) continue;
      if (from !== ROLES.none) addTo(events, i * BOUNDARY_WIDTH + endColumn(from), chance);
      if (to !== ROLES.none) addTo(events, i * BOUNDARY_WIDTH + startColumn(to), chance);
    }
  }
}

/** Fills the weight of each pair of labels over boundary `i`; their sum. */
function fillPairs(lattice: Lattice, { weights, forward, backward }: Passes, i: number, pairs: Float64Array): number {
  const { size, labels } = lattice;
  const width = labels.size;
  let total = 0;
  for (let b = 0; b < width; b++) {
    const last = i === size - 1 ? change(weights, size, labels.roles[b] as number, ROLES.none) : 1;
    const after = (weights.node[i * width + b] as number) * (backward[i * width + b] as number) * last;
    for (let a = 0; a < width; a++) {
      const pair = (forward[(i - 1) * width + a] as number) * edge(lattice, weights, i, a, b) * after;
      pairs[a * width + b] = pair;
      total += pair;
    }
  }
  return total;
}

function addTo(column: Float64Array, at: number, value: number): void {
  column[at] = (column[at] as number) + value;
}
