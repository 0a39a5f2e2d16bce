import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { skipAdjuncts } from '../find-complement.ts';
import { draftOf, startsInfinitive } from '../object-content.ts';
import { lowerAt, phraseFrom } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/** He advised her to wait: the content begins with *to*. */
export function advice(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive || !entry.frames.has('advice')) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const first = skipAdjuncts(passage, extendRight(passage, object).last + 1);
  const not = /^(?:not|never)$/.test(lowerAt(passage, first)) ? first + 1 : first;
  if (!startsInfinitive(passage, not)) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'advice');
}
