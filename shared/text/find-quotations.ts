import type { Span } from './span.ts';

/** Words in quotation marks, marks included. Quotations never overlap and come in the order of the text. */
export interface Quotation extends Span {
  readonly marks: 'double' | 'single';
  /** False where no closing mark came before the end of the paragraph. */
  readonly closed: boolean;
  /** True where it was left open and the next paragraph opens with a mark again: one quotation over paragraphs. */
  readonly runsOn: boolean;
}

// Past this a straight single mark was an apostrophe; it also keeps the search linear.
const MAX_STRAIGHT = 600;

const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’' };

/**
 * The quotations of a text, in one pass. A straight `"` opens where none is open or where it stands at the start of a
 * word. Some publishers type `''` for it. Single marks count only where they cannot be apostrophes.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let paragraphEnd = -1;
  for (let at = nextMark(text, 0); at < text.length; ) {
    if (at > paragraphEnd) paragraphEnd = endOfLine(text, at);
    const mark = markAt(text, at);
    const quotation = opensAt(text, at, mark) ? quotationFrom(text, at, mark, paragraphEnd) : undefined;
    if (quotation !== undefined) quotations.push(quotation);
    at = nextMark(text, quotation?.end ?? at + mark.length);
  }
  return quotations;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function quotationFrom(text: string, start: number, mark: string, paragraphEnd: number): Quotation | undefined {
  const end = closingEnd(text, start, mark, paragraphEnd);
  const single = mark === '‘' || mark === "'";
  // An apostrophe or inches: a single mark that nothing closes opened nothing.
  if (end === undefined && single) return undefined;
  const closed = end !== undefined;
  return {
    start,
    end: end ?? trimmedEnd(text, paragraphEnd),
    marks: single ? 'single' : 'double',
    closed,
    runsOn: !closed && nextParagraphOpens(text, paragraphEnd, mark),
  };
}

const MARK = /["'“„«‘]/g;

/** Where the next mark stands that may open a quotation; past the text where none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** The mark that begins at a place: one character, or `''`. */
function markAt(text: string, at: number): string {
  return text.startsWith("''", at) ? "''" : (text[at] ?? '');
}

/** "5' 11''" and "the 19-inch (48 cm") open nothing: a mark opens before a word, not after one. */
function opensAt(text: string, at: number, mark: string): boolean {
  const after = text[at + mark.length] ?? ' ';
  if (/\s/.test(after)) return false;
  if (mark === '"' || mark === "''" || mark === '‘' || mark === "'") return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
  return true;
}

/** Where the quotation that opens at a place ends, closing mark included; nothing where its paragraph ends first. */
function closingEnd(text: string, open: number, mark: string, limit: number): number | undefined {
  if (mark === '‘') return closingOfSingle(text, open, limit);
  if (mark === "'") return closingOfStraight(text, open, limit);
  const closers = CLOSING_OF[mark];
  for (let at = open + mark.length; at < limit; at++) {
    const ch = text[at] ?? '';
    if (closers !== undefined) {
      if (closers.includes(ch)) return at + 1;
      // “We agree," he said: a straight mark after a word closes a curly one.
      if (ch === '"' && !/\s/.test(text[at - 1] ?? ' ')) return at + 1;
      if (ch === mark) return undefined;
    } else if (text.startsWith(mark, at)) {
      const reopens = /[\s([—]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + mark.length] ?? ' ');
      return reopens ? undefined : at + mark.length;
    } else if (ch === '”') {
      return at + 1;
    }
  }
  return undefined;
}

/** ‘The nations’ ties hold,’ he said: an apostrophe after *s* closes only where no better mark follows. */
function closingOfSingle(text: string, open: number, limit: number): number | undefined {
  let last: number | undefined;
  for (let at = open + 1; at < limit && text[at] !== '‘'; at++) {
    if (text[at] !== '’' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    if (!/[sS]/.test(text[at - 1] ?? '')) return at + 1;
    last ??= at + 1;
  }
  return last;
}

/** 'We agree,' he said: a straight single mark closes only after a comma or a stop; *'em*, *the '90s* open nothing. */
function closingOfStraight(text: string, open: number, limit: number): number | undefined {
  if (!/[\p{Lu}\p{L}]/u.test(text[open + 1] ?? '')) return undefined;
  const end = Math.min(limit, open + MAX_STRAIGHT);
  for (let at = open + 1; at < end; at++) {
    if (text[at] === '"') return undefined;
    if (text[at] !== "'" || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) continue;
    if (/[,.!?…]/.test(text[at - 1] ?? '')) return at + 1;
  }
  return undefined;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function nextParagraphOpens(text: string, paragraphEnd: number, mark: string): boolean {
  let at = paragraphEnd;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return text.startsWith(mark, at);
}
