import type { CueSite } from './cue-site.ts';
import { LIGHT_VERBS, TELLING_VERBS } from './lexicon/phrasal-cues.ts';
import type { VerbEntry } from './lexicon/verb-entry.ts';
import { PARTICLE_VERBS, VERBS } from './lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseOf,
  type Range,
  tagAt,
  type VerbGroup,
  verbOf,
} from './passage.ts';
import { findSubject } from './subject/find-subject.ts';
import type { Subject } from './subject/subject.ts';

// "went out of his way to": no governor of TELLING_VERBS stands further back.
const MAX_GOVERNED = 5;
const LIGHT: VerbEntry = { cueClass: 'belief', frames: new Set(['clause', 'no-quotation']) };
const LIGHT_SPEECH: VerbEntry = { cueClass: 'speech', frames: new Set(['clause', 'no-quotation']) };
const LIGHT_WORDS = new Map(Object.entries(LIGHT_VERBS).map(([verb, words]) => [verb, new Set(words.split(' '))]));

/** What a verb may be as a cue, the longest reading first: *expressed hope*, then *expressed*. */
export function cueSites(passage: Passage, verb: VerbGroup): readonly CueSite[] {
  if (isQuoted(passage, verb.head)) return [];
  const told = telling(passage, verb);
  if (told !== undefined) return cueSitesOf(passage, told);
  return cueSitesOf(passage, verb);
}

function cueSitesOf(passage: Passage, verb: VerbGroup): readonly CueSite[] {
  // "all told"
  if (verb.lemma === 'tell' && lowerAt(passage, verb.first - 1) === 'all') return [];
  const sites: CueSite[] = [];
  const readings = verb.passive ? [state(passage, verb)] : [light(passage, verb), particle(passage, verb), plain(verb)];
  for (const reading of readings) {
    if (reading === undefined || !isReal(reading.verb, reading.entry)) continue;
    const subject = findSubject(passage, reading.verb);
    if (subject !== undefined && !canSay(passage, subject, reading)) continue;
    sites.push({
      passage,
      ...reading,
      subject: subject?.range,
      source: sourceOf(subject),
      clauseStart: subject?.clauseStart ?? verb.first,
    });
  }
  return sites;
}

function canSay(passage: Passage, subject: Subject, { verb, entry }: Reading): boolean {
  const { range } = subject;
  const conjunction = range.first - 1;
  if (isOwnVoice(passage, range, entry) || lowerAt(passage, conjunction) === 'whether') return false;
  // "They left as he condemned the raid" tells it; "As he explained how it works, they left" and "as he said," do not.
  const opens = conjunction === 0 || isStop(passage, conjunction - 1) || isStop(passage, verb.last + 1);
  if (lowerAt(passage, conjunction) === 'as' && opens) return false;
  return !isNobody(passage, range, entry) && !isReduced(passage, verb, subject);
}

/** "I think", "as we know", "we remind readers that": the author's own voice, or a speaker's within his words. */
function isOwnVoice(passage: Passage, { last }: Range, entry: VerbEntry): boolean {
  const word = lowerAt(passage, last);
  return /^(?:i|we)$/.test(word) || (entry.cueClass === 'belief' && /^(?:you|it)$/.test(word));
}

/** "Nobody may remember that", "if anyone had hoped that": nobody has said it. Not: "none of the three believes it". */
function isNobody(passage: Passage, range: Range, entry: VerbEntry): boolean {
  const first = lowerAt(passage, range.first);
  // "neither side had asked for it"
  if (entry.cueClass === 'speech' && /^(?:neither|no)$/.test(first)) return true;
  if (/^(?:nobody|noone|anybody|anyone)$/.test(first)) return true;
  return /^(?:no|any)$/.test(first) && lowerAt(passage, range.first + 1) === 'one';
}

function sourceOf(subject: Subject | undefined): readonly Range[] {
  if (subject === undefined) return [];
  const { range, relative } = subject;
  return relative === undefined ? [range] : [range, { first: relative, last: relative }];
}

