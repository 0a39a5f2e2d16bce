import { CAPACITY, type FeatureBuffer } from './feature-buffer.ts';

/**
 * A linear layer: `width` weights for each known feature. A feature's hash and its weights stand side by side in an
 * open-addressing table, so that to look one up costs one trip to memory; nearly all of an article's time is spent here.
 */
export interface Layer {
  readonly width: number;
  /** What the whole-number weights of each column are multiplied by. */
  readonly scales: Float32Array;
  /** Slots of `stride` words: a hash (0: empty), then weights of 8 bits, four a word. */
  readonly slots: Int32Array;
  readonly stride: number;
  /** What is left of a hash after so many bits is the slot it belongs in. */
  readonly shift: number;
}

/** What a layer is made of: sorted hashes, and for each a row of weights. */
export interface LayerWeights {
  readonly hashes: Uint32Array;
  readonly width: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

const BITS_OF_WEIGHT = 8;
const WEIGHTS_A_WORD = 4;

export function makeLayer({ hashes, width, weights, scales }: LayerWeights): Layer {
  const words = Math.ceil(width / WEIGHTS_A_WORD);
  const stride = words < 2 ? 2 : 4;
  let shift = 28;
  while (2 ** (32 - shift) < hashes.length * 1.4) shift--;
  const slots = new Int32Array(2 ** (32 - shift) * stride);
  // By their highest bits sorted hashes fill a table from its beginning to its end, not all over the memory.
  for (let row = 0, from = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number;
    let at = (hash >>> shift) * stride;
    while (slots[at] !== 0) at = (at + stride) & (slots.length - 1);
    slots[at] = hash;
    for (const end = from + width; from < end; ) {
      let word = 0;
      for (let bit = 0; bit < 32 && from < end; bit += BITS_OF_WEIGHT) word |= ((weights[from++] as number) & 255) << bit;
      slots[++at] = word;
    }
  }
  return { width, scales, slots, stride, shift };
}

// Reused: scores are summed as whole numbers and scaled once.
const sums = new Int32Array(16);
const first = new Int32Array(CAPACITY);

/** Adds the weights of the features in the buffer to `width` scores, the first at `at`. */
export function addScores(layer: Layer, features: FeatureBuffer, scores: Float32Array, at: number): void {
  const { width, scales, slots, stride, shift } = layer;
  const { hashes, size } = features;
  sums.fill(0);
  // A pass of its own, without branches: the processor fetches many slots from memory at once.
  for (let f = 0; f < size; f++) first[f] = slots[((hashes[f] as number) >>> shift) * stride] as number;
  for (let f = 0; f < size; f++) {
    const hash = hashes[f] as number;
    let slot = (hash >>> shift) * stride;
    let key = first[f] as number;
    while (key !== hash && key !== 0) {
      slot = (slot + stride) & (slots.length - 1);
      key = slots[slot] as number;
    }
    if (key === 0) continue;
    for (let k = 0, word = slot + 1; k < width; k += WEIGHTS_A_WORD, word++) {
      const four = slots[word] as number;
      sums[k] = (sums[k] as number) + ((four << 24) >> 24);
      sums[k + 1] = (sums[k + 1] as number) + ((four << 16) >> 24);
      sums[k + 2] = (sums[k + 2] as number) + ((four << 8) >> 24);
      sums[k + 3] = (sums[k + 3] as number) + (four >> 24);
    }
  }
  for (let k = 0; k < width; k++)
    scores[at + k] = (scores[at + k] as number) + (sums[k] as number) * (scales[k] as number);
}
