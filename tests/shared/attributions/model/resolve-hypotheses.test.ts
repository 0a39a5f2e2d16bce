import { describe, expect, it } from '@jest/globals';
import type { Hypothesis } from '../../../../shared/attributions/model/make-hypotheses.ts';
import { resolveHypotheses, type ScoredHypothesis } from '../../../../shared/attributions/model/resolve-hypotheses.ts';

// Noting that it rained , he said quays close
//   0     1   2    3    4 5   6    7     8
const NOTING = reading({ source: [5], cue: [0], content: [1, 2, 3] });
const SAID = reading({ source: [5], cue: [6], content: [7, 8] });

describe('resolveHypotheses', () => {
  it('given two readings with one source, then both are kept', () => {
    expect(resolve([scored(NOTING, 0.8), scored(SAID, 0.7)])).toEqual([0, 6]);
  });

  it.each([
    ['a content takes a word of another', { source: [4], cue: [6], content: [3, 7, 8] }],
    ['a source takes a word of a content', { source: [2, 3], cue: [6], content: [7, 8] }],
    ['a content takes the source of another', { source: [], cue: [6], content: [5, 7] }],
  ])('given readings where %s, then the likelier is kept', (_, roles) => {
    expect(resolve([scored(reading(roles), 0.7), scored(NOTING, 0.8)])).toEqual([0]);
  });

  it('given two readings of one cue, then the likelier is kept', () => {
    const shorter = reading({ source: [5], cue: [6], content: [7] });
    const kept = resolveHypotheses([scored(shorter, 0.6), scored(SAID, 0.7)], 9, 0.2);
    expect(kept.map(({ hypothesis }) => hypothesis)).toEqual([SAID]);
  });

  it('given two readings of one cue about as likely, then that of the rules is kept', () => {
    const advised = { ...reading({ source: [5], cue: [6], content: [7] }), advised: true };
    const kept = resolveHypotheses([scored(advised, 0.68), scored(SAID, 0.7)], 9, 0.2);
    expect(kept.map(({ hypothesis }) => hypothesis)).toEqual([advised]);
  });

  it('given a reading that scores less than asked for, then it is left out', () => {
    expect(resolve([scored(NOTING, 0.19)])).toEqual([]);
  });
});

function resolve(readings: readonly ScoredHypothesis[]): readonly number[] {
  return resolveHypotheses(readings, 9, 0.2).map(({ hypothesis }) => hypothesis.candidate.anchor);
}

function scored(hypothesis: Hypothesis, score: number): ScoredHypothesis {
  return { hypothesis, score };
}

function reading(roles: Pick<Hypothesis, 'source' | 'cue' | 'content'>): Hypothesis {
  return { ...roles, candidate: { anchor: roles.cue[0] ?? 0, chance: 1 }, likelihood: -9, rank: 0, advised: false };
}
