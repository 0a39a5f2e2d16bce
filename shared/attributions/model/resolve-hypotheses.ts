import type { Hypothesis } from './make-hypotheses.ts';

export interface ScoredHypothesis {
  readonly hypothesis: Hypothesis;
  /** How likely it is right. */
  readonly score: number;
}

/**
 * The readings that are kept: best first, one for each cue, as long as the score reaches `least` and no token would
 * play two roles. *He said she had denied it*: the inner *denied* lies in a content already taken.
 */
export function resolveHypotheses(
  scored: readonly ScoredHypothesis[],
  size: number,
  least: number,
): readonly ScoredHypothesis[] {
  const taken = new Uint8Array(size);
  const cues = new Set<number>();
  const kept: ScoredHypothesis[] = [];
  const order = scored.filter(({ score }) => score >= least).sort(byScore);
  for (const candidate of order) {
    const { source, cue, content, candidate: found } = candidate.hypothesis;
    if (cues.has(found.anchor)) continue;
    const tokens = [...cue, ...content, ...source];
    if (tokens.some((i) => taken[i] === 1)) continue;
    for (const i of tokens) taken[i] = 1;
    cues.add(found.anchor);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.hypothesis.candidate.anchor - b.hypothesis.candidate.anchor);
}

function byScore(a: ScoredHypothesis, b: ScoredHypothesis): number {
  return (
    b.score - a.score ||
    a.hypothesis.candidate.anchor - b.hypothesis.candidate.anchor ||
    a.hypothesis.rank - b.hypothesis.rank
  );
}
