import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, skipAdverbs } from '../object-content.ts';
import { lowerAt, phraseFrom, type Range, verbFrom } from '../passage.ts';

const OCCASIONS = /^(?:briefing|conference|dinner|event|forum|lunch|meeting|rally|session|summit|time)$/;

/** Wang called for talks, spoke of a new era, called on Rome to act. The preposition belongs to the cue. */
export function prepositional(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive) return undefined;
  const next = skipAdverbs(passage, verb.last + 1);
  const preposition = lowerAt(passage, next);
  const first = next + 1;
  const object = phraseFrom(passage, first);
  // "insisted on Tuesday that", "protested at the meeting against it"
  const isOccasion = object !== undefined && (object.kind === 'time' || OCCASIONS.test(lowerAt(passage, object.head)));
  // "agreed to meet"
  if (entry.frames.has('infinitive') && verbFrom(passage, next)?.form === 'infinitive') return undefined;
  if (isOccasion || !entry.frames.has(`+${preposition}`)) return afterOccasion(site, next);
  if (passage.tokens[first] === undefined) return undefined;
  const last = objectEnd(passage, first);
  if (last < first) return undefined;
  return draftOf(site, { first, last }, 'prepositional', [
    ...verb.pieces.slice(0, -1),
    ...joined(verb.pieces.at(-1), next),
  ]);
}

/** She protested at the meeting against it, complained over dinner of the price: the preposition belongs to the content. */
function afterOccasion(site: CueSite, next: number): Draft | undefined {
  const { passage, entry } = site;
  if (entry.cueClass !== 'speech' || !/^(?:after|at|before|during|in|on|over)$/.test(lowerAt(passage, next)))
    return undefined;
  const occasion = phraseFrom(passage, next + 1);
  if (occasion === undefined) return undefined;
  const first = occasion.last + 1;
  const fits =
    entry.frames.has(`+${lowerAt(passage, first)}`) && (entry.frames.has('clause') || lowerAt(passage, first) !== 'of');
  return fits ? draftOf(site, { first, last: objectEnd(passage, first) }, 'prepositional') : undefined;
}

function joined(piece: Range | undefined, next: number): readonly Range[] {
  if (piece === undefined) return [];
  return piece.last === next - 1 ? [{ first: piece.first, last: next }] : [piece, { first: next, last: next }];
}
