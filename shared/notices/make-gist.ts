import { printable } from '../text/printable.ts';
import { clampCharacters, shorten } from './clamp.ts';

/**
 * A content in at most so many characters, in its own words: *the pact "threatens no one", which the region knows* gives
 * *the pact "threatens no one"*. Ends with a clause where one ends in good time, else at a word, with dots.
 */
export function makeGist(wording: string, most: number): string {
  const whole = withoutOuterMarks(trimEnds(joinPieces(printable(clampCharacters(wording, MOST_READ)))));
  const short = whole.length <= most ? whole : (cutAtClause(whole, most) ?? shorten(whole, most, '...'));
  return withoutOpenMarks(short);
}

// A gist is a few lines; what stands thousands of characters on is never in it.
const MOST_READ = 4000;

// "The pact is young," he said, "and needs care": what stood between is left out, unless a new sentence begins behind it.
function joinPieces(words: string): string {
  return words.replace(/["”] (?:…|\.\.\.) ["“](?=\p{Ll})/gu, ' ').replace(/ (?:…|\.\.\.) (?!["“]\p{Lu})/gu, ' ');
}

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
// in a list: *trade, energy and culture*.
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
  ' because ',
  ' although ',
];

// A shorter piece would say too little of a long content.
const LEAST_SHARE = 0.5;

function cutAtClause(words: string, most: number): string | undefined {
  const head = words.slice(0, most + 1);
  const at = Math.max(...CLAUSE_ENDS.map((end) => head.lastIndexOf(end)));
  return at >= most * LEAST_SHARE ? trimEnds(words.slice(0, at)) : undefined;
}
