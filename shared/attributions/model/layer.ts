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
  for (let f = 0; f < features.size; f++) {
    const row = rowOf(index, features.hashes[f] as number);
    if (row < 0) continue;
    for (let k = 0, w = row * width; k < width; k++, w++)
      scores[at + k] = (scores[at + k] as number) + (weights[w] as number) * (scales[k] as number);
  }
}
