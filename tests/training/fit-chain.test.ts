import { describe, expect, it } from '@jest/globals';
import { LABELLING } from '../../shared/attributions/model/lattice.ts';
import { makeFeatureIndex } from '../../training/feature-index.ts';
import { type ChainProblem, fitChain, makeTrained } from '../../training/fit-chain.ts';
import { makeRandom } from '../../training/random.ts';
import { addPlace, makeRowStore, type RowStore } from '../../training/row-store.ts';

// Two for each of six places: a feature's gradient is one place's alone.
const FEATURES = 12;
const STILL = { epochs: 1, rate: 0, dropped: 0, seed: 1 };

describe('fitChain', () => {
  it('given any weights, then its gradient is the slope of the loss', () => {
    const problem = smallProblem();
    fitChain(problem, STILL);
    const layers = [...problem.tokens, ...problem.boundaries].map(({ layer }) => layer);
    const gradients = [...layers, problem.transition].map(({ weights, squares }) => ({
      weights,
      sizes: squares.map(Math.sqrt),
    }));
    for (const { weights, sizes } of gradients)
      for (let k = 0; k < weights.length; k++)
        expect(sizes[k]).toBeCloseTo(Math.abs(slopeOfLoss(problem, weights, k)), 2);
  });

  it('given many passes, then the loss falls towards nothing', () => {
    const losses = fitChain(smallProblem(), { epochs: 60, rate: 0.3, dropped: 0, seed: 1 });
    expect(losses.at(-1)).toBeLessThan(0.1);
  });
});

function slopeOfLoss(problem: ChainProblem, weights: Float32Array, k: number): number {
  const step = 0.02;
  const before = weights[k] ?? 0;
  weights[k] = before + step;
  const above = fitChain(problem, STILL)[0] ?? 0;
  weights[k] = before - step;
  const below = fitChain(problem, STILL)[0] ?? 0;
  weights[k] = before;
  return (above - below) / (2 * step);
}

/** One chain of four tokens with random features and weights. */
function smallProblem(): ChainProblem {
  const random = makeRandom(9);
  const trained = (size: number) => {
    const layer = makeTrained(size);
    for (let k = 0; k < size; k++) layer.weights[k] = random() - 0.5;
    return layer;
  };
  const gold = Uint8Array.of(1, 3, 0, 2);
  return {
    labels: LABELLING,
    chains: [{ gold, weight: 1, tokens: [0], boundaries: [Int32Array.of(0, 1, 2, 4, 5, 6)], given: 1 }],
    tokens: [{ store: ownRows(4), layer: trained(FEATURES * LABELLING.size) }],
    boundaries: [{ store: ownRows(6), layer: trained(FEATURES * 6) }],
    transition: trained(LABELLING.size ** 2),
  };
}

function ownRows(places: number): RowStore {
  const hashes = Uint32Array.from({ length: FEATURES }, (_, f) => (f + 1) * 300_000_000);
  const store = makeRowStore();
  for (let place = 0; place < places; place++) {
    const own = Int32Array.from(hashes.subarray(place * 2, place * 2 + 2));
    addPlace(store, makeFeatureIndex(hashes), { hashes: own, size: 2 });
  }
  return store;
}
