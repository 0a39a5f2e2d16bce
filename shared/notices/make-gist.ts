import { printable } from '../text/printable.ts';
import { clampCharacters, shorten } from './clamp.ts';
import { joinPieces } from './join-pieces.ts';

/**
 * A content in at most so many characters, in its own words: *the pact "threatens no one", which the region knows* gives
 * *the pact "threatens no one"*. Ends with a clause where one ends in good time, else at a word, with dots.
 */
export function makeGist(wording: string, most: number): string {
  const whole = withoutOuterMarks(trimEnds(joinPieces(printable(clampCharacters(wording, MOST_READ)))));
  const short = whole.length <= most ? whole : (cutAtClause(whole, most) ?? cutAtWord(whole, most));
  return withoutOpenMarks(short);
}

// A gist is a few lines; what stands thousands of characters on is never in it.
const MOST_READ = 4000;

function trimEnds(words: string): string {
  return (
    words
      .replace(/^[\s,;:–—-]+/, '')
      .replace(/[\s,;:–—-]+$/, '')
      // *U.S.* keeps its own.
      .replace(/(?<!\b\p{Lu})\.$/u, '')
      .replace(/[,.](["”’])$/, '$1')
  );
}

const MARKS = /["“”„«»]/g;

// Marks around all of it tell nothing in a subject.
function withoutOuterMarks(words: string): string {
  const marks = words.match(MARKS) ?? [];
  const wholly = marks.length === 2 && /^["“„«]/.test(words) && /["”“»]$/.test(words);
  return wholly ? trimEnds(words.slice(1, -1)) : words;
}

// A quotation that the cut left open would seem to go on to the end.
function withoutOpenMarks(words: string): string {
  const marks = words.match(MARKS) ?? [];
  return marks.length % 2 === 0 ? words : words.replace(MARKS, '');
}

// What stands before one of these can stand alone: *Ties rest on trust, which both value*. A bare comma or *and* may stand
// in a list: *trade, energy and culture*; and without its *if* a clause would say another thing.
const CLAUSE_ENDS = [
  '; ',
  ' – ',
  ' — ',
  ' - ',
  ', and ',
  ', but ',
  ', so ',
  ', which ',
  ', who ',
  ', where ',
  ', while ',
  ', hours after ',
  ' because ',
  ' although ',
  ' while ',
];

// Where the clause has its verb, one of these ends it: *ties have grown and have held*; but *Moscow and Beijing,
// together with all who think so, will part* is one.
const BEHIND_VERB = [
  ', after ',
  ', as ',
  ', with ',
  ', have ',
  ', has ',
  ', are ',
  ', is ',
  ', were ',
  ', was ',
  ', will ',
  ', would ',
  ' and are ',
  ' and did ',
  ' and do ',
  ' and does ',
  ' and had ',
  ' and has ',
  ' and have ',
  ' and is ',
  ' and was ',
  ' and were ',
  ' and will ',
  ' and would ',
];

const HAS_VERB = /^[^,]*\b(?:are|can|could|did|do|does|had|has|have|is|may|must|was|were|will|would)\b/;

// A shorter piece would say too little of a long content.
const LEAST_SHARE = 0.45;

function cutAtClause(words: string, most: number): string | undefined {
  const ends = CLAUSE_ENDS.map((end) => words.lastIndexOf(end, most));
  const behind = BEHIND_VERB.map((end) => words.lastIndexOf(end, most)).filter(
    (at) => at >= 0 && HAS_VERB.test(words.slice(0, at)),
  );
  const at = Math.max(...ends, ...behind);
  return at >= most * LEAST_SHARE ? trimEnds(words.slice(0, at)) : undefined;
}

const DOTS = '...';

// *Confident in the...* and *strictly and...* break off in mid-air; *confident...* does not.
function cutAtWord(words: string, most: number): string {
  const cut = shorten(words, most, DOTS).slice(0, -DOTS.length).split(' ');
  while (cut.length > LEAST_WORDS && leans(cut.at(-1) ?? '')) cut.pop();
  return `${cut.join(' ').replace(/[\s.,;:–-]+$/, '')}${DOTS}`;
}

// An owner waits too: *the countries'...*
function leans(word: string): boolean {
  return /['’]s?$/.test(word) || LEANS.has(word.toLowerCase().replace(/^["“]/, ''));
}

const LEAST_WORDS = 3;

/** Words that wait for what follows. */
const LEANS = new Set(
  `a about against all an and any are as at be been between both but by can could do does for from had has have her his
   how if in into is it its may might more most must no nor not of on one or our over should so such than that the their
   them these they this those to under until upon very was we were what when where whether which who whom whose will
   with without would`.split(/\s+/),
);
