import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, startsInfinitive } from '../object-content.ts';
import { lowerAt, phraseFrom, verbFrom } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/** She urged Rome to act, asked the court for time, wants Rome to act: the content begins with who shall act. */
export function request(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive || !entry.frames.has('request')) return undefined;
  const object = phraseFrom(passage, verb.last + 1);
  if (object === undefined) return undefined;
  const next = extendRight(passage, object).last + 1;
  const infinitive =
    startsInfinitive(passage, next) ||
    verbFrom(passage, next)?.form === 'infinitive' ||
    (/^(?:not|never)$/.test(lowerAt(passage, next)) && lowerAt(passage, next + 1) === 'to');
  if (!infinitive) return undefined;
  const first = object.first;
  return draftOf(site, { first, last: objectEnd(passage, first) }, 'request');
}
