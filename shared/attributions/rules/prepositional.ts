import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf, skipAdverbs } from '../object-content.ts';
import { lowerAt, type Range } from '../passage.ts';

/** Wang called for talks, spoke of a new era, called on Rome to act. The preposition belongs to the cue. */
export function prepositional(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive) return undefined;
  const next = skipAdverbs(passage, verb.last + 1);
  const preposition = lowerAt(passage, next);
  if (!entry.frames.has(`+${preposition}`)) return undefined;
  const first = next + 1;
  if (passage.tokens[first] === undefined) return undefined;
  const last = objectEnd(passage, first);
  if (last < first) return undefined;
  return draftOf(site, { first, last }, 'prepositional', [
    ...verb.pieces.slice(0, -1),
    ...joined(verb.pieces.at(-1), next),
  ]);
}

function joined(piece: Range | undefined, next: number): readonly Range[] {
  if (piece === undefined) return [];
  return piece.last === next - 1 ? [{ first: piece.first, last: next }] : [piece, { first: next, last: next }];
}
