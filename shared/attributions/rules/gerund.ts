import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../object-content.ts';
import { verbFrom } from '../passage.ts';

/** He denied taking money. */
export function gerund(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!entry.frames.has('gerund') || verb.passive) return undefined;
  const first = verb.last + 1;
  if (verbFrom(passage, first)?.form !== 'ing') return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'gerund');
}
