import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';

// Of eleven: the next ones take several times as long for a few bytes.
const QUALITY = 9;

/** JSON, compressed: an article's text with its claims shrinks to a quarter, since Brotli knows English words beforehand. */
export function pack(value: unknown): Uint8Array {
  return brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

/** What `pack` was given. Believed to be of the type it was packed as: only stores write what stores read. */
export function unpack<T>(packed: Uint8Array): T {
  // Schema 1 was packed with gzip, whose first two bytes Brotli never begins JSON with.
  const isGzip = packed[0] === 0x1f && packed[1] === 0x8b;
  return JSON.parse((isGzip ? gunzipSync(packed) : brotliDecompressSync(packed)).toString('utf8')) as T;
}

// DynamoDB charges by the kilobyte, and again for each index that an item stands in: past this, compressing saves a unit or
// more of each. Below it there is little to save.
const LONGEST_PLAIN = 600;

/** JSON as it is while that is short, compressed where it is not. */
export function packLong(value: unknown): string | Uint8Array {
  const json = JSON.stringify(value);
  return json.length <= LONGEST_PLAIN ? json : pack(value);
}

/** What `packLong` was given. */
export function unpackLong<T>(packed: string | Uint8Array): T {
  return typeof packed === 'string' ? (JSON.parse(packed) as T) : unpack<T>(packed);
}
