import type { Draft } from '../draft.ts';
import { findSubject, invertedSubject } from '../find-subject.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isQuoted, isStop, lowerAt, type Passage, tagAt, verbFrom } from '../passage.ts';
import { contentAround } from './according-to.ts';

/**
 * As the bank noted, prices fell. Prices fell, as the paper wrote. Prices fell, as reported by the agency. Not: as he
 * said this, it rained; as described.
 */
export function asSaid(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const verb of passage.verbs) {
    const entry = VERBS[verb.lemma] ?? (verb.lemma === 'put' ? VERBS['say'] : undefined);
    if (entry?.cueClass !== 'speech' || isQuoted(passage, verb.head) || verb.negated) continue;
    const by = lowerAt(passage, verb.last + 1) === 'by';
    const subject = by ? undefined : findSubject(passage, verb)?.range;
    const source = by ? invertedSubject(passage, { ...verb, last: verb.last + 1 }) : subject;
    if (source === undefined) continue;
    const as = by ? verb.first - 1 : source.first - 1;
    if (lowerAt(passage, as) !== 'as' || !(as === 0 || isStop(passage, as - 1))) continue;
    let next = by ? source.last + 1 : verb.last + 1;
    if (lowerAt(passage, next) === 'it') next++;
    while (tagAt(passage, next) === 'ADV') next++;
    if (!isStop(passage, next)) {
      const comma = nextComma(passage, next);
      if (comma === undefined || verbFrom(passage, next) !== undefined) continue;
      next = comma;
    }
    const content = contentAround(passage, as, next);
    if (content.length === 0) continue;
    const cue = by ? [{ first: as, last: verb.last + 1 }] : [{ first: as, last: as }, ...verb.pieces];
    drafts.push({ source: [source], cue, content, cueClass: 'speech', rule: 'as-said' });
  }
  return drafts;
}

function nextComma(passage: Passage, from: number): number | undefined {
  for (let i = from; i < from + 10; i++) {
    if (passage.tokens[i] === undefined || /^[,.;]$/.test(lowerAt(passage, i))) return i;
    if (/^(?:that|PRON)$/.test(lowerAt(passage, i))) return undefined;
  }
  return undefined;
}
