/**
 * Boosted decision trees, all nodes in columns. Node `n` asks whether feature `feature[n]` is at most `threshold[n]`
 * and goes to `left[n]`, else to `right[n]`; a leaf has feature -1 and its value in `threshold`.
 */
export interface Trees {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Added to the sum of the leaves before the logistic function. */
  readonly bias: number;
}

/** How likely a row of features is right, from 0 to 1. */
export function judge(trees: Trees, rows: Float32Array, at: number): number {
  const { roots, feature, threshold, left, right } = trees;
  let sum = trees.bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number)
      node = ((rows[at + asked] as number) <= (threshold[node] as number) ? left[node] : right[node]) as number;
    sum += threshold[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
