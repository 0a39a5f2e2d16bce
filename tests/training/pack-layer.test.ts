import { describe, expect, it } from '@jest/globals';
import { addScores, makeLayer } from '../../shared/attributions/model/layer.ts';
import { packLayer } from '../../training/pack-layer.ts';
import type { LayerWeights } from '../../training/quantise.ts';

describe('packLayer', () => {
  it('given hashes that share their first half, and the least and the greatest, then each has its own weights', () => {
    const hashes = [1, 0x1234ffff, 0x12340000, 0x12340001, 0x12350000, 0xffff_ffff];
    const layer = makeLayer(packLayer(layerOf(hashes)));
    const scores = hashes.map((hash) => {
      const scored = new Float32Array(4);
      addScores(layer, { hashes: Int32Array.of(hash), size: 1 }, scored, 0);
      return [...scored];
    });
    expect(scores).toEqual(hashes.map((_, row) => [row - 3, row, -128, 127]));
  });

  it.each([
    ['hashes out of order', [7, 0x90000, 8], 'not in order'],
    ['a hash twice', [7, 9, 7], 'two rows have hash 7'],
    ['256 hashes that begin alike', Array.from({ length: 256 }, (_, k) => 0x50000 + k), 'begin with 5'],
  ])('given %s, then it says so', (_case, hashes, message) => {
    expect(() => packLayer(layerOf(hashes))).toThrow(message);
  });
});

function layerOf(hashes: readonly number[]): LayerWeights {
  return {
    hashes: Uint32Array.from(hashes),
    width: 4,
    weights: Int8Array.from(hashes.flatMap((_, row) => [row - 3, row, -128, 127])),
    scales: new Float32Array(4).fill(1),
  };
}
