import { clauseEnd, isFreeIndirect } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { findComplement, startsBareClause } from '../find-complement.ts';
import { takesClause } from '../lexicon/verb-entry.ts';
import {
  isQuoted,
  isStop,
  lastWord,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationFrom,
  quotationTo,
  type Range,
  tagAt,
  tokenAt,
  verbFrom,
} from '../passage.ts';
import { isFrame, precedingContent } from '../preceding-content.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';

/**
 * The cue's clause is set off by marks and its content stands around it: "We agree," he said. China, the minister told
 * reporters, will wait. Prices fell, said Ana Ruiz, and will rise. Not: on Monday, she said prices fell.
 */
export function parenthetical(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!takesClause(entry)) return undefined;
  if (verb.form === 'ing' || verb.form === 'infinitive' || verb.passive) return undefined;
  const isSaying = entry.frames.has('clause') || entry.frames.has('quotation');
  const canInvert =
    isSaying && entry.cueClass === 'speech' && !/^(?:assure|email|inform|remind|tell)$/.test(verb.lemma);
  const isInverted = canInvert && (site.subject === undefined || endsInSubject(site));
  const inverted = isInverted ? invertedSubject(passage, verb) : undefined;
  const source = inverted ?? site.subject;
  if (source === undefined) return undefined;
  // "One banker, who asked for silence, thinks so": a clause about the subject.
  if (inverted === undefined && site.source.length > 1) return undefined;
  const before = precedingContent(passage, inverted === undefined ? site.clauseStart : verb.first);
  if (before === undefined) return undefined;
  const marksOnly = !entry.frames.has('clause') && !entry.frames.has('that');
  if (marksOnly && quotationTo(passage, before.last) === undefined) return undefined;
  const end = inverted === undefined ? clauseStop(site, before) : stopFrom(passage, inverted.last + 1);
  if (end === undefined) return undefined;
  const content = [before, ...contentAfter(passage, end, before)];
  // "By his own account, he had warned them": nothing is told before the cue.
  if (content.length === 1 && isFrame(passage, before) && !hasVerb(passage, before.first, before.last))
    return undefined;
  if (content.length > 1 && isFrame(passage, before) && lowerAt(passage, end) === ':') content.shift();
  return {
    source: inverted === undefined ? site.source : [source],
    cue: verb.pieces,
    content,
    cueClass: entry.cueClass,
    rule: 'parenthetical',
  };
}

/** "It will hold for years, closing the gap, said Ana Ruiz, an envoy.": not the years, which stand before an insert too. */
function endsInSubject({ passage, verb }: CueSite): boolean {
  if (lowerAt(passage, verb.first - 1) !== ',' || verb.first !== verb.head || !/^(?:add|say|write)$/.test(verb.lemma))
    return false;
  const subject = phraseFrom(passage, verb.last + 1)?.kind === 'name' ? invertedSubject(passage, verb) : undefined;
  return subject !== undefined && subject.last >= lastWord(passage) && hasVerb(passage, 0, verb.first - 1);
}

/** The stop where the cue's clause ends, if nothing in it can be content of its own. */
function clauseStop(site: CueSite, before: Range): number | undefined {
  const { passage, verb } = site;
  const complement = findComplement(site);
  // Calling it "a mess", she demanded better: a frame with marks in it is none of her words.
  const quotation = quotationTo(passage, before.last);
  const closed = quotation !== undefined && (quotation.first === before.first || !isFrame(passage, before));
  // "all told": somebody is told.
  if (verb.lemma === 'tell' && isStop(passage, verb.last + 1)) return undefined;
  if (complement.kind === 'end') return complement.start;
  // "He allowed both sides to speak": such a verb has no object beside its content.
  if (site.entry.frames.has('that') && complement.kind !== 'that') return undefined;
  // "The agency has proof, its chief said, that it rains"; not "On Friday, he said, that …".
  const goesOn = complement.start === verb.last + 2 && lowerAt(passage, verb.last + 1) === ',';
  if (complement.kind === 'that') return goesOn && !isFrame(passage, before) ? verb.last + 1 : undefined;
  // On Friday, he said, "No": the quotation alone is content.
  const continues = complement.kind === 'quotation' && continuesInMarks(passage, complement.start);
  if (!closed && !continues && isFrame(passage, before)) return undefined;
  if (complement.kind === 'quotation') return isStop(passage, complement.start - 1) ? complement.start - 1 : undefined;
  if (complement.kind === 'question' && !isOccasion(lowerAt(passage, complement.start))) return undefined;
  if (complement.kind === 'bare' && !closed) return undefined;
  // "Russia, he said after the talks, will": no object, no clause.
  const tellsSomebody = /^(?:ask|tell)$/.test(verb.lemma);
  if (
    complement.kind === 'other' &&
    !closed &&
    !tellsSomebody &&
    !/^(?:ADP|SCONJ)$/.test(tagAt(passage, complement.start))
  )
    return undefined;
  return stopFrom(passage, verb.last + 1);
}

