/** What a layer of the model is made of: hashes sorted by their first halves, and for each a row of weights. */
export interface LayerWeights {
  readonly hashes: Uint32Array;
  readonly width: number;
  readonly weights: Int8Array;
  /** What the whole-number weights of each column are multiplied by. */
  readonly scales: Float32Array;
}

// A weight of 8 bits: from -127 to 127 times its column's scale.
const MOST = 127;

export interface FloatLayer {
  readonly hashes: Uint32Array;
  readonly width: number;
  readonly weights: Float32Array;
}

/** The layer with whole numbers for weights, each column scaled by its greatest. */
export function quantise({ hashes, width, weights }: FloatLayer): LayerWeights {
  const most = new Float32Array(width);
  for (const [at, weight] of weights.entries())
    most[at % width] = Math.max(most[at % width] as number, Math.abs(weight));
  const scales = most.map((value) => (value === 0 ? 1 : value / MOST));
  const whole = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % width] as number)));
  return { hashes, width, weights: whole, scales };
}
