import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../object-content.ts';
import { lowerAt, phraseFrom } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/** The court had asked the lender for time: listener out, content from the preposition. */
export function askedFor(site: CueSite): Draft | undefined {
  const { passage, verb } = site;
  if (verb.lemma !== 'ask' || verb.passive) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const first = extendRight(passage, object).last + 1;
  if (!/^(?:for|about)$/.test(lowerAt(passage, first))) return undefined;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'asked-for');
}