/** With so much rain, he said, "it is hard to build": a small letter goes on with what stands before. */
function continuesInMarks(passage: Passage, mark: number): boolean {
  return lowerAt(passage, mark - 1) === ',' && /^\p{Ll}/u.test(tokenAt(passage, mark + 1).text);
}

/** "No," he told them when asked. */
function isOccasion(word: string): boolean {
  return word === 'when' || word === 'if' || word === 'where';
}

/** The next comma or stop in the narrator's words. */
export function stopFrom(passage: Passage, from: number): number {
  let i = from;
  while (i < passage.tokens.length && (isQuoted(passage, i) || !/^(?:[,;:.?!—–]|--)$/.test(lowerAt(passage, i)))) {
    i++;
  }
  return i;
}

/** What goes on after the clause: a second quotation, or the rest of a sentence that the clause interrupted. */
export function contentAfter(passage: Passage, at: number, before: Range): readonly Range[] {
  const stop = nextQuotationStop(passage, at) ?? at;
  const separator = lowerAt(passage, stop);
  const start = quotationFrom(passage, stop) === undefined ? stop + 1 : stop;
  if (passage.tokens[start] === undefined) return [];
  const quotation = quotationFrom(passage, start);
  if (quotation !== undefined) return [{ first: start, last: clauseEnd(passage, start) }];
  const isTold = separator === ';' && isFreeIndirect(passage, start);
  if (isTold) return [{ first: start, last: lastWord(passage) }];
  if (!/^(?:,|—|–|--)$/.test(separator)) return [];
  // "It rains," he said, and the crowd opened its umbrellas; but: "It rains," he said, and the roads are wet.
  const closed = quotationTo(passage, before.last);
  const joined = /^(?:and|but|or)$/.test(lowerAt(passage, start)) && startsBareClause(passage, start + 1);
  if (closed !== undefined && joined && isPast(passage, start)) return [];
  if (closed?.first === before.first && !joined) return [];
  if (endsSentence(passage, start) && !isCleft(passage, before, start)) return [];
  const last = clauseEnd(passage, start - 1);
  // "…, he told Ana Ruiz, head of the council.": an apposition.
  if (
    phraseFrom(passage, start) !== undefined &&
    !hasVerb(passage, start, last) &&
    hasVerb(passage, before.first, before.last)
  )
    return [];
  return last >= start ? [{ first: start, last }] : [];
}

/** "Hard," he told his host, Ana Ruiz, at the hall, "but fair": the second quotation after more commas. */
function nextQuotationStop(passage: Passage, stop: number): number | undefined {
  if (lowerAt(passage, stop) !== ',') return undefined;
  for (let i = stop + 1; i < stop + 25 && i < passage.tokens.length; i++) {
    if (quotationFrom(passage, i) !== undefined) return isStop(passage, i - 1) ? i - 1 : undefined;
    const verb = verbFrom(passage, i);
    if ((verb !== undefined && verb.form !== 'infinitive') || /^[;:.]$/.test(lowerAt(passage, i))) return undefined;
  }
  return undefined;
}

function hasVerb(passage: Passage, first: number, last: number): boolean {
  return passage.verbs.some((verb) => verb.first >= first && verb.last <= last);
}

/** Whether the first verb from a token on is a plain past: what the narrator saw. */
function isPast(passage: Passage, from: number): boolean {
  const verb = passage.verbs.find(({ first }) => first >= from);
  return verb?.form === 'past' || (verb !== undefined && /^(?:was|were|did|had)$/.test(lowerAt(passage, verb.first)));
}

/** "It is the banks, she insisted, who hold the keys." */
function isCleft(passage: Passage, before: Range, start: number): boolean {
  const opens = lowerAt(passage, before.first) === 'it' && verbFrom(passage, before.first + 1)?.lemma === 'be';
  return opens && /^(?:who|which|that)$/.test(lowerAt(passage, start));
}

/** ", adding that", ", who": the narrator goes on. */
function endsSentence(passage: Passage, start: number): boolean {
  const verb = verbFrom(passage, start);
  return (
    verb?.form === 'ing' ||
    /^(?:who|whom|which|whose|according|after|as|before|during|when|while|without)$/.test(lowerAt(passage, start))
  );
}
