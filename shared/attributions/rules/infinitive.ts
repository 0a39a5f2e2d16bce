import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { skipAdjuncts } from '../find-complement.ts';
import { draftOf, startsInfinitive } from '../object-content.ts';
import { lowerAt } from '../passage.ts';

/** She vowed to stay. Not: she wanted. */
export function infinitive(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('infinitive') || verb.passive) return undefined;
  const first = skipAdjuncts(passage, verb.last + 1);
  const not = lowerAt(passage, first) === 'not' ? first + 1 : first;
  if (!startsInfinitive(passage, not)) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'infinitive');
}
