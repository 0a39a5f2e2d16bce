import type { Claim } from '../../claims/claim.ts';
import type { Verdict } from '../view-claim.ts';
import { no } from './verdict.ts';

// Less likely than this to be an attribution at all.
const LEAST = 0.5;
// Their own words relate the parties, whoever says them: *Russia and China trust each other*.
const IN_WORDS = new Set([
  'addressed',
  'both-apart',
  'both-joined',
  'both-joined-by-party',
  'own-side',
  'pair-expression',
  'stands-for-pair',
]);

/** Whether it may be no claim, or none about a state of things: *the minister wants rain*. */
export function isUnsure({ confidence, cueClass }: Claim): boolean {
  return confidence < LEAST || cueClass === 'attitude' || cueClass === 'decree';
}

/** *He fears it will last* concerns a watch only by what was said before: too little where the claim is unsure as well. */
export function withoutUnsure(claim: Claim, verdict: Verdict): Verdict {
  return verdict.concerned && isUnsure(claim) && !isInWords(verdict) ? no('unsure') : verdict;
}

/** Whether the claim's own words relate the parties, and not only what was said before it. */
export function isInWords({ rule }: Verdict): boolean {
  return IN_WORDS.has(rule);
}
