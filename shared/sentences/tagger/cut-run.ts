import { cutRest } from './cut-rest.ts';
import type { Cutter } from './cutter.ts';
import { kindOf } from './kind-of.ts';
import type { Kind } from './kinds.ts';

// A mark after a word, before one, and on both sides, tried in this order: one mark, or dots and dashes, or *'s*.
const MARKED = [
  /^(?<word>[^‘“"[({…\-–].+?)(?<after>\.+|––|--|[’'”"…,.!;?\-–:\u0964\u0965]$|'s)$/,
  /^(?<before>––|--|[‘'“"[({…\-–])(?<word>.+?[^’'”"\])}…,.!;?\-–:\u0964\u0965])$/,
  /^(?<before>––|--|[‘“"[({…\-–])(?<word>.+?)(?<after>––|--|[’'”"\])}…,!;?\-–:\u0964\u0965]$|'s)$/,
];

/** Cuts what stands between two spaces: *“We*, *U.S.-based*, *said.”* */
export function cutRun(cutter: Cutter, text: string, start: number, end: number): void {
  if (cutter.addKnown(start, end)) return;
  const run = text.slice(start, end);
  cutKind(cutter, run, start, kindOf(run));
}

function cutKind(cutter: Cutter, run: string, start: number, kind: Kind): void {
  const end = start + run.length;
  if (kind === 'unknown') cutMarked(cutter, run, start);
  // *A.* is short for something; *ab.* ends a sentence.
  else if (kind !== 'mark' || /^.\.$/.test(run)) cutter.add(start, end, kind === 'mark' ? 'word' : kind);
  else {
    cutter.add(start, end - 1, 'word');
    cutter.add(end - 1, end, 'punctuation');
  }
}

/** Takes the marks off if a word is left; else the whole is cut up: the word may be two, and the mark one of many. */
function cutMarked(cutter: Cutter, run: string, start: number): void {
  const { before = '', word = '', after = '' } = findMarks(run);
  const known = cutter.isKnown(word);
  const kind = known || word === '' ? 'unknown' : kindOf(word);
  if (!known && kind === 'unknown') {
    cutRest(cutter, run, start);
    return;
  }
  const from = start + before.length;
  const to = from + word.length;
  if (before !== '') cutter.add(start, from, 'punctuation');
  if (known) cutter.addKnown(from, to);
  else cutKind(cutter, word, from, kind);
  if (after !== '') cutter.add(to, to + after.length, 'punctuation');
}

function findMarks(run: string): { readonly before?: string; readonly word?: string; readonly after?: string } {
  for (const pattern of MARKED) {
    const groups = pattern.exec(run)?.groups;
    if (groups !== undefined) return groups;
  }
  return {};
}
