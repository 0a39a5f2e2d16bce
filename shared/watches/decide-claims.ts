import type { Claim } from '../claims/claim.ts';
import { decideRelevance } from './decide-relevance.ts';
import { type EarlierClaim, viewClaim } from './view-claim.ts';
import type { WatchedText } from './watched-text.ts';

// No rule looks further back than this.
const EARLIER = 8;

/** What the rules make of an article's claims, each seen after those before it. */
export function decideClaims(watched: WatchedText, claims: readonly Claim[]): readonly EarlierClaim[] {
  const decided: EarlierClaim[] = [];
  for (const claim of claims) {
    const view = viewClaim(watched, claim, decided.slice(-EARLIER));
    decided.push({ view, verdict: decideRelevance(view) });
  }
  return decided;
}
