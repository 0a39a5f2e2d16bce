import type { Draft } from '../draft.ts';
import { namesRole } from '../lexicon/roles.ts';
import { speaks } from '../lexicon/verbs.ts';
import {
  isQuoted,
  isStop,
  lastWord,
  lowerAt,
  type Passage,
  phraseFrom,
  quotationFrom,
  type Range,
  tagAt,
  tokenAt,
  type VerbGroup,
  verbFrom,
} from '../passage.ts';
import { attachments, extendRight } from '../phrase-extent.ts';
import { findSubject } from '../subject/find-subject.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';
import { contentAfter, stopFrom } from './parenthetical.ts';

/**
 * Beside a whole quotation any verb hands it over, and so may the author himself: "It holds!" the crew beamed. She shot
 * back, "It is old." "No," I said. Not: after "Long Bridge," the crew left. She wrote a book, "Long Bridge."
 */
export function besideMarks(passage: Passage): readonly Draft[] {
  const double = passage.quotations.filter(({ first }) => !/^['‘]$/.test(lowerAt(passage, first)));
  return double.flatMap((quotation) => closedBy(passage, quotation) ?? openedBy(passage, quotation) ?? []);
}

function closedBy(passage: Passage, quotation: Range): Draft | undefined {
  const { first, last } = quotation;
  const opens = first === 0 || (isStop(passage, first - 1) && !isQuoted(passage, first - 1));
  const mark = lowerAt(passage, last - 1);
  if (!opens || last === first || !/^(?:[,?!—–…-]|--)$/.test(mark)) return undefined;
  const at = lowerAt(passage, last + 1) === ',' ? last + 2 : last + 1;
  const roles = speakerFirst(passage, at) ?? speakerLast(passage, at);
  if (roles === undefined) return undefined;
  const stop = stopFrom(passage, Math.max(roles.source.last, roles.verb.last) + 1);
  const content = [quotation, ...contentAfter(passage, stop, quotation).filter((r) => quotationFrom(passage, r.first))];
  return { source: [roles.source], cue: roles.verb.pieces, content, cueClass: 'speech', rule: 'beside-marks' };
}

interface Roles {
  readonly source: Range;
  readonly verb: VerbGroup;
}

/** "the crew beamed" */
function speakerFirst(passage: Passage, at: number): Roles | undefined {
  const phrase = phraseFrom(passage, at);
  if (phrase === undefined || phrase.kind === 'time') return undefined;
  const word = lowerAt(passage, phrase.head);
  const speaks = phrase.kind === 'name' || namesRole(word) || /^(?:he|i|one|she|they|we|crew|crowd)$/.test(word);
  if (!speaks) return undefined;
  for (const last of [phrase.last, attachments(passage, phrase), extendRight(passage, phrase).last]) {
    let i = lowerAt(passage, last + 1) === ',' ? last + 2 : last + 1;
    while (tagAt(passage, i) === 'ADV') i++;
    const verb = verbFrom(passage, i);
    if (verb !== undefined) return tells(passage, verb) ? { source: { first: at, last }, verb } : undefined;
  }
  return undefined;
}

/** "beamed the crew" */
function speakerLast(passage: Passage, at: number): Roles | undefined {
  const verb = verbFrom(passage, at);
  const source = verb !== undefined && tells(passage, verb) ? invertedSubject(passage, verb) : undefined;
  return verb && source && { source, verb };
}

function tells(passage: Passage, { form, passive, negated, modal, lemma, first }: VerbGroup): boolean {
  if (passive || negated || modal || (form !== 'past' && form !== 'finite')) return false;
  return !/^(?:appear|be|have|look|quote|seem)$/.test(lemma) && tagAt(passage, first) === 'VERB';
}

/** "She then shot back, “It is old.”": a sentence in marks after the comma that follows the verb. */
function openedBy(passage: Passage, quotation: Range): Draft | undefined {
  const comma = quotation.first - 1;
  if (lowerAt(passage, comma) !== ',' || quotation.last < lastWord(passage)) return undefined;
  if (!isSentence(passage, quotation)) return undefined;
  const verb = passage.verbs.findLast(({ last, head }) => last < comma && !isQuoted(passage, head));
  if (verb === undefined || !tells(passage, verb) || !leadsTo(passage, verb, comma)) return undefined;
  const subject = findSubject(passage, verb);
  if (subject === undefined || subject.relative !== undefined) return undefined;
  const last = /^(?:back|in|off|on|out)$/.test(lowerAt(passage, verb.last + 1)) ? verb.last + 1 : verb.last;
  const cue = [...verb.pieces.slice(0, -1), { first: verb.pieces.at(-1)?.first ?? verb.first, last }];
  return { source: [subject.range], cue, content: [quotation], cueClass: 'speech', rule: 'beside-marks' };
}

/** With a capital and a verb in it: no title. */
function isSentence(passage: Passage, { first, last }: Range): boolean {
  const hasVerb = passage.verbs.some((verb) => verb.first > first && verb.last < last);
  return last - first > 3 && hasVerb && /^\p{Lu}/u.test(tokenAt(passage, first + 1).text);
}

/** Nothing between but adverbs and particles, and after a verb of speech an adjunct: "called over her shoulder,". */
function leadsTo(passage: Passage, verb: VerbGroup, comma: number): boolean {
  for (let i = verb.last + 1; i < comma; i++) {
    const isLoose = /^(?:ADV|ADP|PART)$/.test(tagAt(passage, i));
    if (!isLoose && !speaks(verb)) return false;
    if (isStop(passage, i)) return false;
    if (i === verb.last + 1 && !isLoose) return false;
  }
  return true;
}
