import { describe, expect, it } from '@jest/globals';
import { computeMarginals } from '../../../../shared/attributions/model/compute-marginals.ts';
import { findBestLabellings } from '../../../../shared/attributions/model/find-best-labellings.ts';
import {
  FINDING,
  LABELLING,
  type LabelSet,
  type Lattice,
  makeLattice,
  resetLattice,
  scoreOf,
} from '../../../../shared/attributions/model/lattice.ts';
import { makeRandom } from '../../../../training/random.ts';

const CASES: readonly (readonly [string, LabelSet, number])[] = [
  ['one token', LABELLING, 1],
  ['two tokens', FINDING, 2],
  ['four tokens', LABELLING, 4],
  ['five tokens and five labels', FINDING, 5],
];

describe('findBestLabellings', () => {
  it.each(CASES)(
    'given a lattice of %s, then it finds the labellings that trying all of them finds',
    (_, labels, size) => {
      const lattice = randomLattice(labels, size, 11);
      const best = allLabellings(labels.size, size)
        .map((labelling) => scoreOf(lattice, labelling))
        .sort((a, b) => b - a)
        .slice(0, 7);
      const found = findBestLabellings(lattice, 7);
      expect(found.map(({ score }) => score.toFixed(4))).toEqual(best.map((score) => score.toFixed(4)));
      for (const { labels: path, score } of found) expect(scoreOf(lattice, path)).toBeCloseTo(score, 4);
    },
  );

  it('given an empty lattice, then there is no labelling', () => {
    expect(findBestLabellings(randomLattice(LABELLING, 0, 1), 3)).toEqual([]);
  });
});

describe('computeMarginals', () => {
  it.each(CASES)('given a lattice of %s, then sums and chances are those of all labellings', (_, labels, size) => {
    const lattice = randomLattice(labels, size, 5);
    const logZ = computeMarginals(lattice);
    const all = allLabellings(labels.size, size).map((path) => ({ path, weight: Math.exp(scoreOf(lattice, path)) }));
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    expect(logZ).toBeCloseTo(Math.log(total), 4);
    for (let i = 0; i < size; i++)
      for (let label = 0; label < labels.size; label++) {
        const chance = all.reduce((sum, { path, weight }) => sum + (path[i] === label ? weight : 0), 0) / total;
        expect(lattice.marginal[i * labels.size + label]).toBeCloseTo(chance, 4);
      }
  });

  it('given a chain of 5,000 tokens, then no sum overflows', () => {
    const lattice = randomLattice(FINDING, 5000, 3);
    expect(Number.isFinite(computeMarginals(lattice))).toBe(true);
    expect(lattice.marginal.subarray(0, 5000 * FINDING.size).every((chance) => chance >= 0 && chance <= 1.0001)).toBe(
      true,
    );
  });
});

function randomLattice(labels: LabelSet, size: number, seed: number): Lattice {
  const random = makeRandom(seed);
  const any = (length: number) => Float32Array.from({ length }, () => random() * 4 - 2);
  const lattice = makeLattice(labels, any(labels.size ** 2));
  resetLattice(lattice, size);
  lattice.node.set(any(size * labels.size));
  lattice.boundary.set(any(size === 0 ? 0 : (size + 1) * 6));
  return lattice;
}

function allLabellings(labels: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return allLabellings(labels, size - 1).flatMap((head) =>
    Array.from({ length: labels }, (_, label) => [...head, label]),
  );
}
