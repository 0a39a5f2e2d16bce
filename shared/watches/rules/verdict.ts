import type { Span } from '../../text/span.ts';
import { isPairOf, type Pair } from '../find-pairs.ts';
import type { ClaimView, Verdict } from '../view-claim.ts';

/** What a rule makes of a claim; `undefined` leaves it to the next. */
export type RelevanceRule = (view: ClaimView) => Verdict | undefined;

export function yes(rule: string, evidence: readonly Span[]): Verdict {
  return { concerned: true, rule, evidence: evidence.map(({ start, end }) => ({ start, end })) };
}

export function no(rule: string): Verdict {
  return { concerned: false, rule, evidence: [] };
}

/** Whether a pair is the watch's own. */
export function isWatched({ watch }: ClaimView, pair: Pair): boolean {
  return isPairOf(pair, watch.parties[0].country, watch.parties[1].country);
}

/** The parties where the content first names each. */
export function partySpans({ inContent, named }: ClaimView): readonly Span[] {
  return named.flatMap((country) => {
    const reference = inContent.find((candidate) => candidate.country === country);
    return reference === undefined ? [] : [{ start: reference.start, end: reference.end }];
  });
}

/** *less than European customers pay* names no second partner; *and so will India* does. */
export function hasOtherState({ thirds }: ClaimView): boolean {
  return thirds.some((country) => /^[A-Z]{2}$/.test(country));
}
