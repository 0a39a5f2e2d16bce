import { gunzipSync, gzipSync } from 'node:zlib';

/** JSON, compressed: an article's text with its claims shrinks to a third or less. */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value));
}

/** What `pack` was given. Believed to be of the type it was packed as: only stores write what stores read. */
export function unpack<T>(packed: Uint8Array): T {
  return JSON.parse(gunzipSync(packed).toString('utf8')) as T;
}

// Past this, compressing saves a write unit or two; below it, what can be read in the console is worth more.
const LONGEST_PLAIN = 8_000;

/** JSON as it is while that is short, compressed where it is not. */
export function packLong(value: unknown): string | Uint8Array {
  const json = JSON.stringify(value);
  return json.length <= LONGEST_PLAIN ? json : gzipSync(json);
}

/** What `packLong` was given. */
export function unpackLong<T>(packed: string | Uint8Array): T {
  return typeof packed === 'string' ? (JSON.parse(packed) as T) : unpack<T>(packed);
}
