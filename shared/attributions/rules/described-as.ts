import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, startsObject } from '../object-content.ts';
import { lowerAt, quotationFrom } from '../passage.ts';

/** She described the pact as sound. Not: as she described, the pact is sound. */
export function describedAs(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('as') || verb.passive) return undefined;
  const first = verb.last + 1;
  // She described as "nonsense" the idea that it rains.
  const isTurned = lowerAt(passage, first) === 'as' && quotationFrom(passage, first + 1) !== undefined;
  if (isTurned) return draftOf(site, { first, last: objectEnd(passage, first) }, 'described-as');
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  for (let i = first + 1; i <= last; i++)
    if (lowerAt(passage, i) === 'as' && !/^(?:as|such|well|far|soon)$/.test(lowerAt(passage, i - 1)))
      return draftOf(site, { first, last }, 'described-as');
  return undefined;
}
