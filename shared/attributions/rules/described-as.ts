import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import type { Frame } from '../lexicon/verb-entry.ts';
import { draftOf, startsObject } from '../object-content.ts';
import { lowerAt, type Passage, quotationFrom, tagAt } from '../passage.ts';

/** She described the pact as sound, counts it among her successes, put the losses at two billion. Not: as she described, the pact is sound. */
export function describedAs(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  const links = ['as', 'among', 'at'].filter((word) => entry.frames.has(word as Frame));
  if (links.length === 0 || verb.passive) return undefined;
  const first = verb.last + 1;
  // She described as "nonsense" the idea that it rains.
  const isTurned = lowerAt(passage, first) === 'as' && quotationFrom(passage, first + 1) !== undefined;
  if (isTurned) return draftOf(site, { first, last: objectEnd(passage, first) }, 'described-as');
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  for (let i = first + 1; i <= last; i++)
    if (links.includes(lowerAt(passage, i)) && isLink(passage, i))
      return draftOf(site, { first, last }, 'described-as');
  return undefined;
}

/** Not *such as*, *as well as*; *at* only before a figure. */
function isLink(passage: Passage, i: number): boolean {
  const next = tagAt(passage, i + 1);
  if (lowerAt(passage, i) === 'at')
    return next === 'NUM' || /^(?:more|less|about|around|nearly|some)$/.test(lowerAt(passage, i + 1));
  return !/^(?:as|such|well|far|soon)$/.test(lowerAt(passage, i - 1));
}
