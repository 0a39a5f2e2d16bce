import { namesRole } from './lexicon/roles.ts';
import {
  isHyphen,
  isQuoted,
  lowerAt,
  type Passage,
  phraseFrom,
  phraseOf,
  phraseTo,
  quotationTo,
  type Range,
  tagAt,
  verbFrom,
  verbOf,
} from './passage.ts';

/** The words of a sentence before a clause like *he said*: all of them, back to the last semicolon or dateline. */
export function precedingContent(passage: Passage, clauseStart: number): Range | undefined {
  const before = clauseStart - 1;
  if (before < 0) return undefined;
  const closes = quotationTo(passage, before);
  const isComma = /^(?:,|—|–|--|-)$/.test(lowerAt(passage, before));
  if (closes === undefined && !isComma) return undefined;
  let last = closes === undefined ? before - 1 : before;
  // "We agree", he said: the comma after the mark is nobody's.
  if (closes === undefined && quotationTo(passage, last) === undefined)
    while (last > 0 && lowerAt(passage, last) === ',') last--;
  const first = startBefore(passage, last, /^(?:he|she)$/.test(lowerAt(passage, clauseStart)));
  return first <= last ? { first, last } : undefined;
}

function startBefore(passage: Passage, last: number, ofOne: boolean): number {
  const quotation = quotationTo(passage, last);
  if (quotation !== undefined && isCutOff(passage, quotation.first - 1)) return quotation.first;
  let first = datelineEnd(passage);
  for (let i = first; i < last; i++) {
    const lower = lowerAt(passage, i);
    if ((lower !== ';' && lower !== ':') || isQuoted(passage, i)) continue;
    if (lower === ';' || endsIntroduction(passage, { first, last: i }, last, ofOne)) first = i + 1;
  }
  while (first < last && /^(?:\)|,|•|—|–|-|--)$/.test(lowerAt(passage, first)) && !isQuoted(passage, first)) first++;
  return first;
}

/** "It was late - "too late," she said - and cold", "Few came ("None," she said)": the quotation alone. */
function isCutOff(passage: Passage, i: number): boolean {
  return /^(?:[-–—(.?!]|--)$/.test(lowerAt(passage, i)) && !isHyphen(passage, i);
}

/** "Outlook: prices will fall, she said": a label of two or three words, or the narrator on the speaker. */
function endsIntroduction(passage: Passage, { first, last: colon }: Range, last: number, ofOne: boolean): boolean {
  if (colon - first <= 3 || quotationFromColon(passage, colon, last) || !hasVerb(passage, colon, last)) return true;
  return ofOne && tellsOfOne(passage, first);
}

/** "Ruiz was blunter: the bridge, she said, would fall": what follows the colon is only the start of the content. */
function hasVerb(passage: Passage, after: number, last: number): boolean {
  return passage.verbs.some(({ first, last: end }) => first > after && end <= last);
}

/** "Ana Ruiz kept to another subject: the bridge would fall, she said": the narrator on the speaker. Not: "Rome is …: it …, he said". */
function tellsOfOne(passage: Passage, first: number): boolean {
  const phrase = phraseFrom(passage, first);
  if (phrase === undefined) return false;
  const isPerson = phrase.kind === 'name' ? phrase.last > phrase.first : namesRole(lowerAt(passage, phrase.head));
  return isPerson || /^(?:he|she)$/.test(lowerAt(passage, first));
}

/** "He was blunt: "No," he said" → the quotation alone. */
function quotationFromColon(passage: Passage, colon: number, last: number): boolean {
  const quotation = passage.quotations[passage.quotationAt[colon + 1] ?? -1];
  return quotation !== undefined && quotation.first === colon + 1 && quotation.last === last;
}

/** "BEIJING, March 7 (Reuters) - ", "Beijing, May 3 (Wire) -- " at the head of a sentence: a place, then a dash. */
function datelineEnd(passage: Passage): number {
  const first = passage.tokens[0]?.text ?? '';
  const isCapitals = /^\p{Lu}{2,}/u.test(first);
  if (!/^\p{Lu}/u.test(first)) return 0;
  for (let i = 1; i < 20 && i < passage.tokens.length; i++) {
    if (isQuoted(passage, i) || verbOf(passage, i) !== undefined) return 0;
    const isDash = /^(?:—|–|-|--)$/.test(lowerAt(passage, i)) && !isHyphen(passage, i);
    const isDated = lowerAt(passage, i - 1) === ')' || tagAt(passage, i - 1) === 'NUM';
    if (isDash && (isCapitals || isDated)) return i + 1;
    if (isCapitals && lowerAt(passage, i) === ':' && i <= 3) return i + 1;
  }
  return 0;
}

/** "On Friday", "In an interview with the paper", "Asked about it", "Later, when it rained": nothing that can be said. */
export function isFrame(passage: Passage, range: Range): boolean {
  const first = lowerAt(passage, range.first);
  if (/^(?:and|but|yet|so)$/.test(first) && range.first < range.last)
    return isFrame(passage, { first: range.first + 1, last: range.last });
  if (phraseOf(passage, range.first)?.kind === 'time') return true;
  const verb = verbOf(passage, range.first);
  if (verb?.form === 'ing' || verb?.form === 'past' || verb?.form === 'infinitive') return true;
  if (!/^(?:ADP|SCONJ|ADV|CCONJ)$/.test(tagAt(passage, range.first))) return false;
  return !hasMainClause(passage, range);
}

/** "In one thing the mayor is right": a verb of its own, with nothing before it that would make its clause depend. */
function hasMainClause(passage: Passage, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) {
    if (
      /^(?:after|although|as|because|before|how|if|once|since|that|though|until|what|when|where|whether|which|while|who|whose)$/.test(
        lowerAt(passage, i),
      )
    )
      return false;
    const verb = verbFrom(passage, i);
    // "in an interview published on Sunday"
    const isParticiple = verb?.form === 'past' && tagAt(passage, verb.last + 1) === 'ADP';
    if (verb?.form === 'finite' || verb?.form === 'past')
      return !isParticiple && phraseTo(passage, i - 1) !== undefined;
  }
  return false;
}
