import { clauseEnd } from '../content-end.ts';
import type { Draft } from '../draft.ts';
import { VERBS } from '../lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lastWord,
  lowerAt,
  type Passage,
  phraseFrom,
  type Range,
  tagAt,
  type VerbGroup,
  verbFrom,
} from '../passage.ts';
import { extendRight } from '../phrase-extent.ts';
import { precedingContent } from '../preceding-content.ts';
import { findSubject } from '../subject/find-subject.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';
import { contentAfter } from './parenthetical.ts';

/**
 * The minister was quoted as saying that prices fell. He is said to have added, prices fall. It was announced that prices
 * fell. Not: he is said to be rich; it should be noted that.
 */
export function passive(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const verb of passage.verbs) {
    if (isQuoted(passage, verb.head) || verb.negated || verb.modal) continue;
    if (!verb.passive) {
      const draft = quotesAs(passage, verb);
      if (draft !== undefined) drafts.push(draft);
      continue;
    }
    const draft = quotedAs(passage, verb) ?? saidToHave(passage, verb) ?? announced(passage, verb);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function quotedAs(passage: Passage, verb: VerbGroup): Draft | undefined {
  if (!/^(?:cite|quote|report|record|hear)$/.test(verb.lemma)) return undefined;
  let as = verb.last + 1;
  for (let n = 0; n < 12 && lowerAt(passage, as) !== 'as' && !/^[,;.]$/.test(lowerAt(passage, as)); n++) as++;
  const saying = verbFrom(passage, as + 1);
  if (lowerAt(passage, as) !== 'as' || saying?.form !== 'ing') return undefined;
  const cue = [...verb.pieces.slice(0, -1), ...joined(verb.pieces.at(-1), as, saying.last)];
  return around(passage, verb, cue, saying.last + 1);
}

/** The paper quoted an expert as saying that: the expert speaks. */
function quotesAs(passage: Passage, verb: VerbGroup): Draft | undefined {
  if (verb.lemma !== 'cite' && verb.lemma !== 'quote') return undefined;
  const him = /^(?:her|him|them)$/.test(lowerAt(passage, verb.last + 1))
    ? phraseFrom(passage, verb.last + 1)
    : undefined;
  const source = him ?? invertedSubject(passage, verb);
  const as = (source?.last ?? 0) + 1;
  const saying = verbFrom(passage, as + 1);
  if (source === undefined || lowerAt(passage, as) !== 'as' || saying?.form !== 'ing') return undefined;
  const listener = VERBS[saying.lemma]?.frames.has('listener') ? phraseFrom(passage, saying.last + 1) : undefined;
  const content = quotedContent(passage, verb, (listener ?? saying).last + 1);
  if (content === undefined) return undefined;
  const cue = [...verb.pieces, { first: as, last: saying.last }];
  return { source: [source], cue, content, cueClass: 'speech', rule: 'quoted-as' };
}

/** What follows *as saying*; where nothing does, what stands before: "Prices fell," the paper quoted a banker as saying. */
function quotedContent(passage: Passage, verb: VerbGroup, next: number): readonly Range[] | undefined {
  const first = /^[,:]$/.test(lowerAt(passage, next)) ? next + 1 : next;
  if (first <= lastWord(passage)) return [{ first, last: clauseEnd(passage, first) }];
  const subject = findSubject(passage, verb);
  const before = subject && precedingContent(passage, subject.clauseStart);
  return before && [before];
}

function joined(piece: Range | undefined, as: number, last: number): readonly Range[] {
  if (piece === undefined) return [{ first: as, last }];
  return piece.last === as - 1 ? [{ first: piece.first, last }] : [piece, { first: as, last }];
}

function saidToHave(passage: Passage, verb: VerbGroup): Draft | undefined {
  if (!/^(?:say|report|understand|believe|think|allege|reckon|know)$/.test(verb.lemma)) return undefined;
  const infinitive = verbFrom(passage, verb.last + 1);
  if (infinitive?.form !== 'infinitive' || VERBS[infinitive.lemma]?.frames.has('clause') !== true) return undefined;
  const listener = VERBS[infinitive.lemma]?.frames.has('listener')
    ? phraseFrom(passage, infinitive.last + 1)
    : undefined;
  const next = listener === undefined ? infinitive.last + 1 : extendRight(passage, listener).last + 1;
  return around(passage, verb, [{ first: verb.first, last: infinitive.last }], next);
}

function around(passage: Passage, verb: VerbGroup, cue: readonly Range[], from: number): Draft | undefined {
  // "was quoted as saying by the agency"
  const agent = lowerAt(passage, from) === 'by' ? phraseFrom(passage, from + 1) : undefined;
  const next = agent === undefined ? from : extendRight(passage, agent).last + 1;
  const subject = findSubject(passage, verb);
  if (subject === undefined) return undefined;
  const source = [subject.range];
  if (isStop(passage, next)) {
    const before = precedingContent(passage, subject.clauseStart);
    if (before !== undefined)
      return {
        source,
        cue,
        content: [before, ...contentAfter(passage, next, before)],
        cueClass: 'speech',
        rule: 'quoted-as',
      };
  }
  const first = /^[,:]$/.test(lowerAt(passage, next)) ? next + 1 : next;
  if (passage.tokens[first] === undefined) return undefined;
  const last = clauseEnd(passage, first);
  return last < first ? undefined : { source, cue, content: [{ first, last }], cueClass: 'speech', rule: 'quoted-as' };
}

/** Nobody is named: the source stays empty. */
function announced(passage: Passage, verb: VerbGroup): Draft | undefined {
  const entry = VERBS[verb.lemma];
  const takes = entry !== undefined && (entry.frames.has('clause') || entry.frames.has('that'));
  if (lowerAt(passage, verb.first - 1) !== 'it' || !takes) return undefined;
  let first = verb.last + 1;
  while (tagAt(passage, first) === 'ADV') first++;
  if (lowerAt(passage, first) !== 'that') return undefined;
  const last = clauseEnd(passage, first);
  return { source: [], cue: verb.pieces, content: [{ first, last }], cueClass: 'speech', rule: 'announced' };
}
