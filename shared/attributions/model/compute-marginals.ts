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
  const { forward, backward } = room;
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

// Reused from chain to chain, grown when one is longer: an article has hundreds.
const room = {
  node: new Float64Array(0),
  boundary: new Float64Array(0),
  forward: new Float64Array(0),
  backward: new Float64Array(0),
};

function exponentiate(lattice: Lattice): Weights {
  const { size, node, boundary, transition, labels } = lattice;
  const width = labels.size;
  if (room.node.length < size * width) {
    for (const name of ['node', 'forward', 'backward'] as const) room[name] = new Float64Array(size * width * 2);
  }
  if (room.boundary.length < (size + 1) * BOUNDARY_WIDTH)
    room.boundary = new Float64Array((size + 1) * BOUNDARY_WIDTH * 2);
  let shift = 0;
  for (let i = 0; i < size; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let b = i * width; b < (i + 1) * width; b++) most = max(most, node[b] as number);
    for (let b = i * width; b < (i + 1) * width; b++) room.node[b] = exp((node[b] as number) - most);
    shift += most;
  }
  for (let k = 0; k < (size + 1) * BOUNDARY_WIDTH; k++)
    room.boundary[k] = exp(max(-MAX_SCORE, min(MAX_SCORE, boundary[k] as number)));
  return { node: room.node, boundary: room.boundary, transition: Float64Array.from(transition, exp), shift };
}

/** The factor of ending a role at boundary `i`; 1 for none. */
function ending({ boundary }: Weights, i: number, role: number): number {
  return role === ROLES.none ? 1 : (boundary[i * BOUNDARY_WIDTH + endColumn(role)] as number);
}

/** The factor of starting a role at boundary `i`; 1 for none. */
function starting({ boundary }: Weights, i: number, role: number): number {
  return role === ROLES.none ? 1 : (boundary[i * BOUNDARY_WIDTH + startColumn(role)] as number);
}

/** The factor of going from label `a` to `b` over boundary `i`, node left out. */
function edge(lattice: Lattice, weights: Weights, i: number, a: number, b: number): number {
  const { roles, size } = lattice.labels;
  const from = roles[a] as number;
  const to = roles[b] as number;
  const kept = weights.transition[a * size + b] as number;
  return from === to ? kept : kept * ending(weights, i, from) * starting(weights, i, to);
}

// The ends of the labels before a boundary and the starts of those after it, filled anew at each.
const ends = new Float64Array(8);
const starts = new Float64Array(8);

function fillChanges(lattice: Lattice, weights: Weights, i: number): void {
  const { roles, size } = lattice.labels;
  for (let a = 0; a < size; a++) {
    ends[a] = ending(weights, i, roles[a] as number);
    starts[a] = starting(weights, i, roles[a] as number);
  }
}

function passForward(lattice: Lattice, weights: Weights, forward: Float64Array): number {
  const { size, labels } = lattice;
  const { size: width, roles } = labels;
  const { transition, node } = weights;
  let logZ = 0;
  for (let i = 0; i < size; i++) {
    fillChanges(lattice, weights, i);
    let total = 0;
    for (let b = 0; b < width; b++) {
      let sum = 0;
      let changed = 0;
      if (i === 0) changed = 1;
      else
        for (let a = 0, before = (i - 1) * width; a < width; a++) {
          const way = (forward[before + a] as number) * (transition[a * width + b] as number);
          if (roles[a] === roles[b]) sum += way;
          else changed += way * (ends[a] as number);
        }
      sum = (sum + changed * (starts[b] as number)) * (node[i * width + b] as number);
      if (i === size - 1) sum *= ending(weights, size, roles[b] as number);
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
  const { size: width, roles } = labels;
  const { transition, node } = weights;
  backward.fill(1 / width, (size - 1) * width, size * width);
  for (let i = size - 2; i >= 0; i--) {
    fillChanges(lattice, weights, i + 1);
    let total = 0;
    for (let a = 0; a < width; a++) {
      let sum = 0;
      let changed = 0;
      for (let b = 0, after = (i + 1) * width; b < width; b++) {
        let way = (transition[a * width + b] as number) * (node[after + b] as number) * (backward[after + b] as number);
        if (i + 1 === size - 1) way *= ending(weights, size, roles[b] as number);
        if (roles[a] === roles[b]) sum += way;
        else changed += way * (starts[b] as number);
      }
      sum += changed * (ends[a] as number);
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
    const last = i === size - 1 ? ending(weights, size, labels.roles[b] as number) : 1;
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
