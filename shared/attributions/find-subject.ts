import { namesRole } from './lexicon/roles.ts';
import { VERBS } from './lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  type Phrase,
  phraseFrom,
  phraseOf,
  phraseTo,
  quotationTo,
  type Range,
  tagAt,
  tokenAt,
  type VerbGroup,
  verbOf,
} from './passage.ts';
import { extendRight } from './phrase-extent.ts';

export interface Subject {
  readonly range: Range;
  /** The relative pronoun that stands for it: *the embassy, which* said. */
  readonly relative?: number;
  /** The first token of the clause where the subject stands before its verb; the verb's own where it is shared. */
  readonly clauseStart: number;
}

// Past this many inserted stretches the comma belongs to a list, not to the subject.
const MAX_INSERTS = 4;
// A longer insert is a sentence of its own.
const MAX_INSERT_LENGTH = 40;
// Sharing a subject over more verbs than this is guesswork.
const MAX_SHARED = 6;

/** The subject of a verb: before it, over inserts between commas, or shared with an earlier verb. */
export function findSubject(passage: Passage, verb: VerbGroup, depth = 0): Subject | undefined {
  if (depth > MAX_SHARED) return undefined;
  const i = skipAdverbsLeft(passage, verb.first - 1);
  if (verb.form === 'ing') return participleSubject(passage, verb, i, depth);
  if (verb.form === 'infinitive') return controllerSubject(passage, verb, depth);
  return directSubject(passage, i) ?? insertedSubject(passage, i) ?? sharedSubject(passage, verb, i, depth);
}

function skipAdverbsLeft(passage: Passage, from: number): number {
  let i = from;
  for (;;) {
    const tag = tagAt(passage, i);
    const isAdverb =
      tag === 'ADV' || /^(?:since|also|both|all|then|not|never|neither|long|now)$/.test(lowerAt(passage, i));
    if (isAdverb && phraseOf(passage, i) === undefined && i >= 0) i--;
    else if (isTimePhrase(passage, i)) i = beforeTime(passage, i);
    else if (lowerAt(passage, i) === ')' && bracketBefore(passage, i) !== undefined)
      i = (bracketBefore(passage, i) ?? i) - 1;
    else return i;
  }
}

/** "John Kasich (R-OH) said": a short bracket. */
function bracketBefore(passage: Passage, closing: number): number | undefined {
  for (let i = closing - 1; i > closing - 10 && i >= 0; i--) if (lowerAt(passage, i) === '(') return i;
  return undefined;
}

function isTimePhrase(passage: Passage, i: number): boolean {
  return phraseTo(passage, i)?.kind === 'time';
}

/** "Wang on Monday said": the day and its preposition stand between subject and verb. */
function beforeTime(passage: Passage, i: number): number {
  let before = (phraseTo(passage, i)?.first ?? i) - 1;
  while (/^(?:on|in|late|early|earlier|last|at|since)$/.test(lowerAt(passage, before))) before--;
  return before;
}

