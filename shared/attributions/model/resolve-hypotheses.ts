import type { Hypothesis } from './make-hypotheses.ts';

export interface ScoredHypothesis {
  readonly hypothesis: Hypothesis;
  /** How likely it is right. */
  readonly score: number;
}

const SOURCE = 1;
const OTHER = 2;

/**
 * The readings that are kept: best first, one for each cue, as long as the score reaches `least` and no token would
 * play two roles. *He said she had denied it*: the inner *denied* lies in a content already taken. A source may have
 * several contents: *Noting that it rained, he said the quay would close*.
 */
export function resolveHypotheses(
  scored: readonly ScoredHypothesis[],
  size: number,
  least: number,
): readonly ScoredHypothesis[] {
  const taken = new Uint8Array(size);
  const cues = new Set<number>();
  const kept: ScoredHypothesis[] = [];
  const order = scored.filter(({ score }) => score >= least).sort(byPreference);
  for (const candidate of order) {
    const { source, cue, content, candidate: found } = candidate.hypothesis;
    if (cues.has(found.anchor)) continue;
    const tokens = [...cue, ...content];
    if (tokens.some((i) => taken[i] !== 0) || source.some((i) => taken[i] === OTHER)) continue;
    for (const i of tokens) taken[i] = OTHER;
    for (const i of source) taken[i] = SOURCE;
    cues.add(found.anchor);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.hypothesis.candidate.anchor - b.hypothesis.candidate.anchor);
}

// A judge who asks for half of the words is content with many readings of one cue. The chain tells which is exact, and
// the rules do: their bounds are clean. More of either and readings are preferred that are wrong altogether.
const LIKELIHOOD_WEIGHT = 0.1;
const ADVICE_WEIGHT = 0.05;

/** What a reading is preferred for: its score, and a little that it is the likeliest labelling or the rules' reading. */
function preference({ score, hypothesis: { likelihood, advised } }: ScoredHypothesis): number {
  return score + LIKELIHOOD_WEIGHT * Math.exp(likelihood) + (advised ? ADVICE_WEIGHT : 0);
}

function byPreference(a: ScoredHypothesis, b: ScoredHypothesis): number {
  return (
    preference(b) - preference(a) ||
    a.hypothesis.candidate.anchor - b.hypothesis.candidate.anchor ||
    a.hypothesis.rank - b.hypothesis.rank
  );
}
