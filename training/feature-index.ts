/** From a feature's hash to its row of weights: sorted hashes, and where those with the same leading bits begin. */
export interface FeatureIndex {
  /** Sorted, without repeats; a feature's row is its place here. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  /** How far a hash is shifted to the right to give its entry in `starts`. */
  readonly shift: number;
}

/** The index of sorted hashes. Hashes spread evenly, so an entry of `starts` has one or two of them. */
export function makeFeatureIndex(hashes: Uint32Array): FeatureIndex {
  const bits = Math.max(1, Math.min(24, Math.ceil(Math.log2(hashes.length + 1))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hash of hashes) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] as number) + 1;
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  return { hashes, starts, shift };
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({ hashes, starts, shift }: FeatureIndex, hash: number): number {
  const key = hash >>> 0;
  const bucket = key >>> shift;
  const end = starts[bucket + 1] as number;
  for (let row = starts[bucket] as number; row < end; row++) if (hashes[row] === key) return row;
  return -1;
}
