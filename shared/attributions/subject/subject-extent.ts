import { namesRole } from '../lexicon/roles.ts';
import {
  isStop,
  lowerAt,
  type Passage,
  type Phrase,
  phraseFrom,
  phraseOf,
  phraseTo,
  tagAt,
  verbOf,
} from '../passage.ts';
import type { Subject } from './subject.ts';

/** The phrase with what it is attached to on its left: *the head of* the alliance, *Ukraine and* its partners. */
export function subjectFrom(passage: Passage, phrase: Phrase): Subject | undefined {
  if (phrase.kind === 'time') return undefined;
  let first = extendLeft(passage, phrase);
  let last = phrase.last;
  const relative = restrictiveAntecedent(passage, first);
  if (relative !== undefined) first = relative;
  const cut = cutAdjunct(passage, first, last);
  if (cut !== undefined) last = cut;
  return { range: { first, last }, clauseStart: first };
}

/** Where a phrase with all it hangs on begins. */
export function extendLeft(passage: Passage, phrase: Phrase): number {
  let first = phrase.first;
  for (;;) {
    const before = first - 1;
    const word = lowerAt(passage, before);
    if (tagAt(passage, before) === 'ADP' && !/^(?:as|if|than|like|whether|after|before|since|until|till)$/.test(word)) {
      const governor = phraseTo(passage, before - 1) ?? governorOverParticiple(passage, before - 1);
      if (governor === undefined || governor.kind === 'time') return first;
      // "one of them"
      if (governor.kind === 'pronoun' && lowerAt(passage, governor.head) !== 'one') return first;
      if (tagAt(passage, governor.first - 1) === 'VERB') return first;
      first = governor.first;
    } else if (/^(?:and|or|&)$/.test(word)) {
      const other = phraseTo(passage, lowerAt(passage, before - 1) === ',' ? before - 2 : before - 1);
      if (other === undefined || other.kind === 'time') return first;
      const start = extendLeftOf(passage, other.first);
      if (!startsClause(passage, start)) return first;
      first = start;
    } else {
      const office = officeBefore(passage, first);
      if (office === undefined) return first;
      first = office.first;
    }
  }
}

/** "the speaker of the council Ana Ruiz said", "its minister for trade Ana Ruiz": an office with a name hard after it. */
function officeBefore(passage: Passage, first: number): Phrase | undefined {
  if (phraseFrom(passage, first)?.kind !== 'name') return undefined;
  const link = phraseTo(passage, first - 1);
  if (link === undefined || !/^(?:of|for)$/.test(lowerAt(passage, link.first - 1))) return undefined;
  const office = phraseTo(passage, link.first - 2);
  return office !== undefined && namesRole(lowerAt(passage, office.head)) ? office : undefined;
}

/** "Russia, China and Iran said": the earlier members of a list, as far as it goes. */
function extendLeftOf(passage: Passage, from: number): number {
  let first = from;
  for (let n = 0; n < 8; n++) {
    const word = lowerAt(passage, first - 1);
    const isLink = word === ',' || (tagAt(passage, first - 1) === 'ADP' && word !== 'as');
    const other = isLink ? phraseTo(passage, first - 2) : undefined;
    if (other === undefined || other.kind === 'time') return first;
    if (word === ',' && !startsClause(passage, extendLeftOf(passage, other.first))) return first;
    first = other.first;
  }
  return first;
}

/** "people familiar with the talks", "officials briefed on the matter". */
export function governorOverParticiple(passage: Passage, i: number): Phrase | undefined {
  const tag = tagAt(passage, i);
  const isLink = tag === 'ADJ' || (tag === 'VERB' && /(?:ed|en|ing)$/.test(lowerAt(passage, i)));
  if (!isLink || phraseOf(passage, i) !== undefined) return undefined;
  return phraseTo(passage, i - 1);
}

/** Whether a clause can begin at a token: after a stop or a conjunction. */
export function startsClause(passage: Passage, first: number): boolean {
  if (first <= 0) return true;
  const before = first - 1;
  return (
    isStop(passage, before) ||
    /^(?:CCONJ|SCONJ|ADV)$/.test(tagAt(passage, before)) ||
    /^(?:that|but|and|as|when|while|both)$/.test(lowerAt(passage, before))
  );
}

/** "officials who attended the talks said": the phrase before the verb is only the end of a relative clause. */
function restrictiveAntecedent(passage: Passage, first: number): number | undefined {
  const before = first - 1;
  const isObject = verbOf(passage, before) !== undefined || tagAt(passage, before) === 'ADP';
  if (!isObject) return undefined;
  for (let i = before; i > Math.max(0, first - 15) && !isStop(passage, i); i--) {
    if (!/^(?:who|which|that|whose)$/.test(lowerAt(passage, i))) continue;
    const antecedent = phraseTo(passage, i - 1);
    // "said last week that the bank …": no clause about the week.
    if (antecedent === undefined || antecedent.kind === 'time' || tagAt(passage, i - 1) === 'VERB') return undefined;
    return extendLeft(passage, antecedent);
  }
  return undefined;
}

/** "the ministry in a statement said", "Wang in Beijing on Monday said": what ends in an adjunct is cut. */
function cutAdjunct(passage: Passage, first: number, last: number): number | undefined {
  for (let i = first + 1; i < last; i++) {
    if (tagAt(passage, i) !== 'ADP' || phraseTo(passage, i - 1) === undefined) continue;
    const object = phraseFrom(passage, i + 1);
    if (object === undefined) continue;
    const head = lowerAt(passage, object.head);
    if (object.kind === 'time' || /^(?:statement|interview|tweet|speech|letter|email|report|briefing|memo)$/.test(head))
      if (/^(?:in|on|during|at|by)$/.test(lowerAt(passage, i))) return i - 1;
  }
  return undefined;
}
