import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, startsObject } from '../object-content.ts';
import { lowerAt, phraseFrom } from '../passage.ts';
import { attachments } from '../phrase-extent.ts';

/** She sees in the pact a mistake. Not: he saw in May that it rained; he found in the drawer a letter and left. */
export function seenIn(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  const first = verb.last + 1;
  if (!entry.frames.has('within') || verb.passive || lowerAt(passage, first) !== 'in') return undefined;
  const place = phraseFrom(passage, first + 1);
  if (place === undefined || place.kind === 'time') return undefined;
  const object = place.kind === 'pronoun' ? place.last + 1 : attachments(passage, place) + 1;
  if (!startsObject(passage, object)) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, object) }, 'described-as');
}
