import { FIRST_HALVES, type LayerParts, wordsOfRow } from '../shared/attributions/model/layer.ts';
import type { LayerWeights } from './quantise.ts';

/** The layer as a model's file has it. */
export function packLayer({ hashes, width, weights, scales }: LayerWeights): LayerParts {
  const counts = new Uint8Array(FIRST_HALVES);
  const words = wordsOfRow(width);
  const rows = new Int32Array(hashes.length * words + 1);
  const bytes = new Uint8Array(rows.buffer);
  for (const [row, hash] of hashes.entries()) {
    const half = hash >>> 16;
    if (row > 0 && half < (hashes[row - 1] as number) >>> 16) throw new Error('the hashes of a layer are not in order');
    if (hashes.subarray(row - (counts[half] as number), row).includes(hash))
      throw new Error(`two rows have hash ${hash}`);
    if (counts[half] === 255) throw new Error(`more than 255 features have hashes that begin with ${half}`);
    counts[half] = (counts[half] as number) + 1;
    bytes.set([hash & 255, (hash >>> 8) & 255], row * words * 4);
    bytes.set(weights.subarray(row * width, (row + 1) * width), row * words * 4 + 2);
  }
  return { width, scales, counts, rows };
}
