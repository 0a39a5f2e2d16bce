import type { CueSite } from './cue-site.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseFrom,
  phraseTo,
  quotationFrom,
  tagAt,
  type VerbGroup,
  verbFrom,
} from './passage.ts';
import { attachments, extendRight } from './phrase-extent.ts';

/**
 * What follows a cue verb, past listener, time and place: a clause with *that*, a question word, a clause without
 * either, a quotation, the end of its stretch, or something else. `start` is the token where it begins.
 */
export interface Complement {
  readonly kind: 'that' | 'question' | 'bare' | 'quotation' | 'end' | 'other';
  readonly start: number;
  /** A quotation after a colon hands over more firmly than one after a comma. */
  readonly colon: boolean;
}

// "told … the president of the bank, on the last day of the forum, that": no adjunct is longer.
const MAX_ADJUNCTS = 6;

export function findComplement(site: CueSite): Complement {
  const { passage, verb, entry } = site;
  let i = skipAdjuncts(passage, verb.last + 1);
  const listener = entry.frames.has('listener') || entry.frames.has('advice') ? phraseFrom(passage, i) : undefined;
  if (listener !== undefined && listener.kind !== 'time' && !startsBareClause(passage, i)) {
    const extent = extendRight(passage, listener);
    i = skipAdjuncts(passage, overTitle(passage, extent.last + 1));
  }
  return complementAt(passage, i, verb);
}