function directSubject(passage: Passage, i: number): Subject | undefined {
  const relative = relativeSubject(passage, i);
  if (relative !== undefined) return relative;
  // "A report published on Monday said": the participle belongs to the phrase before it.
  const phrase = phraseTo(passage, i) ?? governorOverParticiple(passage, i);
  if (phrase === undefined || isQuoted(passage, i)) return undefined;
  return subjectFrom(passage, phrase);
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

/** The phrase with what it is attached to on its left: *the head of* the alliance, *Ukraine and* its partners. */
function subjectFrom(passage: Passage, phrase: Phrase): Subject | undefined {
  if (phrase.kind === 'time') return undefined;
  let first = extendLeft(passage, phrase);
  let last = phrase.last;
  const relative = restrictiveAntecedent(passage, first);
  if (relative !== undefined) first = relative;
  const cut = cutAdjunct(passage, first, last);
  if (cut !== undefined) last = cut;
  return { range: { first, last }, clauseStart: first };
}

function extendLeft(passage: Passage, phrase: Phrase): number {
  let first = phrase.first;
  for (;;) {
    const before = first - 1;
    const word = lowerAt(passage, before);
    if (tagAt(passage, before) === 'ADP' && !/^(?:as|than|like|after|before|since|until|till)$/.test(word)) {
      const governor = phraseTo(passage, before - 1) ?? governorOverParticiple(passage, before - 1);
      if (governor === undefined || governor.kind === 'time' || governor.kind === 'pronoun') return first;
      if (tagAt(passage, governor.first - 1) === 'VERB') return first;
      first = governor.first;
    } else if (/^(?:and|or|&)$/.test(word)) {
      const other = phraseTo(passage, lowerAt(passage, before - 1) === ',' ? before - 2 : before - 1);
      if (other === undefined || other.kind === 'time') return first;
      const start = extendLeftOf(passage, other.first);
      if (!startsClause(passage, start)) return first;
      first = start;
    } else return first;
  }
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
function governorOverParticiple(passage: Passage, i: number): Phrase | undefined {
  const tag = tagAt(passage, i);
  const isLink = tag === 'ADJ' || (tag === 'VERB' && /(?:ed|en|ing)$/.test(lowerAt(passage, i)));
  if (!isLink || phraseOf(passage, i) !== undefined) return undefined;
  return phraseTo(passage, i - 1);
}

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
    if (antecedent === undefined || tagAt(passage, i - 1) === 'VERB') return undefined;
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

/** "Qin, the minister, said"; "Wang, who spoke in Rome, said"; "several experts, however, caution". */
function insertedSubject(passage: Passage, from: number): Subject | undefined {
  let comma = from;
  let apposition: Range | undefined;
  for (let n = 0; n < MAX_INSERTS; n++) {
    if (!/^(?:[,)—–-]|--)$/.test(lowerAt(passage, comma))) return undefined;
    const open = openingOf(passage, comma);
    if (open === undefined) return undefined;
    const insert = { first: open + 1, last: comma - 1 };
    const phrase = phraseTo(passage, skipBracket(passage, open - 1));
    if (isAge(passage, insert)) {
      apposition = undefined;
    } else if (isApposition(passage, insert)) apposition ??= insert;
    else if (!isInsert(passage, insert)) return undefined;
    if (phrase !== undefined && !isQuoted(passage, open - 1) && phrase.kind !== 'time' && !isAge(passage, phrase)) {
      const subject = subjectFrom(passage, phrase);
      if (subject === undefined) return undefined;
      return withAppositions(passage, subject, apposition);
    }
    comma = open;
  }
  return undefined;
}

function skipBracket(passage: Passage, i: number): number {
  return lowerAt(passage, i) === ')' ? (bracketBefore(passage, i) ?? i) - 1 : i;
}

/** "Ana Ruiz, 58, said". */
function isAge(passage: Passage, range: Range): boolean {
  return range.first === range.last && tagAt(passage, range.first) === 'NUM';
}

function openingOf(passage: Passage, comma: number): number | undefined {
  const closer = lowerAt(passage, comma);
  for (let i = comma - 1; i > Math.max(0, comma - MAX_INSERT_LENGTH); i--) {
    if (isQuoted(passage, i)) continue;
    const lower = lowerAt(passage, i);
    if (closer === ')' ? lower === '(' : /^(?:[,—–-]|--)$/.test(lower) && isStop(passage, i)) return i;
    if (/^[.;:?!]$/.test(lower)) return undefined;
  }
  return undefined;
}

/** A noun phrase with its attachments and nothing else between the commas. */
function isApposition(passage: Passage, insert: Range): boolean {
  // "observers, among them officials in Canada, say"
  const among = lowerAt(passage, insert.first) === 'among' && lowerAt(passage, insert.first + 1) === 'them';
  const start = among ? insert.first + 2 : insert.first + (lowerAt(passage, insert.first) === 'including' ? 1 : 0);
  const phrase = phraseFrom(passage, start);
  if (phrase === undefined || phrase.kind === 'time' || phrase.kind === 'pronoun') return false;
  for (let i = insert.first; i <= insert.last; i++) {
    const verb = verbOf(passage, i);
    if (verb !== undefined && verb.form !== 'ing' && verb.form !== 'past') return false;
    // "CNN, Cruz said, called it unfair": a clause of its own.
    if (verb !== undefined && verb.last === insert.last && speaks(verb)) return false;
  }
  return true;
}

/** A relative clause, a participle, a preposition's phrase or an adverb between the commas. */
function isInsert(passage: Passage, insert: Range): boolean {
  const first = lowerAt(passage, insert.first);
  if (
    /^(?:who|which|whose|whom|where|when|while|if|as|after|before|though|although|like|including|among|now|then)$/.test(
      first,
    )
  )
    return true;
  const tag = tagAt(passage, insert.first);
  if (tag === 'ADP' || tag === 'ADV' || tag === 'ADJ' || tag === 'SCONJ' || tag === 'NUM') return true;
  const verb = verbOf(passage, insert.first);
  if (verb?.form === 'ing' || verb?.form === 'past' || verb?.form === 'infinitive') return true;
  return phraseFrom(passage, insert.first)?.kind === 'time';
}

function withAppositions(passage: Passage, subject: Subject, apposition: Range | undefined): Subject {
  const { range } = subject;
  const after = apposition?.first === range.last + 2 ? apposition : undefined;
  const before = leadingApposition(passage, range.first);
  const first = before ?? range.first;
  return { range: { first, last: after?.last ?? range.last }, clauseStart: first };
}

/** "The foreign minister, Qin Gang, who …, said": an office before the name, between commas. */
function leadingApposition(passage: Passage, first: number): number | undefined {
  if (lowerAt(passage, first - 1) !== ',' || phraseFrom(passage, first)?.kind !== 'name') return undefined;
  const office = phraseTo(passage, first - 2);
  if (office === undefined || office.kind === 'time' || office.kind === 'pronoun') return undefined;
  if (!namesRole(lowerAt(passage, office.head))) return undefined;
  const start = extendLeft(passage, office);
  return startsClause(passage, start) && tagAt(passage, start - 1) !== 'ADP' ? start : undefined;
}

/** "Xi praised the deal and said …": the subject of the verb before. */
function sharedSubject(passage: Passage, verb: VerbGroup, from: number, depth: number): Subject | undefined {
  let i = from;
  const isList = depth > 0 && lowerAt(passage, i) === ',';
  if (lowerAt(passage, i) === ',') i--;
  // "They turned round, let her in and said": a comma alone links only where *and* comes later.
  if (!isList && tagAt(passage, i) !== 'CCONJ' && !/^(?:and|but|or|then|yet)$/.test(lowerAt(passage, i)))
    return undefined;
  const earlier = earlierVerb(passage, verb, i);
  if (earlier === undefined) return undefined;
  const subject = findSubject(passage, earlier, depth + 1);
  return subject && { ...subject, clauseStart: verb.first };
}

/** The nearest verb to the left in the narrator's words that can share its subject. */
function earlierVerb(passage: Passage, verb: VerbGroup, from: number): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  const candidates = passage.verbs.slice(Math.max(0, index - 8), index).reverse();
  const outside = candidates.filter((v) => v.last < from && !isQuoted(passage, v.head));
  const alike = outside.filter((v) => sharesForm(passage, v, verb));
  // "He says he admires her and calls her able": the earlier cue, not the verb of what it tells.
  return (
    alike.find((v) => speaks(v) && !v.modal && isPresent(passage, v) === isPresent(passage, verb)) ??
    alike.find((v) => v.form === verb.form && !v.modal) ??
    alike[0]
  );
}

