import type { Cutter } from './cutter.ts';
import { PREFIXES, SUFFIXES } from './hyphen-words.ts';

const BEFORE = new Set(PREFIXES.flatMap((prefix) => [prefix, capitalise(prefix), prefix.toUpperCase()]));
const AFTER = new Set(SUFFIXES.flatMap((suffix) => [suffix, suffix.toUpperCase()]));

/** Cuts a word with full stops or hyphens in it, unless it is known as it stands: *U.S.-based*, *end.The*, *anti-war*. */
export function cutWord(cutter: Cutter, word: string, start: number): void {
  // *U.N.S.C.* is one word even where nobody has heard of it.
  if (cutter.isKnown(word) || /^(?:[a-z]\.)+$/i.test(word)) addPiece(cutter, start, start + word.length);
  else if (word.includes('.')) cutAtStops(cutter, word, start);
  else cutAtHyphens(cutter, word, start);
}

/** Puts what the full stops part together again as long as it makes an abbreviation. */
function cutAtStops(cutter: Cutter, word: string, start: number): void {
  const parts = word.split('.');
  let built = '';
  let at = start;
  const finish = (): void => {
    if (built === '') return;
    cutAtHyphens(cutter, built, at);
    at += built.length;
    built = '';
  };
  for (const [i, part] of parts.entries()) {
    if (!isAbbreviation(cutter, built + part)) finish();
    built += part;
    if (i === parts.length - 1) break;
    if (isAbbreviation(cutter, `${built}.`)) {
      built += '.';
    } else {
      finish();
      addPiece(cutter, at, at + 1, 'punctuation');
      at += 1;
    }
  }
  finish();
}

function isAbbreviation(cutter: Cutter, word: string): boolean {
  return /^(?:[a-z]\.)+[a-z]?$/i.test(word) || (word.length > 2 && cutter.isKnown(word));
}

/** *Anti-war* and *F-16* are one word, *long-range* is three. */
function cutAtHyphens(cutter: Cutter, word: string, start: number): void {
  const parts = word.split(/[-–—]/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1 || cutter.isKnown(word) || /[0-9]/.test(word) || BEFORE.has(first) || AFTER.has(last)) {
    addPiece(cutter, start, start + word.length);
    return;
  }
  let at = start;
  for (const [i, part] of parts.entries()) {
    if (part !== '') addPiece(cutter, at, at + part.length);
    at += part.length;
    if (i < parts.length - 1) addPiece(cutter, at, at + 1, 'punctuation');
    at += 1;
  }
}

function addPiece(cutter: Cutter, start: number, end: number, kind: 'word' | 'punctuation' = 'word'): void {
  if (!cutter.addKnown(start, end)) cutter.add(start, end, kind);
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
