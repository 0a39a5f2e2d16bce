/** U+0080 to U+009F read as Windows-1252: an old file taken for Latin-1 has its quotation marks there. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
);

/**
 * Text as it is stored: one way to write each character, `\n` for every line end, at most one blank line in a row, and
 * nothing that cannot be seen. Normalising again changes nothing.
 */
export function normalise(text: string): string {
  return visible(text)
    .replace(/\r\n?|[\v\f\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/\t|\p{Zs}/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * For text whose offsets must hold: what no store can keep (half a character, a control) gives way to one character of
 * the same length, all else stays.
 */
export function blankControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, ' ');
}

// Byte-order marks, zero-width and soft hyphens split words that look whole (`Chi\u00ADna`), and direction marks
// show a reader another text than the one that is stored.
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
