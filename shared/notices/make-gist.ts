import { printable } from '../text/printable.ts';
import { shorten } from './clamp.ts';

/**
 * A content in at most so many characters, in its own words: *that the pact "threatens no one", which …* gives *the pact
 * "threatens no one"*. Ends at a clause where one ends in good time, else at a word, with dots.
 */
export function makeGist(wording: string, most: number): string {
  const whole = withoutOuterMarks(trimEnds(printable(wording)));
  const short = whole.length <= most ? whole : (cutAtClause(whole, most) ?? shorten(whole, most, '...'));
  return withoutOpenMarks(trimEnds(short));
}

// The complementiser belongs to the cue's sentence, not to what was said; so does a comma at either end.
function trimEnds(words: string): string {
  return words
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/^(?:that|how)\s+(?=\S)/i, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\.)\.$/, '')
    .replace(/[,.](["”’])$/, '$1');
}

const MARKS = /["“”„«»]/g;

// "The two should seize the chance" … "and act": marks around all of it tell nothing in a subject.
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

// Ties rest on trust, which both sides value: what stands before the comma can stand alone.
const CLAUSE_ENDS = [' … ', '; ', ' – ', ' — ', ' - ', ', ', ' because ', ' although ', ' while ', ' but ', ' and '];

// A shorter piece would say too little of a long content.
const LEAST_SHARE = 0.5;

function cutAtClause(words: string, most: number): string | undefined {
  const head = words.slice(0, most + 1);
  for (const end of CLAUSE_ENDS) {
    const at = head.lastIndexOf(end);
    if (at >= most * LEAST_SHARE) return words.slice(0, at);
  }
  return undefined;
}
