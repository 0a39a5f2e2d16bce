import { describe, expect, it } from '@jest/globals';
import { type Case, fitLogistic } from '../../../training/watches/fit-logistic.ts';

const cases = (name: string, answer: boolean, count: number): readonly Case[] =>
  Array.from({ length: count }, () => ({ features: new Map([[name, 1]]), answer }));

describe('fitLogistic', () => {
  it('given a feature that goes with yes and one that goes with no, when it is fitted, then they weigh so', () => {
    const weights = fitLogistic([...cases('ties', true, 20), ...cases('football', false, 20)], 1);
    expect(weights.get('ties')).toBeGreaterThan(0.5);
    expect(weights.get('football')).toBeLessThan(-0.5);
  });

  it('given a feature seen less than four times, when it is fitted, then it has no weight', () => {
    const weights = fitLogistic([...cases('ties', true, 20), ...cases('rare', false, 3)], 1);
    expect(weights.has('rare')).toBe(false);
  });

  it('given a stronger shrink, when it is fitted, then weights are smaller', () => {
    const all = [...cases('ties', true, 20), ...cases('football', false, 20)];
    const weightOf = (shrink: number): number => fitLogistic(all, shrink).get('ties') ?? 0;
    expect(weightOf(10)).toBeLessThan(weightOf(1));
  });
});
