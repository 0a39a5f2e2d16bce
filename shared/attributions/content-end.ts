import { PARTICLE_VERBS } from './lexicon/phrasal-cues.ts';
import { speaks } from './lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lastWord,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationTo,
  tagAt,
  type VerbGroup,
  verbFrom,
} from './passage.ts';
import { attachments } from './phrase-extent.ts';

/** Where a clause of content ends: at the sentence's end, or before the next cue of the narrator's own. */
export function clauseEnd(passage: Passage, from: number): number {
  return endOf(passage, from, (i) => endsClause(passage, i));
}

/** Where content in a fronted clause ends: "While she said that it rains, he stayed dry" goes on with the main clause. */
export function frontedEnd(passage: Passage, from: number): number {
  return endOf(
    passage,
    from,
    (i) => endsClause(passage, i) || (lowerAt(passage, i) === ',' && opensSentence(passage, i + 1)),
  );
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
    if (i > from + 1 && ends(i)) return trimStops(passage, i - 1, from);
  }
  return trimStops(passage, last, from);
}

function trimStops(passage: Passage, last: number, from: number): number {
  let end = last;
  while (end > from && !isQuoted(passage, end) && /^(?:[,;:—–-]|--)$/.test(lowerAt(passage, end))) end--;
  return end;
}

function endsClause(passage: Passage, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (lower === ';') return true;
  if (quotationTo(passage, i - 1) !== undefined && endsAfterQuotation(passage, i)) return true;
  if (/^(?:,|—|–|--)$/.test(lower)) return opensCue(passage, i + 1);
  return /^(?:and|but)$/.test(lower) && opensVerbCue(passage, i);
}

/** ", adding that", ", according to", ", as Wang put it", ", and the minister said", "and urged". */
function opensCue(passage: Passage, from: number): boolean {
  if (lowerAt(passage, from) === 'according' && lowerAt(passage, from + 1) === 'to') return true;
  if (/^(?:though|although|however|compared|whereas)$/.test(lowerAt(passage, from)) || isSetOff(passage, from))
    return true;
  if (resumes(passage, from) || namesOccasion(passage, from)) return true;
  return opensVerbCue(passage, from) || (isJoint(lowerAt(passage, from)) && hasOwnCue(passage, from + 1));
}

/** "…," referring to the vote; "…" when she was asked. */
function endsAfterQuotation(passage: Passage, i: number): boolean {
  const verb = verbFrom(passage, i);
  if (verb?.form === 'ing') return /^[,.?!]$/.test(lowerAt(passage, i - 2));
  return /^(?:when|as|while|after|before|though|although)$/.test(lowerAt(passage, i)) && opensSentence(passage, i + 1);
}

/** "Ruiz, who said it rains, left": a verb right after the comma goes on with the clause around. */
function resumes(passage: Passage, from: number): boolean {
  const verb = verbFrom(passage, from);
  if (verb === undefined || lowerAt(passage, verb.last + 1) === 'by') return false;
  return (verb.form === 'finite' || verb.form === 'past') && speaksActively(passage, verb);
}

/** ", in an interview with the paper". */
function namesOccasion(passage: Passage, from: number): boolean {
  if (!/^(?:in|during|at)$/.test(lowerAt(passage, from))) return false;
  const phrase = phraseFrom(passage, from + 1);
  return phrase !== undefined && /^(?:interview|statement|speech|tweet|briefing)$/.test(lowerAt(passage, phrase.head));
}

/** ", adding that", "and urged". */
function opensVerbCue(passage: Passage, from: number): boolean {
  const joined = isJoint(lowerAt(passage, from));
  let i = joined ? from + 1 : from;
  while (tagAt(passage, i) === 'ADV') i++;
  const verb = verbFrom(passage, i);
  if (verb !== undefined && joined && /^(?:decline|refuse)$/.test(verb.lemma)) return verb.form === 'past';
  if (verb === undefined || !speaksActively(passage, verb)) return false;
  // "he spoke to her and asked her to stay": as likely part of what is told.
  if (/^(?:agree|ask|invite|offer|promise|propose|tell|threaten|thank)$/.test(verb.lemma) && verb.form !== 'ing')
    return false;
  return verb.form === 'ing' || (joined && verb.form !== 'infinitive');
}

function isJoint(word: string): boolean {
  return /^(?:and|but|while|as|although|though|then)$/.test(word);
}

/** ", the sources said;": a cue's clause between marks. */
function isSetOff(passage: Passage, from: number): boolean {
  const verb = ownCue(passage, from);
  return verb !== undefined && isStop(passage, verb.last + 1);
}

/** A subject with a cue verb right here: "the minister said". */
function hasOwnCue(passage: Passage, from: number): boolean {
  return ownCue(passage, from) !== undefined;
}

function ownCue(passage: Passage, from: number): VerbGroup | undefined {
  const phrase = phraseFrom(passage, from);
  // "and it rejects interference": what is told goes on.
  if (phrase === undefined || lowerAt(passage, from) === 'it') return undefined;
  let next = attachments(passage, phrase) + 1;
  while (tagAt(passage, next) === 'ADV') next++;
  const verb = verbFrom(passage, next);
  return verb !== undefined && speaksActively(passage, verb) ? verb : undefined;
}

function speaksActively(passage: Passage, verb: VerbGroup): boolean {
  if (verb.passive) return false;
  return speaks(verb) || PARTICLE_VERBS[`${verb.lemma} ${lowerAt(passage, verb.last + 1)}`] !== undefined;
}

function endsObject(passage: Passage, from: number, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (lower === ';' || lower === '—' || lower === '--') return true;
  // "as non-allied and aimed at no one": a participle beside an adjective.
  if (/^(?:and|but|or)$/.test(lower))
    return tagAt(passage, i - 1) !== 'ADJ' && opensVerb(passage, i + 1) && !hasVerb(passage, from, i);
  if (lower === 'while' || lower === 'although' || lower === 'though') return true;
  if (lower !== ',') return false;
  const next = i + 1;
  if (
    /^(?:but|that|while|although|though|which|who|whose|after|as|when|where|before|because|since|even|although)$/.test(
      lowerAt(passage, next),
    )
  )
    return true;
  const verb = verbFrom(passage, next);
  if (verb?.form === 'ing' || verb?.form === 'past') return true;
  if (/^(?:and|or)$/.test(lowerAt(passage, next)))
    return opensVerb(passage, next + 1) || opensSentence(passage, next + 1);
  return isStop(passage, next);
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
