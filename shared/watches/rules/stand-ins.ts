import type { Span } from '../../text/span.ts';
import { findDuals } from '../find-duals.ts';
import { findPhrases } from '../find-phrases.ts';
import { nearestPair, resolvePair } from '../resolve-pair.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';
import { isWatched, no, yes } from './verdict.ts';

/** *the two countries*, *both sides*, *the partnership*, *authoritarian powers*, where they stand for the pair. */
export function standsForPair(view: ClaimView): Verdict | undefined {
  const loose = looseExpressions(view);
  const duals = [...dualsOf(view), ...loose];
  if (duals.length === 0) return undefined;
  // Japan, asked to help against *the authoritarian powers*, is none of them: only what was spoken of before counts.
  const pair = loose.length > 0 ? nearestPair({ ...view, inContent: [] }) : resolvePair(view);
  if (pair === undefined) return undefined;
  if (isWatched(view, pair)) return yes('stands-for-pair', [...duals, ...pair.evidence]);
  return view.named.length === 0 && pair.strength === 'strong' ? no('another-pair') : undefined;
}

/** Whether *the two countries* and the like, said in the content, are the pair. */
export function isSpokenOf(view: ClaimView): boolean {
  if (dualsOf(view).length === 0) return false;
  const pair = resolvePair(view);
  return pair !== undefined && isWatched(view, pair);
}

/** *the alliance* is the pair's, unless the article names one that has a name. */
function dualsOf({ said, inContent, relations, countries }: ClaimView): readonly Span[] {
  const alliances = countries.has('nato');
  return findDuals(said, inContent, alliances ? relations.filter(({ text }) => text !== 'alliance') : relations);
}

function looseExpressions(view: ClaimView): readonly Span[] {
  return findPhrases(view.said, view.looseExpressions);
}
