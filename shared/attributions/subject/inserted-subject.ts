import { namesRole } from '../lexicon/roles.ts';
import { speaks } from '../lexicon/verbs.ts';
import {
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
  // ", and who knows the town,"
  if (/^(?:and|but)$/.test(first) && /^(?:who|which|whose)$/.test(lowerAt(passage, insert.first + 1))) return true;
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
