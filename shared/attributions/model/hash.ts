// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { imul } = Math;

/** A 32-bit hash of a word (FNV-1a over UTF-16 units): the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One 32-bit number from two, order told apart: the hash of a feature grows by its parts. */
export function mix(a: number, b: number): number {
  let hash = imul(a ^ (a >>> 15), 0x85ebca6b) ^ imul(b + 0x7f4a7c15, 0xc2b2ae35);
  hash = imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
