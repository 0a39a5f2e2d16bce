import { changeScore, type Lattice, ROLES } from './lattice.ts';

/** One labelling of a chain and its score. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** The `count` best labellings of a chain, best first: Viterbi's algorithm with a list for each label. */
export function findBestLabellings(lattice: Lattice, count: number): readonly Labelling[] {
  const { size, node, labels, transition, boundary } = lattice;
  const width = labels.size;
  if (size === 0) return [];
  const slots = width * count;
  const scores = new Float64Array(size * slots).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(size * slots).fill(-1);
  for (let b = 0; b < width; b++)
    scores[b * count] = (node[b] as number) + changeScore(boundary, 0, ROLES.none, labels.roles[b] as number);
  for (let i = 1; i < size; i++) {
    for (let b = 0; b < width; b++) {
      const own = node[i * width + b] as number;
      const to = labels.roles[b] as number;
      const base = i * slots + b * count;
      for (let a = 0; a < width; a++) {
        const step =
          own + (transition[a * width + b] as number) + changeScore(boundary, i, labels.roles[a] as number, to);
        const from = a * count;
        for (let k = 0; k < count; k++) {
          const score = (scores[(i - 1) * slots + from + k] as number) + step;
          // The lists are sorted: once one does not fit, none after it does.
          if (!insert(scores, back, { base, count, score, from: from + k })) break;
        }
      }
    }
  }
  return readBack(lattice, { scores, back, count });
}

interface Entry {
  readonly base: number;
  readonly count: number;
  readonly score: number;
  readonly from: number;
}

/** Puts an entry into a sorted list of fixed length; false where it is worse than all of a full one. */
function insert(scores: Float64Array, back: Int32Array, { base, count, score, from }: Entry): boolean {
  if (!(score > (scores[base + count - 1] as number))) return false;
  let at = base + count - 1;
  for (; at > base && (scores[at - 1] as number) < score; at--) {
    scores[at] = scores[at - 1] as number;
    back[at] = back[at - 1] as number;
  }
  scores[at] = score;
  back[at] = from;
  return true;
}

interface Lists {
  readonly scores: Float64Array;
  readonly back: Int32Array;
  readonly count: number;
}

function readBack(lattice: Lattice, { scores, back, count }: Lists): readonly Labelling[] {
  const { size, labels, boundary } = lattice;
  const slots = labels.size * count;
  const last = (size - 1) * slots;
  const ends: { slot: number; score: number }[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const role = labels.roles[Math.floor(slot / count)] as number;
    const score = (scores[last + slot] as number) + changeScore(boundary, size, role, ROLES.none);
    if (score > -1e8) ends.push({ slot, score });
  }
  ends.sort((a, b) => b.score - a.score || a.slot - b.slot);
  return ends.slice(0, count).map(({ slot, score }) => {
    const path = new Uint8Array(size);
    for (let i = size - 1, at = slot; i >= 0; i--) {
      path[i] = Math.floor(at / count);
      at = back[i * slots + at] as number;
    }
    return { labels: path, score };
  });
}
