import { addressed, bothApart, bothJoined, ofTrio, pairExpression } from './rules/both-named.ts';
import { goesOn, onTopic } from './rules/none-named.ts';
import { otherUnderstood, ownSide, ownSideUnderstood } from './rules/one-named.ts';
import { onlyOthersTies, ownWarStance, relayedWords, sideOfTwo, sport } from './rules/set-aside.ts';
import { ownBond, standsForPair } from './rules/stand-ins.ts';
import { withoutUnsure } from './rules/unsure.ts';
import { no, type RelevanceRule } from './rules/verdict.ts';
import type { ClaimView, Verdict } from './view-claim.ts';

/** The first that has an answer decides: what the words name comes before what is only understood from the context. */
const RULES: readonly RelevanceRule[] = [
  relayedWords,
  pairExpression,
  addressed,
  ofTrio,
  // What both names do not make a tie: before the rules that would take them for one.
  onlyOthersTies,
  ownWarStance,
  sideOfTwo,
  sport,
  bothJoined,
  bothApart,
  ownSide,
  // Only now: *its ties with China*, said in Moscow, has been taken, so *ties* alone stands for what was spoken of.
  standsForPair,
  ownBond,
  otherUnderstood,
  ownSideUnderstood,
  goesOn,
  onTopic,
];

/** Whether a claim concerns the relationship that the watch is about. */
export function decideRelevance(view: ClaimView): Verdict {
  for (const rule of RULES) {
    const verdict = rule(view);
    if (verdict !== undefined) return withoutUnsure(view.claim, verdict);
  }
  return no('nothing-between-parties');
}
