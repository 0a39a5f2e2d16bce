// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { imul } = Math;

/** A 32-bit hash of a word (FNV-1a over UTF-16 units): the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * One 32-bit number from two, order told apart: the hash of a feature grows by its parts. Two multiplications (by
 * MurmurHash3's constants) and no more: an article has some 150,000 features of up to three parts.
 */
export function mix(a: number, b: number): number {
  const hash = imul(a ^ imul(b, 0xcc9e2d51), 0x1b873593);
  return hash ^ (hash >>> 15);
}