function speaks(verb: VerbGroup): boolean {
  return VERBS[verb.lemma]?.cueClass === 'speech';
}

function isPresent(passage: Passage, verb: VerbGroup): boolean {
  return verb.form === 'finite' && verb.first === verb.head && lowerAt(passage, verb.head).endsWith('s');
}

function sharesForm(passage: Passage, a: VerbGroup, b: VerbGroup): boolean {
  const finite = (v: VerbGroup) => v.form === 'finite' || v.form === 'past';
  if (a.form !== b.form && !(finite(a) && finite(b))) return false;
  if (a.form !== 'past') return true;
  // A participle after its noun shares no subject: "the deal signed in May and praised Xi".
  return findDirect(passage, a);
}

function findDirect(passage: Passage, verb: VerbGroup): boolean {
  const i = skipAdverbsLeft(passage, verb.first - 1);
  return phraseTo(passage, i) !== undefined || /^(?:who|which|that|,|and|but|or)$/.test(lowerAt(passage, i));
}

/** ", saying that …" takes the subject of its main verb; "people saying" their own phrase. */
function participleSubject(passage: Passage, verb: VerbGroup, i: number, depth: number): Subject | undefined {
  // "fantastic," telling reporters: the comma stands inside the mark.
  const word = lowerAt(passage, quotationTo(passage, i) === undefined ? i : i - 1);
  const phrase = phraseTo(passage, i);
  if (phrase !== undefined && phrase.kind !== 'time') {
    if (
      /^(?:statement|letter|tweet|email|post|memo|note|message|video|speech)s?$/.test(lowerAt(passage, phrase.head))
    ) {
      const issuer = mainVerb(passage, verb);
      const subject = issuer && findSubject(passage, issuer, depth + 1);
      if (subject !== undefined) return { range: subject.range, clauseStart: verb.first };
    }
    const own = subjectFrom(passage, phrase);
    return own && { range: own.range, clauseStart: verb.first };
  }
  if (!/^(?:,|and|but|while|by|in|for|before|after|when|—|–|--|then)$/.test(word) && i >= 0) return undefined;
  const main = mainVerb(passage, verb) ?? laterVerb(passage, verb);
  const subject = main && findSubject(passage, main, depth + 1);
  return subject && { ...subject, clauseStart: verb.first };
}

