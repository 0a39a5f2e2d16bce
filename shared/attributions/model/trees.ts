/**
 * Boosted decision trees, two words a node. An inner node has a threshold, then the feature it asks for and its first
 * child: a row goes there where the feature is at most the threshold, else to the child after it. A leaf has its value,
 * then -1.
 */
export interface Trees {
  readonly roots: Int32Array;
  readonly nodes: Int32Array;
  /** The same words as numbers with fractions. */
  readonly values: Float32Array;
  /** Added to the sum of the leaves before the logistic function. */
  readonly bias: number;
}

/** The feature stands in the lowest bits of a node's second word, the child above it. */
export const FEATURE_BITS = 8;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;

/** How likely a row of features is right, from 0 to 1. */
export function judge({ roots, nodes, values, bias }: Trees, rows: Float32Array, at: number): number {
  let sum = bias;
  for (let t = 0; t < roots.length; t++) {
    let node = (roots[t] as number) * 2;
    for (let asked = nodes[node + 1] as number; asked >= 0; asked = nodes[node + 1] as number) {
      const child = (asked >>> FEATURE_BITS) * 2;
      node = (rows[at + (asked & FEATURE_MASK)] as number) <= (values[node] as number) ? child : child + 2;
    }
    sum += values[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
