import { printable } from '../text/printable.ts';

/** Printable ASCII for an email's subject: `Wáng Yì – “iron clad”` → `Wang Yi - "iron clad"`. What has no likeness goes. */
export function toAscii(text: string): string {
  return [...printable(text).normalize('NFKD')]
    .map((character) => LOOKALIKES.get(character) ?? character)
    .join('')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Characters that Unicode does not take apart. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‹', "'"],
  ['›', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['Æ', 'Ae'],
  ['æ', 'ae'],
  ['Œ', 'Oe'],
  ['œ', 'oe'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['Þ', 'Th'],
  ['þ', 'th'],
  ['Ð', 'D'],
  ['ð', 'd'],
]);
