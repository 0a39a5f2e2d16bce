import type { FeatureBuffer } from './feature-buffer.ts';
import { type FeatureIndex, rowOf } from './feature-index.ts';

/** A linear layer: for each known feature a row of `width` weights, each to be multiplied by its column's scale. */
export interface Layer {
  readonly index: FeatureIndex;
  readonly width: number;
  /** Whole numbers of 8 bits in a model that was read; floats while training. */
  readonly weights: Int8Array | Float32Array;
  readonly scales: Float32Array;
}

/** Adds the weights of the features in the buffer to `width` scores, the first at `at`. */
export function addScores(layer: Layer, features: FeatureBuffer, scores: Float32Array, at: number): void {
  const { index, width, weights, scales } = layer;
  const { hashes, size } = features;
  for (let f = 0; f < size; f++) {
    const row = rowOf(index, hashes[f] as number);
    if (row < 0) continue;
    const first = row * width;
    for (let k = 0; k < width; k++)
      scores[at + k] = (scores[at + k] as number) + (weights[first + k] as number) * (scales[k] as number);
  }
}
