import { isQuoted, isStop, lowerAt, type Passage, phraseTo, type VerbGroup, verbOf } from '../passage.ts';
import { insertedSubject } from './inserted-subject.ts';
import { skipAdverbsLeft } from './skip-left.ts';
import type { Subject } from './subject.ts';
import { governorOverParticiple, subjectFrom } from './subject-extent.ts';

// A longer relative clause holds a subject of its own.
const MAX_RELATIVE = 12;

// What somebody issues, *saying* so: the issuer speaks.
const ISSUED = /^(?:statement|letter|tweet|email|post|memo|note|message|video|speech|ad|banner|spot|website)s?$/;

/** The subject that stands before its own verb, or before inserts between commas. */
export function ownSubject(passage: Passage, verb: VerbGroup): Subject | undefined {
  const i = skipAdverbsLeft(passage, verb.first - 1);
  if (verb.form === 'infinitive') return undefined;
  if (verb.form === 'ing') return subjectOfParticiple(passage, verb, i);
  return directSubject(passage, verb, i) ?? insertedSubject(passage, i);
}

/** "people saying": their own phrase; not "issued a statement saying". */
function subjectOfParticiple(passage: Passage, verb: VerbGroup, i: number): Subject | undefined {
  const phrase = phraseTo(passage, i);
  if (phrase === undefined || ISSUED.test(lowerAt(passage, phrase.head))) return undefined;
  const own = subjectFrom(passage, phrase);
  return own && { range: own.range, clauseStart: verb.first };
}

function directSubject(passage: Passage, verb: VerbGroup, i: number): Subject | undefined {
  const relative = relativeSubject(passage, i);
  if (relative !== undefined) return relative;
  // "A report published on Monday said": the participle belongs to the phrase before it.
  const phrase = phraseTo(passage, i) ?? governorOverParticiple(passage, i);
  if (isQuoted(passage, i)) return undefined;
  if (phrase === undefined) return antecedent(passage, verbOf(passage, i) === undefined ? i : verb.first - 1);
  return subjectFrom(passage, phrase);
}

/** "a trader who had listened in said", "one banker who took part warned": all of it. */
function antecedent(passage: Passage, last: number): Subject | undefined {
  let hasVerb = false;
  for (let i = last; i > last - MAX_RELATIVE && i > 0 && !isStop(passage, i); i--) {
    hasVerb ||= verbOf(passage, i) !== undefined;
    if (!/^(?:who|which|that)$/.test(lowerAt(passage, i))) continue;
    const phrase = hasVerb ? phraseTo(passage, i - 1) : undefined;
    const subject = phrase && subjectFrom(passage, phrase);
    return subject && { ...subject, range: { first: subject.range.first, last } };
  }
  return undefined;
}

/** "the embassy, which called it groundless": the words before the pronoun are the source. */
function relativeSubject(passage: Passage, i: number): Subject | undefined {
  if (!/^(?:who|which|that)$/.test(lowerAt(passage, i))) return undefined;
  const before = lowerAt(passage, i - 1) === ',' ? i - 2 : i - 1;
  const phrase = phraseTo(passage, before);
  if (phrase === undefined) return undefined;
  const range = subjectFrom(passage, phrase)?.range;
  return range && { range, relative: i, clauseStart: i };
}
