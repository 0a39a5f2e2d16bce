import { skipAdjuncts } from './find-complement.ts';
import { hasOwnCue, namesOccasion, opensCue, opensVerbCue, speaksActively } from './next-cue.ts';
import {
  isQuoted,
  isStop,
  lastWord,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationFrom,
  quotationTo,
  tagAt,
  tokenAt,
  verbFrom,
  verbOf,
} from './passage.ts';
import { attachments } from './phrase-extent.ts';

/** Where a clause of content ends: at the sentence's end, or before the next cue of the narrator's own. */
export function clauseEnd(passage: Passage, from: number): number {
  return endOf(passage, from, (i) => endsClause(passage, i));
}

/** Where content in a fronted clause ends: "While she said that it rains, he stayed dry" goes on with the main clause. */
export function frontedEnd(passage: Passage, from: number): number {
  return endOf(passage, from, (i) => {
    const next = afterComma(passage, i);
    return endsClause(passage, i) || (next !== undefined && opensSentence(passage, skipAdjuncts(passage, next)));
  });
}

/** Where an object ends: sooner than a clause, at the next verb of the narrator's or the next comma that opens one. */
export function objectEnd(passage: Passage, from: number): number {
  return endOf(passage, from, (i) => endsClause(passage, i) || endsObject(passage, from, i));
}

function endOf(passage: Passage, from: number, ends: (i: number) => boolean): number {
  const last = lastWord(passage);
  let depth = 0;
  for (let i = from; i <= last; i++) {
    if (isQuoted(passage, i)) continue;
    const lower = lowerAt(passage, i);
    if (lower === '(') depth++;
    else if (lower === ')' && depth-- === 0) return i - 1;
    // "that, according to the bank, it rains": a word or two is no content yet.
    const isEarly = i === from + 1 && (/^(?:;|and|but)$/.test(lower) || (lower === ',' && isName(passage, from)));
    if ((i > from + 1 || isEarly) && ends(i)) return trimStops(passage, i - 1, from);
  }
  return trimStops(passage, last, from);
}

/** A noun may be all there is: "called for calm, adding that"; not "that, according to". */
function isName(passage: Passage, i: number): boolean {
  return tagAt(passage, i) === 'NOUN' || tagAt(passage, i) === 'PROPN';
}

function trimStops(passage: Passage, last: number, from: number): number {
  let end = last;
  while (end > from && !isQuoted(passage, end) && /^(?:[,;:—–-]|--)$/.test(lowerAt(passage, end))) end--;
  return end;
}

/** The token that a comma sets off, where one stands here or inside the mark that closes before: "It is dear," others say. */
function afterComma(passage: Passage, i: number): number | undefined {
  if (lowerAt(passage, i) === ',') return i + 1;
  return endsInComma(passage, i - 1) ? i : undefined;
}

