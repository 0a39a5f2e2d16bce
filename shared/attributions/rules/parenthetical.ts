import { clauseEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { findComplement, startsBareClause } from '../find-complement.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationFrom,
  quotationTo,
  type Range,
  tagAt,
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
  if (!entry.frames.has('clause')) return undefined;
  if (verb.form === 'ing' || verb.form === 'infinitive' || verb.passive) return undefined;
  const canInvert = entry.cueClass === 'speech' && !/^(?:assure|email|inform|remind|tell)$/.test(verb.lemma);
  const inverted = site.subject === undefined && canInvert ? invertedSubject(passage, verb) : undefined;
  const source = site.subject ?? inverted;
  if (source === undefined) return undefined;
  const before = precedingContent(passage, site.clauseStart);
  if (before === undefined) return undefined;
  const end = inverted === undefined ? clauseStop(site, before) : stopFrom(passage, inverted.last + 1);
  if (end === undefined) return undefined;
  const content = [before, ...contentAfter(passage, end, before)];
  if (content.length > 1 && isFrame(passage, before) && lowerAt(passage, end) === ':') content.shift();
  return {
    source: site.subject === undefined ? [source] : site.source,
    cue: verb.pieces,
    content,
    cueClass: entry.cueClass,
    rule: 'parenthetical',
  };
}

/** The stop where the cue's clause ends, if nothing in it can be content of its own. */
function clauseStop(site: CueSite, before: Range): number | undefined {
  const { passage, verb } = site;
  const complement = findComplement(site);
  const closed = quotationTo(passage, before.last) !== undefined;
  // "all told": somebody is told.
  if (verb.lemma === 'tell' && isStop(passage, verb.last + 1)) return undefined;
  if (complement.kind === 'end') return complement.start;
  // "The agency has proof, its chief said, that it rains"; not "On Friday, he said, that …".
  const goesOn = complement.start === verb.last + 2 && lowerAt(passage, verb.last + 1) === ',';
  if (complement.kind === 'that') return goesOn && !isFrame(passage, before) ? verb.last + 1 : undefined;
  // On Friday, he said, "No": the quotation alone is content.
  if (!closed && isFrame(passage, before)) return undefined;
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

/** "No," he told them when asked. */
function isOccasion(word: string): boolean {
  return word === 'when' || word === 'if' || word === 'where';
}

function stopFrom(passage: Passage, from: number): number {
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
  if (!/^(?:,|—|–|--)$/.test(separator)) return [];
  const whole = isWholeQuotation(passage, before);
  const goesOn = /^(?:and|but|or)$/.test(lowerAt(passage, start)) && startsBareClause(passage, start + 1);
  if (whole && !goesOn) return [];
  if (!whole && endsSentence(passage, start)) return [];
  const last = clauseEnd(passage, start - 1);
  // "…, he told Ana Ruiz, head of the council.": an apposition.
  if (
    !whole &&
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

function isWholeQuotation(passage: Passage, range: Range): boolean {
  const quotation = quotationTo(passage, range.last);
  return quotation !== undefined && quotation.first === range.first;
}

/** ", adding that", ", who": the narrator goes on. */
function endsSentence(passage: Passage, start: number): boolean {
  const verb = verbFrom(passage, start);
  return (
    verb?.form === 'ing' ||
    /^(?:who|which|whose|according|after|as|before|during|when|while|without)$/.test(lowerAt(passage, start))
  );
}
