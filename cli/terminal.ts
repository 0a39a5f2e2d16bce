import { styleText } from 'node:util';
import { printable } from '../shared/text/printable.ts';

type Style = Parameters<typeof styleText>[0];

/** A piece of a line for people and how it looks where the terminal shows colours. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/** Where a command writes: data and what was asked for on `out`, words about the work on `err`. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Pieces in the terminal's colours; plain where it has none or NO_COLOR is set. Control characters never pass. */
export function paint(pieces: readonly Piece[], stream: NodeJS.WriteStream): string {
  return pieces.map(({ text, style }) => styled(clean(text), style, stream)).join('');
}

/** Pieces wrapped to the terminal's width (60 to 100 columns), each line behind an indent. */
export function wrap(pieces: readonly Piece[], stream: NodeJS.WriteStream, indent = ''): string {
  const width = Math.min(Math.max(stream.columns ?? 100, 60), 100) - indent.length;
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words(pieces)) {
    const text = word.map((piece) => piece.text).join('');
    if (length > 0 && length + text.trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = '';
      length = 0;
    }
    line += word.map((piece) => styled(piece.text, piece.style, stream)).join('');
    length += text.length;
  }
  if (length > 0) lines.push(line.trimEnd());
  return lines.map((each) => indent + each).join('\n');
}

/** `1 article`, `2 articles` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * A line of progress that replaces itself. Where errors do not go to a terminal nothing is shown: a log full of
 * half lines helps nobody.
 */
export function makeProgress(stream: NodeJS.WriteStream): { show(line: string): void; clear(): void } {
  return {
    show(line) {
      if (stream.isTTY) stream.write(`\r\x1b[K${printable(line).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear() {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}

/** Words of one or more pieces, each with the blanks after it: a line never breaks where the text has no blank. */
function* words(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let word: Piece[] = [];
  for (const piece of pieces) {
    for (const text of clean(piece.text).match(/\S+\s*|\s+/g) ?? []) {
      word.push({ ...piece, text });
      if (!/\s$/.test(text)) continue;
      yield word;
      word = [];
    }
  }
  if (word.length > 0) yield word;
}

/** Safe to show, and still parted by a blank from the piece before and after it. */
function clean(text: string): string {
  const inner = printable(text);
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

function styled(text: string, style: Style | undefined, stream: NodeJS.WriteStream): string {
  return style === undefined || text === '' ? text : styleText(style, text, { stream });
}