function endsClause(passage: Passage, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (lower === ';') return !isFreeIndirect(passage, i + 1);
  if (/^(?:[:(—–-]|--)$/.test(lower) && isQuotedNext(passage, i + 1)) return true;
  if (quotationTo(passage, i - 1) !== undefined && endsAfterQuotation(passage, i)) return true;
  if (/^(?:,|—|–|--)$/.test(lower)) return opensCue(passage, i + 1);
  if (endsInComma(passage, i - 1) && lower !== 'compared' && opensCue(passage, i)) return true;
  if (/^(?:and|but|while)$/.test(lower) && endsInComma(passage, i - 1) && opensSentence(passage, i + 1)) return true;
  return /^(?:and|but)$/.test(lower) && opensVerbCue(passage, i);
}

/** "She denied that it rained: "It is dry," she said": the quotation has a cue of its own. */
function isQuotedNext(passage: Passage, from: number): boolean {
  const quotation = quotationFrom(passage, from);
  if (quotation === undefined || !/^[,?!]$/.test(lowerAt(passage, quotation.last - 1))) return false;
  const verb = verbFrom(passage, quotation.last + 1);
  return hasOwnCue(passage, quotation.last + 1) || (verb !== undefined && speaksActively(passage, verb));
}

/** It is dear," and others agree: the comma inside the mark ends what was said. */
function endsInComma(passage: Passage, last: number): boolean {
  return quotationTo(passage, last) !== undefined && lowerAt(passage, last - 1) === ',';
}

/**
 * He denied that it rained; the sun had been out all day. A clause after a semicolon goes on telling where its verb has
 * stepped back in tense and no other cue stands in it. Not: he denied it; his deputy left the room.
 */
export function isFreeIndirect(passage: Passage, from: number): boolean {
  const verbs = passage.verbs.filter((verb) => verb.first >= from);
  const main = verbs[0];
  if (main === undefined || isQuoted(passage, from) || verbs.some((verb) => speaksActively(passage, verb)))
    return false;
  if (main.form !== 'finite') return false;
  const auxiliary = lowerAt(passage, main.first);
  if (/^(?:would|should|could|might)$/.test(auxiliary)) return true;
  return auxiliary === 'had' && main.first !== main.head;
}

/** "…," referring to the vote; "…" when she was asked. */
function endsAfterQuotation(passage: Passage, i: number): boolean {
  if (namesOccasion(passage, i)) return true;
  const verb = verbFrom(passage, i);
  if (verb?.form === 'ing') return /^[,.?!]$/.test(lowerAt(passage, i - 2));
  if (!/^(?:when|as|while|after|before|though|although)$/.test(lowerAt(passage, i))) return false;
  return opensSentence(passage, i + 1) || (endsInComma(passage, i - 1) && isParticiple(passage, i + 1));
}

/** "…," when asked; "…," before leaving. */
function isParticiple(passage: Passage, from: number): boolean {
  const verb = verbFrom(passage, tagAt(passage, from) === 'ADV' ? from + 1 : from);
  return verb?.form === 'past' || verb?.form === 'ing';
}

function endsObject(passage: Passage, from: number, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (lower === ';' || lower === '—' || lower === '--') return true;
  if (/^(?:and|but)$/.test(lower) && isNewClause(passage, i)) return true;
  if (/^(?:and|but|or)$/.test(lower))
    return !isPair(passage, i) && opensVerb(passage, i + 1) && !hasVerb(passage, from, i);
  if (lower === 'while' || lower === 'although' || lower === 'though') return true;
  const next = afterComma(passage, i);
  if (next === undefined) return false;
  // "pointed to the drills, at sea and on land, as a sign of trust"
  if (lowerAt(passage, next) === 'as' && phraseFrom(passage, next + 1) !== undefined)
    return opensSentence(passage, next + 1);
  if (
    /^(?:but|that|while|although|though|which|who|whose|after|as|when|where|before|because|since|even|although)$/.test(
      lowerAt(passage, next),
    )
  )
    return true;
  const verb = verbFrom(passage, next);
  if (verb?.form === 'ing') return !hasGerund(passage, from, i);
  if (verb?.form === 'past' || opensSentence(passage, next)) return true;
  if (/^(?:and|or)$/.test(lowerAt(passage, next)))
    return opensVerb(passage, next + 1) || opensSentence(passage, next + 1);
  return isStop(passage, next) && !goesOnInMarks(passage, next);
}

/** "called the chief, Ana Ruiz, "driven"": not "…, "It is late."", a sentence of its own, nor "…, she said, "late"". */
function goesOnInMarks(passage: Passage, from: number): boolean {
  const quotation = quotationFrom(passage, from);
  if (quotation === undefined || verbOf(passage, from - 2) !== undefined) return false;
  return quotation.last - from < 6 || /^\p{Ll}/u.test(tokenAt(passage, from + 1).text);
}

/** "called it "a mess" and Rome denied it", "condemned the raid but they left"; not "stated the crew and the envoy were late". */
function isNewClause(passage: Passage, conjunction: number): boolean {
  const isPronoun = /^(?:he|i|it|she|they|we)$/.test(lowerAt(passage, conjunction + 1));
  const isParted = lowerAt(passage, conjunction) === 'but' || quotationTo(passage, conjunction - 1) !== undefined;
  return (isPronoun || isParted) && opensSentence(passage, conjunction + 1);
}

/** "of blocking ports, stealing grain and selling it": gerunds in a list. */
function hasGerund(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isAfterPreposition = i === from || /^(?:of|for|against|from|by|with|about)$/.test(lowerAt(passage, i - 1));
    // "of hiding losses": a noun to the tagger.
    if (isAfterPreposition && /\p{L}{2}ing$/u.test(lowerAt(passage, i))) return true;
  }
  return false;
}

/** "as non-allied and aimed at no one": a participle beside an adjective. */
function isPair(passage: Passage, conjunction: number): boolean {
  return tagAt(passage, conjunction - 1) === 'ADJ' && verbFrom(passage, conjunction + 1)?.form === 'past';
}

/** "as one that rejects blocs and avoids quarrels": the verb goes with one inside. */
function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbFrom(passage, i)?.form === 'finite') return true;
  return false;
}

/** "… and refuses to go", "… and on Monday put out an alert": the narrator goes on with the same subject. */
function opensVerb(passage: Passage, from: number): boolean {
  let i = from;
  while (tagAt(passage, i) === 'ADV') i++;
  if (tagAt(passage, i) === 'ADP') {
    const object = phraseFrom(passage, i + 1);
    if (object?.kind === 'time') i = object.last + 1;
  }
  const verb = verbFrom(passage, i);
  return verb !== undefined && verb.form !== 'ing' && verb.form !== 'infinitive';
}

function opensSentence(passage: Passage, from: number): boolean {
  const phrase = phraseFrom(passage, from);
  if (phrase === undefined) return false;
  let i = attachments(passage, phrase) + 1;
  while (tagAt(passage, i) === 'ADV') i++;
  const verb = verbFrom(passage, i);
  return verb !== undefined && verb.form !== 'ing' && verb.form !== 'infinitive';
}
