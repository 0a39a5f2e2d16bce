import type { Span } from './span.ts';

/** A double mark that opens something, and where what it opens ends: nowhere in its paragraph if nothing closes it. */
export interface Pair {
  readonly mark: string;
  readonly start: number;
  readonly end: number | undefined;
}

type Mark = '"' | "''" | '“' | '”' | '„' | '«' | '»';

interface Opener {
  readonly mark: Mark;
  readonly start: number;
}

// Of three straight marks on end the last two are one: 'no' closes first where a quotation ends with it.
const MARKS = /["“”„«»]|''(?!')/g;
const OPENS_ONLY: ReadonlySet<string> = new Set(['„', '«']);
const CLOSERS: Readonly<Record<Mark, string>> = {
  '"': '"”',
  "''": "''",
  '“': '”',
  '”': '',
  '„': '“”',
  '«': '»',
  '»': '',
};

/**
 * The outermost pairs of double marks of a paragraph, in order, in one pass. A mark inside another's pair belongs to a
 * quotation within the quotation. One that nothing closes opens nothing where others follow it: there the author forgot
 * the closing mark, and to guess it would swallow the next speaker's words. Not the last: its pair has no end.
 */
export function pairDoubleMarks(text: string, paragraph: Span): readonly Pair[] {
  const open: Opener[] = [];
  const closed: Pair[] = [];
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const opener = { mark: mark as Mark, start: paragraph.start + index };
    const around = open.at(-1);
    if (around !== undefined && closes(text, opener, around)) {
      open.pop();
      while ((closed.at(-1)?.start ?? -1) > around.start) closed.pop();
      closed.push({ ...around, end: opener.start + mark.length });
    } else if (opens(text, opener, around)) open.push(opener);
  }
  const last = open.at(-1);
  const isLast = last !== undefined && last.start > (closed.at(-1)?.start ?? -1);
  return isLast ? [...closed, { ...last, end: undefined }] : closed;
}

function closes(text: string, { mark, start }: Opener, around: Opener): boolean {
  if (mark === '“' && /^["“]$/.test(around.mark)) return endsWord(text, start);
  if (mark === around.mark) return !startsWord(text, start, mark);
  // “We agree," he said: a straight mark after a word closes a curly one.
  if (mark === '"' && around.mark === '“') return !isGap(text[start - 1]);
  return CLOSERS[around.mark].includes(mark);
}

function opens(text: string, { mark, start }: Opener, around: Opener | undefined): boolean {
  // "5' 11''" and "the 19-inch (48 cm") open nothing: a mark opens before a word, not after one.
  if (isGap(text[start + mark.length])) return false;
  if (mark === '”' || mark === '»') return false;
  if (mark === '“' || OPENS_ONLY.has(mark)) return true;
  return around === undefined ? !isWord(text[start - 1]) : startsWord(text, start, mark);
}

/** “We agree,“ he said: the mark was typed the wrong way round. */
function endsWord(text: string, start: number): boolean {
  return isGap(text[start + 1]) || !(/[\s([—–-]/.test(text[start - 1] ?? ' ') || isWord(text[start + 1]));
}

function startsWord(text: string, start: number, mark: Mark): boolean {
  return /[\s([—]/.test(text[start - 1] ?? ' ') && !isGap(text[start + mark.length]);
}

function isGap(ch: string | undefined): boolean {
  return ch === undefined || /\s/.test(ch);
}

function isWord(ch: string | undefined): boolean {
  return ch !== undefined && /[\p{L}\p{N}]/u.test(ch);
}
