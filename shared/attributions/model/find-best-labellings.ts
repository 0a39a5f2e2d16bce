import { changeScore, type Lattice, ROLES } from './lattice.ts';

// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { floor } = Math;

/** One labelling of a chain and its score. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** The `count` best labellings of a chain, best first: Viterbi's algorithm with a sorted list for each label. */
export function findBestLabellings(lattice: Lattice, count: number): readonly Labelling[] {
  const { size, node, labels, boundary } = lattice;
  const width = labels.size;
  if (size === 0) return [];
  const slots = width * count;
  const lists: Lists = {
    count,
    scores: new Float64Array(size * slots).fill(Number.NEGATIVE_INFINITY),
    back: new Int32Array(size * slots).fill(-1),
  };
  for (let b = 0; b < width; b++)
    lists.scores[b * count] = (node[b] as number) + changeScore(boundary, 0, ROLES.none, labels.roles[b] as number);
  const steps = new Float64Array(width);
  const heads = new Int32Array(width);
  for (let i = 1; i < size; i++)
    for (let b = 0; b < width; b++) {
      fillSteps(lattice, i, b, steps);
      mergeLists(lists, { from: (i - 1) * slots, to: i * slots + b * count, steps, heads });
    }
  return readBack(lattice, lists);
}

/** For each label of the token before, its list's best first. */
interface Lists {
  readonly count: number;
  readonly scores: Float64Array;
  /** The slot of the token before that a slot came from. */
  readonly back: Int32Array;
}

/** What it scores to come to label `b` at token `i` from each label. */
function fillSteps({ labels, node, transition, boundary }: Lattice, i: number, b: number, steps: Float64Array): void {
  const width = labels.size;
  const own = node[i * width + b] as number;
  const to = labels.roles[b] as number;
  for (let a = 0; a < width; a++) {
    const change = changeScore(boundary, i, labels.roles[a] as number, to);
    steps[a] = own + (transition[a * width + b] as number) + change;
  }
}

interface Merge {
  readonly from: number;
  readonly to: number;
  readonly steps: Float64Array;
  readonly heads: Int32Array;
}

/** The best of the lists of all labels, each with its step added, as one list. */
function mergeLists({ count, scores, back }: Lists, { from, to, steps, heads }: Merge): void {
  heads.fill(0);
  for (let k = 0; k < count; k++) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < steps.length; a++) {
      const head = heads[a] as number;
      if (head === count) continue;
      const score = (scores[from + a * count + head] as number) + (steps[a] as number);
      if (score > most) {
        most = score;
        best = a;
      }
    }
    if (best < 0) return;
    scores[to + k] = most;
    back[to + k] = best * count + (heads[best] as number);
    heads[best] = (heads[best] as number) + 1;
  }
}

// Less than any real labelling: one that gives a token a label it cannot have.
const LEAST_SCORE = -1e8;

function readBack(lattice: Lattice, { scores, back, count }: Lists): readonly Labelling[] {
  const { size, labels, boundary } = lattice;
  const slots = labels.size * count;
  const last = (size - 1) * slots;
  const ends: { slot: number; score: number }[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const role = labels.roles[floor(slot / count)] as number;
    const score = (scores[last + slot] as number) + changeScore(boundary, size, role, ROLES.none);
    if (score > LEAST_SCORE) ends.push({ slot, score });
  }
  ends.sort((a, b) => b.score - a.score || a.slot - b.slot);
  return ends.slice(0, count).map(({ slot, score }) => {
    const path = new Uint8Array(size);
    for (let i = size - 1, at = slot; i >= 0; i--) {
      path[i] = floor(at / count);
      at = back[i * slots + at] as number;
    }
    return { labels: path, score };
  });
}
