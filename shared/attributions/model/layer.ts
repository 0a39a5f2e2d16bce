import { CAPACITY, type FeatureBuffer } from './feature-buffer.ts';

/**
 * A linear layer: `width` weights for each known feature. Rows stand in the order of their features' hashes, as they do in
 * the model's file, so that nothing has to be built of them when it is read.
 */
export interface Layer {
  readonly width: number;
  readonly scales: Float32Array;
  /** Where the rows of each first half of a hash begin; at the end, where the last of them ends. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** What a layer is read from. */
export interface LayerParts {
  readonly width: number;
  /** What the whole-number weights of each column are multiplied by. */
  readonly scales: Float32Array;
  /** How many rows each first half of a hash has: one or two or three, seldom more. */
  readonly counts: Uint8Array;
  /** Rows of `wordsOfRow` words: the second half of a hash, then weights of 8 bits. After the last row a word to spare. */
  readonly rows: Int32Array;
}

/** First halves of hashes, of 16 bits. */
export const FIRST_HALVES = 2 ** 16;

/** The words of four bytes that a row takes: two weights stand beside the half of a hash. */
export function wordsOfRow(width: number): number {
  return Math.ceil((2 + width) / 4);
}

export function makeLayer({ width, scales, counts, rows }: LayerParts): Layer {
  const words = wordsOfRow(width);
  const starts = new Int32Array(counts.length + 1);
  for (let half = 0, at = 0; half < counts.length; half++) {
    at += (counts[half] as number) * words;
    starts[half + 1] = at;
  }
  return { width, scales, starts, rows };
}

// Reused: scores are summed as whole numbers and scaled once.
const sums = new Int32Array(16);
const first = new Int32Array(CAPACITY);
const begin = new Int32Array(CAPACITY);

/** Adds the weights of the features in the buffer to `width` scores, the first at `at`. */
export function addScores(layer: Layer, features: FeatureBuffer, scores: Float32Array, at: number): void {
  const { width, scales, starts, rows } = layer;
  const { hashes, size } = features;
  const words = wordsOfRow(width);
  sums.fill(0);
  // Passes of their own, without branches: the processor fetches from many places in memory at once.
  for (let f = 0; f < size; f++) first[f] = starts[(hashes[f] as number) >>> 16] as number;
  for (let f = 0; f < size; f++) begin[f] = rows[first[f] as number] as number;
  for (let f = 0; f < size; f++) {
    const hash = hashes[f] as number;
    const end = starts[(hash >>> 16) + 1] as number;
    let row = first[f] as number;
    let word = begin[f] as number;
    while (row < end && ((word ^ hash) & 0xffff) !== 0) {
      row += words;
      word = rows[row] as number;
    }
    if (row === end) continue;
    sums[0] = (sums[0] as number) + ((word << 8) >> 24);
    sums[1] = (sums[1] as number) + (word >> 24);
    for (let k = 2; k < width; k += 4) {
      const four = rows[++row] as number;
      sums[k] = (sums[k] as number) + ((four << 24) >> 24);
      sums[k + 1] = (sums[k + 1] as number) + ((four << 16) >> 24);
      sums[k + 2] = (sums[k + 2] as number) + ((four << 8) >> 24);
      sums[k + 3] = (sums[k + 3] as number) + (four >> 24);
    }
  }
  for (let k = 0; k < width; k++)
    scores[at + k] = (scores[at + k] as number) + (sums[k] as number) * (scales[k] as number);
}
