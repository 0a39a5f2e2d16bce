import { CAPACITY, type FeatureBuffer } from './feature-buffer.ts';

/**
 * A linear layer: `width` weights for each known feature. Rows stand in the order of the first halves of their features'
 * hashes, the most frequent first, as they do in the model's file: nothing has to be built when it is read, and a look
 * mostly finds at once what it looks for.
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

// Reused, as nothing may be allocated for a place: where a feature's rows may begin, those found, the sums of their weights.
const first = new Int32Array(CAPACITY);
const begin = new Int32Array(CAPACITY);
const found = new Int32Array(CAPACITY);
const sums = new Int32Array(16);

// Weights are summed as numbers from 0 to 255, two in the halves of one word: 128 of them do not overflow a half.
const HALVES = 0x00ff00ff;
const SIGNS = 0x80808080;
const ZERO = 128;

/** Adds the weights of the features in the buffer to `width` scores, the first at `at`. */
export function addScores(layer: Layer, features: FeatureBuffer, scores: Float32Array, at: number): void {
  const { width, scales, rows } = layer;
  const count = findRows(layer, features);
  let least = 0;
  let next = 0;
  for (let n = 0; n < count; n++) {
    const word = ((rows[found[n] as number] as number) ^ SIGNS) >>> 16;
    least += word & 0xff;
    next += word >>> 8;
  }
  sums[0] = least;
  sums[1] = next;
  for (let k = 2, word = 1; k < width; k += 4, word++) {
    let even = 0;
    let odd = 0;
    for (let n = 0; n < count; n++) {
      const four = (rows[(found[n] as number) + word] as number) ^ SIGNS;
      even += four & HALVES;
      odd += (four >>> 8) & HALVES;
    }
    sums[k] = even & 0xffff;
    sums[k + 1] = odd & 0xffff;
    sums[k + 2] = even >>> 16;
    sums[k + 3] = odd >>> 16;
  }
  for (let k = 0; k < width; k++)
    scores[at + k] = (scores[at + k] as number) + ((sums[k] as number) - count * ZERO) * (scales[k] as number);
}

/** Fills `found` with the rows of the features that the layer knows; their number. */
function findRows({ width, starts, rows }: Layer, { hashes, size }: FeatureBuffer): number {
  const words = wordsOfRow(width);
  // Passes of their own, without branches: the processor fetches from many places in memory at once.
  for (let f = 0; f < size; f++) first[f] = starts[(hashes[f] as number) >>> 16] as number;
  for (let f = 0; f < size; f++) begin[f] = rows[first[f] as number] as number;
  let count = 0;
  for (let f = 0; f < size; f++) {
    const hash = hashes[f] as number;
    const end = starts[(hash >>> 16) + 1] as number;
    let row = first[f] as number;
    let word = begin[f] as number;
    while (row < end && ((word ^ hash) & 0xffff) !== 0) {
      row += words;
      word = rows[row] as number;
    }
    if (row !== end) found[count++] = row;
  }
  return count;
}
