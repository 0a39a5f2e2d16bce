import { isUtf8 } from 'node:buffer';
import { PipelineError } from '../errors.ts';

/** First bytes of what is no text, and what it is: the name tells the sender what went wrong. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip within gzip', [0x1f, 0x8b]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
];

// Names under which single bytes of Western Europe are detected. On mostly English text the few bytes above 127 are
// quotation marks and dashes, for which letter statistics cannot tell these apart.
const WESTERN: readonly string[] = [
  'windows-1252',
  'ISO-8859-1',
  'ISO-8859-2',
  'ISO-8859-9',
  'windows-1250',
  'windows-1254',
];

// Text has hardly any control characters; 1 % leaves room for form feeds and the odd damaged byte.
const MAX_CONTROL_SHARE = 0.01;

/** Whether the bytes are UTF-8, or say that they are UTF-16. Of others the encoding has to be detected. */
export function isUnicode(bytes: Uint8Array): boolean {
  return hasUtf16Mark(bytes) || isUtf8(bytes);
}

/** UTF-8, UTF-16 with its mark, else Windows-1252 when the bytes were detected as such. Throws `article/not-text`. */
export function decodeText(key: string, bytes: Uint8Array, detected?: string): string {
  const magic = MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (magic) throw notText(key, `is ${magic[0]}`);
  const text = hasUtf16Mark(bytes) ? decodeUtf16(key, bytes) : decodeBytes(key, bytes, detected);
  if (text.includes('\0')) throw notText(key, 'has NUL bytes');
  const controls = text.match(/[^\P{Cc}\t\n\f\r]|\uFFFD/gu)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) {
    throw notText(key, `has ${controls} control or broken characters in ${text.length}`);
  }
  return text;
}

export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decodeUtf16(key: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  // Half a character at the end means that it was cut off or is no UTF-16 at all.
  if (bytes.length % 2 === 1) throw notText(key, `begins as ${encoding} does but has an odd number of bytes`);
  return new TextDecoder(encoding).decode(bytes);
}

function decodeBytes(key: string, bytes: Uint8Array, detected: string | undefined): string {
  // Also with one broken character in a long text, or cut off within one: the rest is worth reading.
  if (detected === 'UTF-8' || isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  if (detected !== undefined && WESTERN.includes(detected)) return new TextDecoder('windows-1252').decode(bytes);
  throw notText(key, `is not UTF-8 and looks like ${detected ?? 'no encoding that is known'}`);
}

function notText(key: string, what: string): PipelineError {
  return new PipelineError(
    'article/not-text',
    `${key} ${what}; expected text in UTF-8, UTF-16 with its mark or Windows-1252`,
  );
}
