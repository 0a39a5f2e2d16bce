import type { CueSite } from './cue-site.ts';
import { LIGHT_VERBS, PARTICLE_VERBS } from './lexicon/phrasal-cues.ts';
import { makeEntries, type VerbEntry } from './lexicon/verb-entry.ts';
import { VERBS } from './lexicon/verbs.ts';
import { isQuoted, lowerAt, type Passage, phraseOf, type Range, tagAt, type VerbGroup, verbOf } from './passage.ts';
import { findSubject } from './subject/find-subject.ts';
import type { Subject } from './subject/subject.ts';

const PARTICLES = makeEntries('speech', PARTICLE_VERBS);
const LIGHT: VerbEntry = { cueClass: 'belief', frames: new Set(['clause', 'no-quotation']) };
const LIGHT_SPEECH: VerbEntry = { cueClass: 'speech', frames: new Set(['clause', 'no-quotation']) };
const LIGHT_WORDS = new Map(Object.entries(LIGHT_VERBS).map(([verb, words]) => [verb, new Set(words.split(' '))]));

/** What a verb may be as a cue, the longest reading first: *expressed hope*, then *expressed*. */
export function cueSites(passage: Passage, verb: VerbGroup): readonly CueSite[] {
  if (isQuoted(passage, verb.head)) return [];
  const readings = verb.passive
    ? [state(passage, verb)]
    : [serial(passage, verb), light(passage, verb), particle(passage, verb), plain(verb)];
  return readings.flatMap((reading) => {
    if (reading === undefined || !isReal(reading.verb, reading.entry)) return [];
    const subject = findSubject(passage, reading.verb);
    // "I think", "as we know": the author's own voice.
    if (
      reading.entry.cueClass === 'belief' &&
      subject !== undefined &&
      /^(?:i|we|you|it)$/.test(lowerAt(passage, subject.range.last))
    )
      return [];
    if (subject !== undefined && lowerAt(passage, subject.range.first - 1) === 'as') return [];
    // "all told"
    if (verb.lemma === 'tell' && verb.first > 0 && lowerAt(passage, verb.first - 1) === 'all') return [];
    if (subject !== undefined && isReduced(passage, reading.verb, subject)) return [];
    return [
      {
        passage,
        ...reading,
        subject: subject?.range,
        source: sourceOf(subject),
        clauseStart: subject?.clauseStart ?? verb.first,
      },
    ];
  });
}

function sourceOf(subject: Subject | undefined): readonly Range[] {
  if (subject === undefined) return [];
  const { range, relative } = subject;
  return relative === undefined ? [range] : [range, { first: relative, last: relative }];
}

/** "brought by a creditor called Top Shine": a participle after a phrase that a preposition governs. */
function isReduced(passage: Passage, verb: VerbGroup, subject: Subject): boolean {
  return verb.form === 'past' && subject.clauseStart < verb.first && tagAt(passage, subject.clauseStart - 1) === 'ADP';
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
  return entry.cueClass === 'belief' || !(verb.negated || verb.modal);
}

/** "went on to say", "likes to say": told, not planned; not "wants to say". */
function serial(passage: Passage, verb: VerbGroup): Reading | undefined {
  const entry = VERBS[verb.lemma];
  if (verb.form !== 'infinitive' || verb.passive || entry === undefined) return undefined;
  const on = lowerAt(passage, verb.first - 1) === 'on' ? verb.first - 2 : verb.first - 1;
  const governor = verbOf(passage, on);
  if (governor === undefined || !/^(?:go|hasten|like|love|continue|proceed)$/.test(governor.lemma)) return undefined;
  if (governor.lemma === 'go' && on === verb.first - 1) return undefined;
  return {
    verb: {
      ...governor,
      lemma: verb.lemma,
      head: verb.head,
      last: verb.last,
      pieces: [{ first: governor.first, last: verb.last }],
    },
    entry,
  };
}

function plain(verb: VerbGroup): Reading | undefined {
  const entry = VERBS[verb.lemma];
  return entry && { verb, entry };
}

function particle(passage: Passage, verb: VerbGroup): Reading | undefined {
  const one = `${verb.lemma} ${lowerAt(passage, verb.last + 1)}`;
  const two = `${one} ${lowerAt(passage, verb.last + 2)}`;
  const entry = PARTICLES[two] ?? PARTICLES[one];
  return entry && { verb: withLast(verb, verb.last + (entry === PARTICLES[two] ? 2 : 1)), entry };
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
