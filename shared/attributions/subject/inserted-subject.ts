import { namesRole } from '../lexicon/roles.ts';
import { speaks } from '../lexicon/verbs.ts';
import {
  isHyphen,
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  phraseFrom,
  phraseTo,
  type Range,
  tagAt,
  verbOf,
} from '../passage.ts';
import { skipBracket } from './skip-left.ts';
import type { Subject } from './subject.ts';
import { extendLeft, startsClause, subjectFrom } from './subject-extent.ts';

// Past this many inserted stretches the comma belongs to a list, not to the subject.
const MAX_INSERTS = 4;
// A longer insert is a sentence of its own.
const MAX_INSERT_LENGTH = 40;

/** "Qin, the minister, said"; "Wang, who spoke in Rome, said"; "several experts, however, caution". */
export function insertedSubject(passage: Passage, from: number): Subject | undefined {
  let comma = from;
  let appositions: readonly Range[] = [];
  for (let n = 0; n < MAX_INSERTS; n++) {
    if (!/^(?:[,)—–-]|--)$/.test(lowerAt(passage, comma))) return undefined;
    const open = openingOf(passage, comma);
    if (open === undefined) return undefined;
    const insert = { first: open + 1, last: comma - 1 };
    const phrase = phraseTo(passage, skipBracket(passage, open - 1));
    if (isAge(passage, insert) || isApposition(passage, insert)) appositions = [insert, ...appositions];
    else if (!isInsert(passage, insert)) return undefined;
    if (phrase !== undefined && !isQuoted(passage, open - 1) && phrase.kind !== 'time' && !isAge(passage, phrase)) {
      const subject = subjectFrom(passage, phrase);
      if (subject === undefined) return undefined;
      return withAppositions(passage, subject, appositions);
    }
    comma = open;
  }
  return undefined;
}

/** "58" in "Ana Ruiz, 58, said". */
function isAge(passage: Passage, range: Range): boolean {
  return range.first === range.last && tagAt(passage, range.first) === 'NUM';
}

function openingOf(passage: Passage, comma: number): number | undefined {
  const closer = lowerAt(passage, comma);
  for (let i = comma - 1; i > Math.max(0, comma - MAX_INSERT_LENGTH); i--) {
    if (isQuoted(passage, i)) continue;
    const lower = lowerAt(passage, i);
    if (closer === ')' ? lower === '(' : /^(?:[,—–-]|--)$/.test(lower) && isStop(passage, i)) return i;
    if (/^[.;:?!]$/.test(lower) && !isHyphen(passage, i)) return undefined;
  }
  return undefined;
}

/** A noun phrase between the commas, with what is attached to it: "a banker close to the talks", "a banker who took part". */
function isApposition(passage: Passage, insert: Range): boolean {
  // "observers, among them officials in Canada, say"
  const among = lowerAt(passage, insert.first) === 'among' && lowerAt(passage, insert.first + 1) === 'them';
  const start = among ? insert.first + 2 : insert.first + (lowerAt(passage, insert.first) === 'including' ? 1 : 0);
  const phrase = phraseFrom(passage, start);
  if (phrase === undefined || phrase.kind === 'time' || phrase.kind === 'pronoun') return false;
  for (let i = insert.first; i <= insert.last; i++) {
    if (/^(?:who|which|that|whose|where)$/.test(lowerAt(passage, i)) && phraseTo(passage, i - 1) !== undefined)
      return true;
    const verb = verbOf(passage, i);
    if (verb?.form === 'finite') return false;
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
  // ", and who knows the town,"
  if (/^(?:and|but)$/.test(first) && /^(?:who|which|whose)$/.test(lowerAt(passage, insert.first + 1))) return true;
  const tag = tagAt(passage, insert.first);
  if (tag === 'ADP' || tag === 'ADV' || tag === 'ADJ' || tag === 'SCONJ' || tag === 'NUM') return true;
  const verb = verbOf(passage, insert.first);
  if (verb?.form === 'ing' || verb?.form === 'past' || verb?.form === 'infinitive') return true;
  return phraseFrom(passage, insert.first)?.kind === 'time';
}

/** With the appositions that follow one on the other: "Ana Ruiz, 58, the mayor, a friend of the bank"; no age at the end. */
function withAppositions(passage: Passage, { range }: Subject, appositions: readonly Range[]): Subject {
  let { last } = range;
  let end = last;
  for (const apposition of appositions) {
    if (apposition.first !== end + 2) break;
    end = apposition.last;
    if (!isAge(passage, apposition)) last = end;
  }
  const first = leadingApposition(passage, range.first) ?? leadingName(passage, range.first) ?? range.first;
  return { range: { first, last }, clauseStart: first };
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

/** "Ana Ruiz, the head of the bank, a friend of the mayor's, said": the name that the first apposition stands beside. */
function leadingName(passage: Passage, first: number): number | undefined {
  const opens = /^(?:a|an|the)$/.test(lowerAt(passage, first)) && lowerAt(passage, first - 1) === ',';
  const name = opens ? phraseTo(passage, first - 2) : undefined;
  if (name?.kind !== 'name') return undefined;
  const start = extendLeft(passage, name);
  return start === name.first && startsClause(passage, start) ? start : undefined;
}
