import { describe, expect, it } from '@jest/globals';
import { judge } from '../../shared/attributions/model/trees.ts';
import { fitTrees, type TreeData } from '../../training/fit-trees.ts';
import { makeRandom } from '../../training/random.ts';

const SETTINGS = {
  trees: 60,
  leaves: 8,
  rate: 0.2,
  leastWeight: 1,
  shrinkage: 1,
  rowShare: 0.8,
  featureShare: 0.8,
  seed: 3,
};

describe('fitTrees', () => {
  it('given a question that two features answer together, then rows it has not seen are judged right', () => {
    const trees = fitTrees(crossed(2000, 1), SETTINGS);
    const unseen = crossed(500, 2);
    const right = unseen.labels.filter((label, row) => (judge(trees, unseen.values, row * 3) > 0.5 ? 1 : 0) === label);
    expect(right.length).toBeGreaterThan(480);
  });

  it('given labels that nothing explains, then every row gets about the share that is right', () => {
    const data = crossed(2000, 4);
    const trees = fitTrees(
      { ...data, labels: data.labels.map((_, row) => (row % 4 === 0 ? 1 : 0)) },
      { ...SETTINGS, trees: 5, rate: 0.05 },
    );
    expect(judge(trees, data.values, 0)).toBeCloseTo(0.25, 1);
  });

  it('given the same seed, then the same trees', () => {
    const data = crossed(300, 5);
    expect(fitTrees(data, SETTINGS)).toEqual(fitTrees(data, SETTINGS));
  });
});

/** Right where exactly one of the first two features is over a half; the third says nothing. */
function crossed(rows: number, seed: number): TreeData {
  const random = makeRandom(seed);
  const values = Float32Array.from({ length: rows * 3 }, () => random());
  const over = (row: number, feature: number) => (values[row * 3 + feature] ?? 0) > 0.5;
  const labels = Uint8Array.from({ length: rows }, (_, row) => (over(row, 0) !== over(row, 1) ? 1 : 0));
  return { width: 3, values, labels, weights: new Float32Array(rows).fill(1) };
}
