import { clauseEnd } from '../content-end.ts';
import type { Draft } from '../draft.ts';
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { CLAIM_NOUNS } from '../lexicon/noun-cues.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  type Phrase,
  phraseFrom,
  type Range,
  tagAt,
  tokenAt,
  verbFrom,
} from '../passage.ts';
import { attachments, extendRight } from '../phrase-extent.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';

// What may bring a verb of its own.
const CLAUSE_WORDS =
  /^(?:after|although|as|because|before|how|if|since|than|that|though|unless|until|what|when|where|whether|which|while|who|whose|why)$/;

/**
 * Rome's position remains that prices fall. His claim that prices fell. The view, put forth by the bank, that prices
 * fall. Not: the position that he held; a report that fell to the floor.
 */
export function nounCue(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of passage.phrases) {
    if (!CLAIM_NOUNS.has(tokenAt(passage, phrase.head).lemma) || isQuoted(passage, phrase.head)) continue;
    const draft = copula(passage, phrase) ?? clause(passage, phrase) ?? putForth(passage, phrase);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** "Rome's position remains that": the verb is part of the cue. */
function copula(passage: Passage, phrase: Phrase): Draft | undefined {
  const owner = ownerAfter(passage, phrase);
  const verb = verbFrom(passage, (owner ?? phrase).last + 1);
  const source = owner ?? possessor(passage, phrase);
  if (verb === undefined || source === undefined || !/^(?:be|remain|stay)$/.test(verb.lemma)) return undefined;
  let first = verb.last + 1;
  while (tagAt(passage, first) === 'ADV') first++;
  if (lowerAt(passage, first) !== 'that') return undefined;
  const noun = { first: phrase.head, last: phrase.head };
  const cue =
    owner === undefined ? [{ first: phrase.head, last: verb.last }] : [noun, { first: verb.first, last: verb.last }];
  return draftOf(passage, source, cue, { first, last: clauseEnd(passage, first) });
}

/** "the message from Rome is that", "the view of the bank remains that". */
function ownerAfter(passage: Passage, phrase: Phrase): Range | undefined {
  if (!/^(?:from|of)$/.test(lowerAt(passage, phrase.last + 1))) return undefined;
  const owner = phraseFrom(passage, phrase.last + 2);
  return owner && { first: owner.first, last: attachments(passage, owner) };
}

/** "his claim that prices fell", "American concerns that". */
function clause(passage: Passage, phrase: Phrase): Draft | undefined {
  const next = phrase.last + 1;
  const agent = agentAfter(passage, next);
  const source = agent ?? possessor(passage, phrase);
  const first = agent === undefined ? next : agent.last + 1;
  const isClause = lowerAt(passage, first) === 'that' && verbFrom(passage, first + 1) === undefined;
  if (source === undefined || !isClause) return undefined;
  const content = { first, last: beforeMainVerb(passage, first, clauseEnd(passage, first)) };
  return draftOf(passage, source, [{ first: phrase.head, last: phrase.head }], content);
}

/** "a claim by Ana Ruiz that", "the warning from the bank that", "the view of many in Rome that": who stands before *that*. */
function agentAfter(passage: Passage, first: number): Range | undefined {
  if (!/^(?:by|from|of)$/.test(lowerAt(passage, first))) return undefined;
  const phrase = phraseFrom(passage, first + 1);
  if (phrase === undefined || phrase.kind === 'time') return undefined;
  const source = extendRight(passage, phrase);
  const isClause = lowerAt(passage, source.last + 1) === 'that' && verbFrom(passage, source.last + 2) === undefined;
  return isClause ? source : undefined;
}

/** "the narrative put forth by officials seeks to assure the world that", "the opinion voiced in Rome that". */
function putForth(passage: Passage, phrase: Phrase): Draft | undefined {
  const verb = verbFrom(passage, phrase.last + 1);
  if (verb === undefined || (verb.form !== 'past' && verb.lemma !== 'put')) return undefined;
  if (!/^(?:advance|express|make|offer|present|put|raise|repeat|share|voice)$/.test(verb.lemma)) return undefined;
  const particle = /^(?:forth|forward|out)$/.test(lowerAt(passage, verb.last + 1)) ? verb.last + 1 : verb.last;
  const preposition = lowerAt(passage, particle + 1);
  if (!/^(?:by|in)$/.test(preposition)) return undefined;
  const source = invertedSubject(passage, { last: particle + 1 });
  if (source === undefined) return undefined;
  const that = findThat(passage, source.last + 1);
  if (that === undefined) return undefined;
  const content = { first: that, last: clauseEnd(passage, that) };
  return draftOf(passage, source, [{ first: phrase.head, last: particle }], content);
}

function findThat(passage: Passage, from: number): number | undefined {
  for (let i = from; i < from + 12; i++) {
    if (passage.tokens[i] === undefined || /^[,;:.]$/.test(lowerAt(passage, i))) return undefined;
    if (lowerAt(passage, i) === 'that') return i;
  }
  return undefined;
}

/** *his* claim, *Rome's* claim, *American* concerns, the claim *of the bank*: not *the claim*. */
function possessor(passage: Passage, phrase: Phrase): Range | undefined {
  if (POSSESSIVES.has(lowerAt(passage, phrase.first))) return { first: phrase.first, last: phrase.first };
  for (let i = phrase.head - 1; i > phrase.first; i--)
    if (/^['’]s?$/.test(lowerAt(passage, i))) return { first: phrase.first, last: i };
  const owner = phrase.head - 1;
  const isNation = owner >= phrase.first && /^\p{Lu}/u.test(tokenAt(passage, owner).text) && owner > 0;
  return isNation ? { first: owner, last: owner } : undefined;
}

/** "The claim that prices fell was met with silence": before the second verb, where nothing opens a clause for it. */
function beforeMainVerb(passage: Passage, first: number, last: number): number {
  let verbs = 0;
  for (let i = first + 1; i <= last; i++) {
    if (isQuoted(passage, i)) continue;
    if (isStop(passage, i) || /^(?:CCONJ|SCONJ)$/.test(tagAt(passage, i)) || CLAUSE_WORDS.test(lowerAt(passage, i)))
      return last;
    const verb = verbFrom(passage, i);
    if (verb === undefined || verb.form === 'ing' || verb.form === 'infinitive') continue;
    const isMain =
      verb.form === 'finite' ||
      phraseFrom(passage, verb.last + 1) !== undefined ||
      tagAt(passage, verb.last + 1) === 'ADJ';
    if (++verbs > 1) return isMain ? i - 1 : last;
    i = verb.last;
  }
  return last;
}

function draftOf(passage: Passage, source: Range, cue: readonly Range[], content: Range): Draft | undefined {
  if (content.last < content.first) return undefined;
  const outermost = POSSESSIVES.has(lowerAt(passage, source.first));
  return { source: [source], cue, content: [content], cueClass: 'speech', rule: 'noun-cue', outermost };
}