/** told Harbour Radio's "Good Morning" that, said on "Good Morning" that: a title belongs to the listener or the place. */
function overTitle(passage: Passage, at: number): number {
  const i = /^['’]s?$/.test(lowerAt(passage, at)) ? at + 1 : at;
  const title = quotationFrom(passage, i);
  if (title === undefined || title.last - title.first > 8) return at;
  const next = skipAdjuncts(passage, title.last + 1);
  return lowerAt(passage, next) === 'that' || startsBareClause(passage, next) ? title.last + 1 : at;
}

function complementAt(passage: Passage, at: number, verb: VerbGroup): Complement {
  let i = at;
  let colon = false;
  if (lowerAt(passage, i) === ',') {
    const over = overInsert(passage, i);
    if (over !== undefined) i = over;
  }
  if (lowerAt(passage, i) === ':' || (lowerAt(passage, i) === ',' && quotationFrom(passage, i + 1) !== undefined)) {
    colon = lowerAt(passage, i) === ':';
    i++;
    if (colon && quotationFrom(passage, i) === undefined && passage.tokens[i] !== undefined)
      return { kind: 'that', start: i, colon };
  }
  const lower = lowerAt(passage, i);
  if (quotationFrom(passage, i) !== undefined) return { kind: 'quotation', start: i, colon };
  if (isStop(passage, i) || passage.tokens[i] === undefined) return { kind: 'end', start: i, colon };
  if (lower === 'that' && !(verbFrom(passage, i + 1) !== undefined && i > verb.last + 1))
    return { kind: 'that', start: i, colon };
  if (/^(?:whether|how|why|what|if|when|where|who)$/.test(lower)) return { kind: 'question', start: i, colon };
  // "confirmed nothing, and"
  if (lower === 'nothing' && isStop(passage, i + 1)) return { kind: 'end', start: i + 1, colon };
  // "has protested about planes that flew": of the planes.
  if (lower === 'that' && isRelative(passage, i)) return { kind: 'other', start: i, colon };
  if (startsBareClause(passage, i)) return { kind: 'bare', start: i, colon };
  return { kind: 'other', start: i, colon };
}

/** "planes that flew near": a verb, and no second one that would make a noun of it as in "that paint was short". */
function isRelative(passage: Passage, that: number): boolean {
  const verb = verbFrom(passage, that + 1);
  return verb !== undefined && verbFrom(passage, verb.last + 1) === undefined && tagAt(passage, that - 1) === 'NOUN';
}

/** Past adverbs, days and places: *said on Monday in Rome that*. */
export function skipAdjuncts(passage: Passage, from: number): number {
  let i = from;
  for (let n = 0; n < MAX_ADJUNCTS; n++) {
    // "that week", "that day"
    if (lowerAt(passage, i) === 'that' && phraseFrom(passage, i + 1)?.kind === 'time') i++;
    const phrase = phraseFrom(passage, i);
    const word = lowerAt(passage, i);
    if (quotationFrom(passage, i) !== undefined) return i;
    const since = asEarlyAs(passage, i);
    if (since !== undefined) {
      i = since;
      continue;
    }
    // "late on Monday", "more crudely"
    if (word === 'only' && lowerAt(passage, i + 1) === 'that') return i + 1;
    const isLate = /^(?:early|late)$/.test(word) && tagAt(passage, i + 1) === 'ADP';
    if (isLate || (word === 'more' && tagAt(passage, i + 1) === 'ADV')) {
      i++;
      continue;
    }
    if (phrase?.kind === 'time' && verbFrom(passage, phrase.last + 1) === undefined) i = phrase.last + 1;
    else if (tagAt(passage, i) === 'ADV' && !/^(?:as|so|how|when|why|where|there|more|not|only|even)$/.test(word)) i++;
    else if (isPostmodifier(passage, i)) i++;
    else if (tagAt(passage, i) === 'ADP' && isAdjunctPreposition(word)) {
      const object = phraseFrom(passage, i + 1);
      const past = object === undefined && /^(?:at|during|in|on)$/.test(word) ? overTitle(passage, i + 1) : i + 1;
      if (object === undefined) return past === i + 1 ? i : past;
      const end = object.kind === 'time' ? object.last : attachments(passage, object);
      const direct = verbFrom(passage, end + 1);
      if ((direct?.form === 'finite' || direct?.form === 'past') && !isPostmodifier(passage, end + 1)) return i;
      i = overTitle(passage, end + 1);
    } else return i;
  }
  return i;
}

/** "as early as spring", "as recently as last week" → the token after. */
function asEarlyAs(passage: Passage, i: number): number | undefined {
  if (lowerAt(passage, i) !== 'as' || !/^(?:early|far|late|recently|soon)$/.test(lowerAt(passage, i + 1)))
    return undefined;
  if (lowerAt(passage, i + 2) === 'as') return (phraseFrom(passage, i + 3)?.last ?? i + 2) + 1;
  const isBack = lowerAt(passage, i + 2) === 'back' && lowerAt(passage, i + 3) === 'as';
  return isBack ? (phraseFrom(passage, i + 4)?.last ?? i + 3) + 1 : undefined;
}

/** "in an interview published on Sunday": a participle after its noun. */
function isPostmodifier(passage: Passage, i: number): boolean {
  const isParticiple = verbFrom(passage, i)?.form === 'past' && verbFrom(passage, i)?.last === i;
  const goesOn = tagAt(passage, i + 1) === 'ADP' || phraseFrom(passage, i + 1)?.kind === 'time';
  return isParticiple && goesOn && phraseTo(passage, i - 1) !== undefined && tagAt(passage, i - 1) === 'NOUN';
}

function isAdjunctPreposition(word: string): boolean {
  return /^(?:on|in|at|during|from|to|through|via|after|before|over|by|with|earlier|of|about|for|within|ahead|outside|at)$/.test(
    word,
  );
}

/** ", the last day of the forum, that" → the token after the second comma. */
function overInsert(passage: Passage, comma: number): number | undefined {
  const next = skipAdjuncts(passage, comma + 1);
  if (lowerAt(passage, next) === 'that') return next;
  for (let i = comma + 1; i < comma + 30 && i < passage.tokens.length; i++) {
    if (isQuoted(passage, i)) return undefined;
    const lower = lowerAt(passage, i);
    if (/^[.;:?!]$/.test(lower)) return undefined;
    if (lower !== ',') continue;
    return lowerAt(passage, i + 1) === 'that' ? i + 1 : undefined;
  }
  return undefined;
}

/** A phrase with a finite verb, or *there is*, or a comparison: "said prices would fall", "said the more …". */
export function startsBareClause(passage: Passage, i: number): boolean {
  if (lowerAt(passage, i) === 'there' && verbFrom(passage, i + 1) !== undefined) return true;
  const phrase = phraseFrom(passage, i);
  if (phrase === undefined) {
    const first = lowerAt(passage, i);
    // "said in 2020 prices fell", "said if it rains they leave", "said the more it rains …"
    return (
      /^(?:if|while|although|because|since|once|the|no|nothing|this|that|it|those)$/.test(first) &&
      verbAfter(passage, i)
    );
  }
  let next = attachments(passage, phrase) + 1;
  if (verbFrom(passage, next) === undefined) next = skipInsert(passage, next);
  while (tagAt(passage, next) === 'ADV') next++;
  const verb = verbFrom(passage, next) ?? verbFrom(passage, phrase.last + 1);
  if (verb !== undefined) return verb.form === 'finite' || verb.form === 'past';
  return /^(?:who|which|whose)$/.test(lowerAt(passage, next)) && verbAfter(passage, next + 2);
}

function skipInsert(passage: Passage, at: number): number {
  if (lowerAt(passage, at) !== ',') return at;
  for (let i = at + 1; i < at + 20 && i < passage.tokens.length; i++) {
    if (/^[.;:?!]$/.test(lowerAt(passage, i))) return at;
    if (lowerAt(passage, i) === ',') return i + 1;
  }
  return at;
}

export function verbAfter(passage: Passage, from: number): boolean {
  for (let i = from; i < passage.tokens.length; i++) {
    if (/^[;]$/.test(lowerAt(passage, i))) return false;
    const verb = verbFrom(passage, i);
    if (verb !== undefined && (verb.form === 'finite' || verb.form === 'past')) return true;
  }
  return false;
}
