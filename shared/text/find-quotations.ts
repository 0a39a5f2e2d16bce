import { type Pair, pairDoubleMarks } from './pair-double-marks.ts';
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

/**
 * The quotations of a text, in one pass. A straight `"` opens where none is open or where it stands at the start of a
 * word. Some publishers type `''` for it. Single marks count only where they cannot be apostrophes.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = nextMark(text, 0); at < text.length; ) {
    const end = endOfLine(text, at);
    addParagraph(text, { start: text.lastIndexOf('\n', at) + 1, end }, quotations);
    at = nextMark(text, end);
  }
  return quotations;
}

const MARK = /["'“„«‘]/g;

/** Where the next mark stands that may open a quotation; past the text where none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function addParagraph(text: string, paragraph: Span, quotations: Quotation[]): void {
  let at = paragraph.start;
  for (const { start, end, mark } of pairsOf(text, paragraph)) {
    if (start < at) continue;
    at = addSingles(text, { start: at, end: start }, { limit: paragraph.end, quotations });
    if (start < at) continue;
    const closed = end !== undefined;
    at = end ?? trimmedEnd(text, paragraph.end);
    const runsOn = !closed && nextParagraphOpens(text, paragraph.end, mark);
    quotations.push({ start, end: at, marks: 'double', closed, runsOn });
  }
  addSingles(text, { start: at, end: paragraph.end }, { limit: paragraph.end, quotations });
}

const MARK_FIRST = /^\s*(?<mark>''|["“„«])/;

/** “He said “no” to us. / “And he left.” A mark that opens two paragraphs on end was left open on purpose. */
function pairsOf(text: string, paragraph: Span): readonly Pair[] {
  const pairs = pairDoubleMarks(text, paragraph);
  const opening = MARK_FIRST.exec(text.slice(paragraph.start, paragraph.end));
  const mark = opening?.groups?.mark;
  if (opening === null || mark === undefined) return pairs;
  const start = paragraph.start + opening[0].length - mark.length;
  const isOpen = pairs[0] !== undefined && pairs[0].start > start && nextParagraphOpens(text, paragraph.end, mark);
  return isOpen ? [{ mark, start, end: undefined }] : pairs;
}

interface SinglesInto {
  readonly limit: number;
  readonly quotations: Quotation[];
}

/** Adds what stands in single marks that open within a gap; where the search goes on. */
function addSingles(text: string, gap: Span, { limit, quotations }: SinglesInto): number {
  let at = gap.start;
  while (at < gap.end) {
    const end = singleEnd(text, at, limit);
    if (end !== undefined) quotations.push({ start: at, end, marks: 'single', closed: true, runsOn: false });
    at = end ?? at + 1;
  }
  return at;
}

/** Where single marks that open at a place end. One that nothing closes opened nothing: an apostrophe, inches. */
function singleEnd(text: string, at: number, limit: number): number | undefined {
  const mark = text[at];
  if ((mark !== '‘' && mark !== "'") || /\s/.test(text[at + 1] ?? ' ')) return undefined;
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return undefined;
  return mark === '‘' ? closingOfSingle(text, at, limit) : closingOfStraight(text, at, limit);
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
