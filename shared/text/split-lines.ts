import { decodeText, hasUtf16Mark } from './decode-text.ts';

interface Line {
  /** From 1, blank lines counted: the number an editor shows. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** The lines of a file that are not blank, still as bytes: a line in another encoding then spoils only itself. */
export function splitLines(key: string, bytes: Uint8Array): readonly Line[] {
  const source = hasUtf16Mark(bytes) ? new TextEncoder().encode(decodeText(key, bytes)) : bytes;
  const lines: Line[] = [];
  let number = 1;
  for (let start = 0; start < source.length; number += 1) {
    const feed = source.indexOf(LINE_FEED, start);
    const end = feed === -1 ? source.length : feed;
    const line = source.subarray(start, end);
    if (!isBlank(line)) lines.push({ number, bytes: line });
    start = end + 1;
  }
  return lines;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