function mainVerb(passage: Passage, verb: VerbGroup): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  const earlier = passage.verbs
    .slice(Math.max(0, index - 12), index)
    .reverse()
    .filter((v) => !isQuoted(passage, v.head) && v.form !== 'ing' && v.form !== 'infinitive')
    .filter((v) => findDirect(passage, v) || invertedSubject(passage, v) !== undefined);
  // "Sanders denounced those who attack women, saying": the cue, not the nearest verb.
  return earlier.find(speaks) ?? earlier[0];
}

/** "Citing costs, the firm said …": the main verb comes after. */
function laterVerb(passage: Passage, verb: VerbGroup): VerbGroup | undefined {
  const index = passage.verbAt[verb.first] ?? -1;
  return passage.verbs
    .slice(index + 1, index + 6)
    .find((v) => (v.form === 'finite' || v.form === 'past') && !isQuoted(passage, v.head) && findDirect(passage, v));
}

/** "went on to say", "is said to have added": the subject of the verb that governs the infinitive. */
function controllerSubject(passage: Passage, verb: VerbGroup, depth: number): Subject | undefined {
  const governor = verbOf(passage, verb.first - 1) ?? verbOf(passage, skipAdverbsLeft(passage, verb.first - 1));
  const subject = governor && findSubject(passage, governor, depth + 1);
  return subject && { range: subject.range, clauseStart: subject.clauseStart };
}

/** "…," said Wang Yi, the minister: the phrase right after the verb, with what follows it. */
export function invertedSubject(passage: Passage, verb: VerbGroup): Range | undefined {
  const phrase = phraseFrom(passage, verb.last + 1);
  if (phrase === undefined || phrase.kind === 'time' || isQuoted(passage, phrase.first)) return undefined;
  if (tokenAt(passage, phrase.first).text === 'him' || tokenAt(passage, phrase.first).text === 'them') return undefined;
  return extendRight(passage, phrase);
}
