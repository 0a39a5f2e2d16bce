import { describe, expect, it } from '@jest/globals';
import { addScores, makeLayer } from '../../shared/attributions/model/layer.ts';
import { packLayer } from '../../training/pack-layer.ts';
import { quantise } from '../../training/quantise.ts';
import { makeRandom } from '../../training/random.ts';

describe('quantise', () => {
  it.each([4, 6, 9, 12])('given rows of %i weights, then no score moves by more than half a step', (width) => {
    const random = makeRandom(width);
    const hashes = Uint32Array.from({ length: 500 }, () => Math.floor(random() * 2 ** 32)).sort();
    const weights = Float32Array.from({ length: hashes.length * width }, () => random() * 3 - 1.5);
    const layer = makeLayer(packLayer(quantise({ hashes, width, weights })));
    for (const [row, hash] of hashes.entries()) {
      const scores = new Float32Array(width);
      addScores(layer, { hashes: Int32Array.of(hash), size: 1 }, scores, 0);
      for (const [k, score] of scores.entries())
        expect(Math.abs(score - (weights[row * width + k] ?? 0))).toBeLessThanOrEqual((layer.scales[k] ?? 0) * 0.501);
    }
  });

  it('given features that the layer does not know, then they score nothing', () => {
    const weights = new Float32Array(8).fill(1);
    const layer = makeLayer(packLayer(quantise({ hashes: Uint32Array.of(7, 9), width: 4, weights })));
    const scores = new Float32Array(4);
    addScores(layer, { hashes: Int32Array.of(0, 8, -5), size: 3 }, scores, 0);
    expect([...scores]).toEqual([0, 0, 0, 0]);
  });
});
