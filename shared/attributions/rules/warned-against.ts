import { objectEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../object-content.ts';
import { lowerAt, phraseFrom, phraseTo } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';

/**
 * She warned Rome against delay, reminded them of the flood, complained to the bank about it: the listener out, content
 * from the preposition. Not: she warned of floods (the preposition is the cue's).
 */
export function warnedAgainst(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (verb.passive) return undefined;
  const to =
    /^(?:to|with)$/.test(lowerAt(passage, verb.last + 1)) && !entry.frames.has('+to') && !entry.frames.has('+with');
  const isListener = to || entry.frames.has('listener');
  const listener = isListener ? phraseFrom(passage, to ? verb.last + 2 : verb.last + 1) : undefined;
  if (listener === undefined || listener.kind === 'time') return undefined;
  for (const next of [listener.last + 1, extendRight(passage, listener).last + 1])
    if (isPreposition(site, next)) return draftOf(site, { first: next, last: objectEnd(passage, next) }, 'asked-for');
  return undefined;
}

function isPreposition({ passage, verb, entry }: CueSite, at: number): boolean {
  const word = lowerAt(passage, at);
  if (verb.lemma === 'ask') return word === 'for' || word === 'about';
  // "told members of the board", "told the House of Lords": the listener goes on.
  const listener = phraseTo(passage, at - 1)?.kind;
  if (word === 'of' && (listener === 'noun' || (verb.lemma === 'tell' && listener !== 'pronoun'))) return false;
  return /^(?:of|about|against|over)$/.test(word) && entry.frames.has(`+${word}`);
}