/** "brought by a creditor called Top Shine": a participle after a phrase that a preposition governs. */
function isReduced(passage: Passage, verb: VerbGroup, subject: Subject): boolean {
  const before = subject.clauseStart - 1;
  if (/^(?:after|although|as|because|before|since|though|until|while)$/.test(lowerAt(passage, before))) return false;
  return verb.form === 'past' && subject.clauseStart < verb.first && tagAt(passage, before) === 'ADP';
}

interface Reading {
  readonly verb: VerbGroup;
  readonly entry: VerbEntry;
}

/** Told, not planned or left out: not *did not say*, *would say*, *to say*; *does not believe* is a belief. */
function isReal(verb: VerbGroup, entry: VerbEntry): boolean {
  if (verb.form === 'infinitive') return false;
  // "did not rule out that" says something.
  if (verb.negated && /^(?:conceal|exclude|hide|rule)$/.test(verb.lemma)) return true;
  if (entry.cueClass === 'belief') return true;
  return !verb.negated && (!verb.modal || verb.only === true);
}

/** "went so far as to say", "likes to say", "took pains to deny": told, not planned; not "wants to say". */
function telling(passage: Passage, verb: VerbGroup): VerbGroup | undefined {
  if (verb.form !== 'infinitive' || verb.passive) return undefined;
  const governor = governorOf(passage, verb);
  if (governor === undefined || governor.negated || governor.modal || isQuoted(passage, governor.head))
    return undefined;
  const between: string[] = [governor.lemma];
  for (let i = governor.last + 1; i < verb.first; i++) between.push(lowerAt(passage, i));
  if (!TELLING_VERBS.has(between.join(' '))) return undefined;
  const { lemma, head, last } = verb;
  return { ...governor, lemma, head, last, passive: false, pieces: [{ first: governor.first, last }] };
}

function governorOf(passage: Passage, verb: VerbGroup): VerbGroup | undefined {
  for (let i = verb.first - 1; i >= verb.first - MAX_GOVERNED && i >= 0; i--) {
    const governor = verbOf(passage, i);
    if (governor !== undefined) return governor;
    if (isStop(passage, i)) return undefined;
  }
  return undefined;
}

function plain(verb: VerbGroup): Reading | undefined {
  const entry = VERBS[verb.lemma];
  return entry && { verb, entry };
}

function particle(passage: Passage, verb: VerbGroup): Reading | undefined {
  const found = PARTICLE_VERBS.get(verb.lemma)?.find(({ particles }) =>
    particles.every((word, i) => lowerAt(passage, verb.last + 1 + i) === word),
  );
  return found && { verb: withLast(verb, verb.last + found.particles.length), entry: found.entry };
}

/** "is convinced": a state of mind that looks like a passive. */
function state(passage: Passage, verb: VerbGroup): Reading | undefined {
  const isState = LIGHT_WORDS.get('be')?.has(lowerAt(passage, verb.head)) === true;
  return isState ? { verb: { ...verb, passive: false }, entry: LIGHT } : undefined;
}

/** "took the view", "is firmly convinced", "expressed little doubt": a word or two may stand between. */
function light(passage: Passage, verb: VerbGroup): Reading | undefined {
  const words = LIGHT_WORDS.get(verb.lemma);
  if (words === undefined) return undefined;
  for (let i = verb.last + 1; i <= verb.last + 4; i++) {
    if (words.has(lowerAt(passage, i))) {
      const phrase = phraseOf(passage, i);
      if (phrase !== undefined && phrase.last !== i) return undefined;
      return { verb: withLast(verb, i), entry: verb.lemma === 'be' || verb.lemma === 'have' ? LIGHT : LIGHT_SPEECH };
    }
    if (!/^(?:DET|ADJ|ADV|PRON)$/.test(tagAt(passage, i))) return undefined;
  }
  return undefined;
}

function withLast(verb: VerbGroup, last: number): VerbGroup {
  const before = verb.pieces.slice(0, -1);
  const tail: Range = { first: verb.pieces.at(-1)?.first ?? verb.first, last };
  return { ...verb, last, pieces: [...before, tail] };
}
