import { lowerAt, type Passage, quotationTo, type VerbGroup } from '../passage.ts';
import { invertedSubject } from './inverted-subject.ts';
import { ownSubject } from './own-subject.ts';
import type { Subject } from './subject.ts';
import { subjectGiver } from './subject-giver.ts';

// Sharing a subject over more verbs than this is guesswork.
const MAX_SHARED = 6;

/** The subject of a verb: its own, or that of the verb it is joined to, over a few steps. */
export function findSubject(passage: Passage, verb: VerbGroup): Subject | undefined {
  const own = ownSubject(passage, verb);
  if (own !== undefined) return own;
  let giver = subjectGiver(passage, verb, 'first');
  for (let n = 0; n < MAX_SHARED && giver !== undefined; n++) {
    const given = ownSubject(passage, giver) ?? givenAfter(passage, giver);
    if (given !== undefined) return { ...given, clauseStart: verb.first };
    giver = subjectGiver(passage, giver, 'later');
  }
  return undefined;
}

/** "…," said Ana Ruiz, adding that: the subject after the verb that gives it. */
function givenAfter(passage: Passage, verb: VerbGroup): Subject | undefined {
  const opens = quotationTo(passage, verb.first - 1) !== undefined || lowerAt(passage, verb.first - 1) === ',';
  const range = opens ? invertedSubject(passage, verb) : undefined;
  return range && { range, clauseStart: verb.first };
}
