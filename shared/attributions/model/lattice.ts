/** The roles a label belongs to; 0 is none. A boundary between tokens matters where the role changes. */
export const ROLES = { none: 0, source: 1, content: 2, cue: 3 } as const;
/** Scores a boundary has: that a source, content, cue begins there; that one ends there. */
export const BOUNDARY_WIDTH = 6;
const STARTS = -1;
const ENDS = 2;

/** The labels of a chain, the role of each, and how well one follows another. */
export interface LabelSet {
  readonly size: number;
  readonly roles: readonly number[];
}

/** Cues are found with labels of their own for the word that stands for the cue, its anchor. */
export const FINDING: LabelSet = { size: 5, roles: [ROLES.none, ROLES.source, ROLES.content, ROLES.cue, ROLES.cue] };
/** The label of the anchor among those of `FINDING`. */
export const ANCHOR = 4;
/** The roles of one given cue. */
export const LABELLING: LabelSet = { size: 4, roles: [ROLES.none, ROLES.source, ROLES.content, ROLES.cue] };

/** The scores of one chain of tokens: `size` rows of labels, `size + 1` rows of boundaries. Grows, is reused. */
export interface Lattice {
  readonly labels: LabelSet;
  size: number;
  node: Float32Array;
  boundary: Float32Array;
  /** Score of label `b` after label `a` at `a * labels.size + b`. */
  readonly transition: Float32Array;
  /** Filled by `computeMarginals`: how likely each label is at each token. */
  marginal: Float32Array;
}

export function makeLattice(labels: LabelSet, transition: Float32Array): Lattice {
  const empty = new Float32Array(0);
  return { labels, size: 0, node: empty, boundary: empty, transition, marginal: empty };
}

/** Empties the lattice for a chain of another length. */
export function resetLattice(lattice: Lattice, size: number): void {
  const labels = lattice.labels.size;
  lattice.size = size;
  if (lattice.node.length < size * labels) {
    const room = Math.ceil(size * 1.5);
    lattice.node = new Float32Array(room * labels);
    lattice.marginal = new Float32Array(room * labels);
    lattice.boundary = new Float32Array((room + 1) * BOUNDARY_WIDTH);
  }
  lattice.node.fill(0, 0, size * labels);
  lattice.boundary.fill(0, 0, (size + 1) * BOUNDARY_WIDTH);
}

/** What a change from one role to another scores at a boundary: the end of the one, the start of the other. */
export function changeScore(boundary: Float32Array, row: number, from: number, to: number): number {
  if (from === to) return 0;
  const at = row * BOUNDARY_WIDTH;
  const end = from === ROLES.none ? 0 : (boundary[at + ENDS + from] as number);
  return end + (to === ROLES.none ? 0 : (boundary[at + STARTS + to] as number));
}

/** The column of a boundary row that scores a role's start. */
export function startColumn(role: number): number {
  return STARTS + role;
}

/** The column of a boundary row that scores a role's end. */
export function endColumn(role: number): number {
  return ENDS + role;
}

/** The score of a whole labelling. */
export function scoreOf(lattice: Lattice, labels: ArrayLike<number>): number {
  const { size, node, boundary, transition } = lattice;
  const { roles, size: width } = lattice.labels;
  let score = 0;
  let previous = -1;
  for (let i = 0; i < size; i++) {
    const label = labels[i] as number;
    score += node[i * width + label] as number;
    if (previous >= 0) score += transition[previous * width + label] as number;
    score += changeScore(boundary, i, previous < 0 ? ROLES.none : (roles[previous] as number), roles[label] as number);
    previous = label;
  }
  return previous < 0 ? 0 : score + changeScore(boundary, size, roles[previous] as number, ROLES.none);
}
