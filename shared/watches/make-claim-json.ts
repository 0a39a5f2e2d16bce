import { toPairs } from '../text/span.ts';
import type { WatchedClaim } from './watched-claim.ts';

/** A claim as programs outside are given it; docs/json.md describes it. */
export function makeClaimJson(claim: WatchedClaim): object {
  const { source, cue, content, kind, confidence, cueClass, actor, relayed, watches } = claim;
  return {
    source: toPairs(source),
    cue: toPairs(cue),
    content: toPairs(content),
    kind,
    cueClass,
    confidence,
    actor,
    ...(relayed ? { relayed } : {}),
    watches: watches.map(({ watch, stance, evidence, rule }) => ({ watch, stance, evidence: toPairs(evidence), rule })),
  };
}
