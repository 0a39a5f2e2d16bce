import { objectEnd } from '../content-end.ts';
import type { Draft } from '../draft.ts';
import type { VerbEntry } from '../lexicon/verb-entry.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isQuoted, isStop, lowerAt, type Passage, phraseFrom, type Range, type VerbGroup } from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';
import { findSubject } from '../subject/find-subject.ts';

// Said of things done to people as often as of words.
const ACTS =
  /^(?:address|assail|attack|ask|bill|blast|cast|challenge|cite|count|credit|defend|discuss|guarantee|identify|list|mention|name|order|paint|post|present|press|quote|rank|read|recall|report|see|signal|state|tell|thank|threaten|urge|view|write)$/;

// "was called, to everybody's surprise, by …": further off it is another's.
const MAX_BETWEEN = 12;

/**
 * The charge was rejected by Rome. The pact was described by the minister as a gift. Not: the town was attacked by Rome;
 * the charge was rejected by Monday.
 */
export function passiveBy(passage: Passage): readonly Draft[] {
  return passage.verbs.flatMap((verb) => {
    if (!verb.passive || verb.negated || verb.modal || isQuoted(passage, verb.head)) return [];
    const entry = VERBS[verb.lemma];
    const draft = entry === undefined || ACTS.test(verb.lemma) ? undefined : draftAt(passage, verb, entry);
    return draft === undefined ? [] : [draft];
  });
}

function draftAt(passage: Passage, verb: VerbGroup, entry: VerbEntry): Draft | undefined {
  const by = byAfter(passage, verb.last + 1);
  const agent = by === undefined ? undefined : phraseFrom(passage, by + 1);
  const subject = findSubject(passage, verb);
  if (by === undefined || agent === undefined || agent.kind === 'time' || subject === undefined) return undefined;
  // "He was condemned by Rome": of a person it is told, not of words.
  if (/^(?:he|i|she|they|we|who|you)$/.test(lowerAt(passage, subject.range.last))) return undefined;
  const source = extendRight(passage, agent);
  const named = predicates(passage, entry, { first: verb.last + 1, last: by - 1 }, source.last + 1);
  if (named === undefined) return undefined;
  const content = [subject.range, ...named];
  return { source: [source], cue: verb.pieces, content, cueClass: entry.cueClass, rule: 'passive-by' };
}

/** What the subject is called, before *by* or after the source; nothing where the verb needs it and it is not there. */
function predicates(passage: Passage, entry: VerbEntry, before: Range, after: number): readonly Range[] | undefined {
  const isNamed = entry.frames.has('as') || entry.frames.has('naming');
  if (isNamed && before.last >= before.first && !isStop(passage, before.first)) return [before];
  if (entry.frames.has('as') && lowerAt(passage, after) === 'as')
    return [{ first: after, last: objectEnd(passage, after) }];
  return entry.frames.has('object') ? [] : undefined;
}

function byAfter(passage: Passage, from: number): number | undefined {
  for (let i = from; i < from + MAX_BETWEEN && i < passage.tokens.length; i++) {
    if (isQuoted(passage, i)) continue;
    if (lowerAt(passage, i) === 'by') return i;
    if (/^[,;:.]$/.test(lowerAt(passage, i)) || lowerAt(passage, i) === 'that') return undefined;
  }
  return undefined;
}
