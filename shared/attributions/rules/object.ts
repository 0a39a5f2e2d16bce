import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, skipAdverbs, startsObject } from '../object-content.ts';

/** She condemned the raid, accused Rome of lying, voiced concern at the delay, denies the charge. */
export function object(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('object') || verb.passive) return undefined;
  const first = skipAdverbs(passage, verb.last + 1);
  if (!startsObject(passage, first)) return undefined;
  const last = objectEnd(passage, first);
  return draftOf(site, { first, last }, 'object');
}
