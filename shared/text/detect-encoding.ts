import chardet from 'chardet';

/** The encoding that bytes which are not Unicode look like most, by its usual name; `undefined` when they look like none. */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  return chardet.detect(sample(bytes)) ?? undefined;
}

// The bytes around the first one above 127: the rest of a long file tells nothing more and takes seconds.
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(Math.max(0, first - 1_000), first + 20_000);
}
