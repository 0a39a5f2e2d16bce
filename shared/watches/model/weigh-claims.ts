import { isInWords, isUnsure } from '../rules/unsure.ts';
import type { EarlierClaim, Verdict } from '../view-claim.ts';
import { findEvidence } from './find-evidence.ts';
import { type Features, findFeatures } from './find-features.ts';
import { findTopic } from './find-topic.ts';

/** What each feature adds to the score; `bias` is always there. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The verdicts of the rules, weighed against what stands around each claim: one that leans on its context, *the exchange
 * was kept secret*, is taken where all around it concerns the watch; one that only looks like it is dropped where nothing does.
 */
export function weighClaims(claims: readonly EarlierClaim[], weights: Weights): readonly Verdict[] {
  if (claims.length < ENOUGH_CLAIMS) return claims.map(({ verdict }) => verdict);
  const topic = findTopic(claims);
  return claims.map(({ view, verdict }, index) => {
    if (isSettled(verdict) || (isUnsure(view.claim) && !verdict.concerned)) return verdict;
    const around = topic.concerned(index);
    // The rules have the benefit of the doubt, unless they stand alone.
    const alone = isInWords(verdict) ? MARGIN : ALONE;
    const enough = verdict.concerned ? (around > 0 ? -MARGIN : alone) : MARGIN;
    const concerned = scoreOf(findFeatures(claims, index, topic), weights) > enough;
    if (concerned === verdict.concerned) return verdict;
    if (!concerned) return { concerned, rule: 'outweighed', evidence: [] };
    const evidence = around < ENOUGH_AROUND ? [] : findEvidence(view);
    return evidence.length === 0 ? verdict : { concerned, rule: 'context', evidence };
  });
}

// Fewer have no context to speak of.
const ENOUGH_CLAIMS = 5;

// *Many doubted it*, where one other claim of thirty is on the pair, leans on something else.
const ENOUGH_AROUND = 0.2;

// One claim in a whole article that only leans on its context: articles on others name both parties, too.
const ALONE = 2;

// Nearer to even than this, the rules have it: they can say why.
const MARGIN = 0.5;

// These hold whatever stands around the claim.
const SETTLED = new Set(['relayed', 'side-of-two', 'sport', 'own-stance-on-war']);

/** Whether a rule has decided for good. */
export function isSettled({ rule }: Verdict): boolean {
  return SETTLED.has(rule);
}

/** Over 0 where more speaks for the watch than against it. */
function scoreOf(features: Features, weights: Weights): number {
  let score = weights.get('bias') ?? 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}
