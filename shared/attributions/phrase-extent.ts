import { namesRole } from './lexicon/roles.ts';
import {
  isQuoted,
  isStop,
  lowerAt,
  type Passage,
  type Phrase,
  phraseFrom,
  type Range,
  tagAt,
  verbOf,
} from './passage.ts';

// "the head of the office of the chief of …": no source is longer.
const MAX_LINKS = 8;

/** A phrase with what is attached on its right: *of the alliance*, *at the bank*, *, a deputy minister*. */
export function extendRight(passage: Passage, phrase: Phrase): Range {
  let last = attachments(passage, phrase);
  for (let n = 0; n < 3; n++) {
    const apposition = lowerAt(passage, last + 1) === ',' ? phraseFrom(passage, last + 2) : undefined;
    if (apposition === undefined || !isApposition(passage, phrase, apposition)) break;
    const end = attachments(passage, apposition);
    if (!isStop(passage, end + 1) && !/^(?:who|which|on|in|at|during)$/.test(lowerAt(passage, end + 1))) break;
    last = end;
  }
  return { first: phrase.first, last };
}

/** A phrase with its prepositional phrases and coordinated phrases, up to the next comma, verb or time. */
export function attachments(passage: Passage, phrase: Phrase): number {
  let last = phrase.last;
  for (let n = 0; n < MAX_LINKS; n++) {
    const next = last + 1;
    const word = lowerAt(passage, next);
    const isLink =
      /^(?:of|for|from|at|in|on|with|to|near|under|within|between|and|or|&|familiar|briefed|close)$/.test(word) ||
      tagAt(passage, next) === 'ADP';
    if (!isLink || isQuoted(passage, next) || /^(?:as|during|after|before|since|until|by|about|than|while)$/.test(word))
      break;
    const start = /^(?:familiar|briefed|close)$/.test(word) ? next + 2 : next + 1;
    const object = phraseFrom(passage, start);
    if (object === undefined || object.kind === 'time' || object.kind === 'pronoun') break;
    if (/^(?:in|on|at|to)$/.test(word) && isOccasion(lowerAt(passage, object.head))) break;
    if (word === 'and' && verbOf(passage, object.last + 1) !== undefined) break;
    last = object.last;
  }
  return last;
}

/** "said Wang in an interview": where it was said, not who said it. */
function isOccasion(head: string): boolean {
  return /^(?:statement|interview|tweet|speech|letter|email|briefing|memo|conference|reporters?|journalists?|twitter|facebook|post|televised|debate|rally|event|response|remarks|call|video|message|blog|testimony|address|program|show|forum|op-ed|editorial|column|appearance|stage|air|record|town)$/.test(
    head,
  );
}

/** "Ana Ruiz, a banker", "the minister, Ana Ruiz", "the agency, a branch of the bank"; not "to the ministry, the move, which". */
function isApposition(passage: Passage, phrase: Phrase, apposition: Phrase): boolean {
  const { kind, first, head } = apposition;
  if (kind === 'time' || kind === 'pronoun' || isQuoted(passage, first)) return false;
  if (kind === 'name' || phrase.kind === 'name') return true;
  // "told the council, the press and the public"
  if (lowerAt(passage, apposition.last + 1) === 'and') return true;
  return namesRole(lowerAt(passage, head)) || !/^(?:the|these|those)$/.test(lowerAt(passage, first));
}
