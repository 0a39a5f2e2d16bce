/** From a feature's hash to its row of weights: hashes sorted by their first halves, and where those that share one begin. */
export interface FeatureIndex {
  /** Without repeats; a feature's row is its place here. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

export function makeFeatureIndex(hashes: Uint32Array): FeatureIndex {
  const starts = new Uint32Array(2 ** 16 + 1);
  for (const hash of hashes) starts[(hash >>> 16) + 1] = (starts[(hash >>> 16) + 1] as number) + 1;
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  return { hashes, starts };
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ hashes, starts }: FeatureIndex, hash: number): number {
  const key = hash >>> 0;
  const bucket = key >>> 16;
  const end = starts[bucket + 1] as number;
  for (let row = starts[bucket] as number; row < end; row++) if (hashes[row] === key) return row;
  return -1;
}
