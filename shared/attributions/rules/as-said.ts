import type { Draft } from '../draft.ts';
import { skipAdjuncts } from '../find-complement.ts';
import type { VerbEntry } from '../lexicon/verb-entry.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isQuoted, isStop, lowerAt, type Passage, phraseFrom, type VerbGroup } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';
import { findSubject } from '../subject/find-subject.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';
import { contentAround } from './according-to.ts';

/**
 * As the bank noted, prices fell. Prices fell, as the paper wrote. Prices fell, as reported by the agency. Not: as he
 * said this, it rained; as described.
 */
export function asSaid(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  if (!passage.lower.includes('as')) return drafts;
  for (const verb of passage.verbs) {
    const entry = entryOf(passage, verb);
    if (
      entry?.cueClass !== 'speech' ||
      !(entry.frames.has('clause') || entry.frames.has('that')) ||
      verb.lemma === 'continue' ||
      isQuoted(passage, verb.head) ||
      verb.negated
    )
      continue;
    const by = lowerAt(passage, verb.last + 1) === 'by';
    const subject = by ? undefined : findSubject(passage, verb)?.range;
    const source = by ? invertedSubject(passage, { last: verb.last + 1 }) : subject;
    if (source === undefined) continue;
    const as = by ? verb.first - 1 : source.first - 1;
    if (lowerAt(passage, as) !== 'as' || !(as === 0 || isStop(passage, as - 1))) continue;
    let next = by ? source.last + 1 : verb.last + 1;
    if (lowerAt(passage, next) === 'it') next++;
    const listener = entry.frames.has('listener') && !by ? phraseFrom(passage, next) : undefined;
    next = skipAdjuncts(passage, listener === undefined ? next : extendRight(passage, listener).last + 1);
    // "as he explained how it works" tells when, not who said.
    if (!isStop(passage, next)) continue;
    const content = contentAround(passage, as, next);
    if (content.length === 0) continue;
    const cue = by ? [{ first: as, last: verb.last + 1 }] : [{ first: as, last: as }, ...verb.pieces];
    drafts.push({ source: [source], cue, content, cueClass: 'speech', rule: 'as-said' });
  }
  return drafts;
}

/** "as she put it", "as she sees it", "as she tells it": other verbs only with *it*. */
function entryOf(passage: Passage, verb: VerbGroup): VerbEntry | undefined {
  if (verb.lemma === 'put') return VERBS.say;
  const isIt = /^(?:have|see|tell)$/.test(verb.lemma) && lowerAt(passage, verb.last + 1) === 'it';
  return isIt ? VERBS.say : VERBS[verb.lemma];
}
