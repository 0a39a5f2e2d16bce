import type { EarlierClaim, Verdict } from '../view-claim.ts';
import { findEvidence } from './find-evidence.ts';
import { type Features, findFeatures } from './find-features.ts';
import { findTopic } from './find-topic.ts';
import { RELEVANCE_WEIGHTS } from './relevance-weights.ts';

/**
 * The verdicts of the rules, weighed against what stands around each claim: one that leans on its context, *the exchange
 * was kept secret*, is taken where all around it concerns the watch; one that only looks like it is dropped where nothing does.
 */
export function weighClaims(claims: readonly EarlierClaim[]): readonly Verdict[] {
  if (claims.length < ENOUGH_CLAIMS) return claims.map(({ verdict }) => verdict);
  const topic = findTopic(claims);
  return claims.map(({ view, verdict }, index) => {
    if (isSettled(verdict)) return verdict;
    const concerned = isConcerned(verdict, findFeatures(claims, index, topic), RELEVANCE_WEIGHTS);
    if (concerned === verdict.concerned) return verdict;
    if (!concerned) return { concerned, rule: 'outweighed', evidence: [] };
    const evidence = findEvidence(view);
    return evidence.length === 0 ? verdict : { concerned, rule: 'context', evidence };
  });
}

// Fewer have no context to speak of.
const ENOUGH_CLAIMS = 5;

// Nearer to even than this, the rules have it: they can say why.
const MARGIN = 0.5;

/** What the weights make of a verdict: they turn it only where they are sure. */
export function isConcerned(
  { concerned }: Pick<Verdict, 'concerned'>,
  features: Features,
  weights: ReadonlyMap<string, number>,
): boolean {
  return scoreOf(features, weights) > (concerned ? -MARGIN : MARGIN);
}

// These hold whatever stands around the claim.
const SETTLED = new Set(['relayed', 'sport']);

/** Whether a rule has decided for good. */
export function isSettled({ rule }: Verdict): boolean {
  return SETTLED.has(rule);
}

/** Over 0 where more speaks for the watch than against it. */
function scoreOf(features: Features, weights: ReadonlyMap<string, number>): number {
  let score = weights.get('bias') ?? 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}
