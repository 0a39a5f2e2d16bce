import type { Span } from '../../text/span.ts';
import { nearestPair } from '../resolve-pair.ts';
import { isWatched, partySpans } from '../rules/verdict.ts';
import type { ClaimView } from '../view-claim.ts';

/** The words that tie a claim to the watch where no rule did: the parties in it, and the pair it was said after. */
export function findEvidence(view: ClaimView): readonly Span[] {
  const inClaim = partySpans(view);
  if (view.named.length > 1) return inClaim;
  const before = view.earlier.findLast(
    ({ view: { sentence }, verdict }) => verdict.concerned && sentence <= view.sentence,
  );
  const nearest = nearestPair(view);
  const pair =
    nearest !== undefined && isWatched(view, nearest)
      ? nearest.evidence
      : (before?.verdict.evidence ?? view.pairs.find((told) => told !== undefined && isWatched(view, told))?.evidence);
  return [...inClaim, ...(pair ?? [])].map(({ start, end }) => ({ start, end }));
}
