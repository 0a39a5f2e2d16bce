import type { FeatureBuffer } from '../shared/attributions/model/feature-buffer.ts';

/** Counts how often each feature occurs, to keep those that training can learn something from. */
export interface FeatureCounter {
  keys: Int32Array;
  counts: Uint16Array;
  size: number;
}

export function makeFeatureCounter(): FeatureCounter {
  return { keys: new Int32Array(1 << 20), counts: new Uint16Array(1 << 20), size: 0 };
}

export function countFeatures(counter: FeatureCounter, features: FeatureBuffer): void {
  for (let f = 0; f < features.size; f++) {
    const hash = features.hashes[f] as number;
    if (hash === 0) continue;
    const at = slotOf(counter.keys, hash);
    if (counter.keys[at] === 0) {
      counter.keys[at] = hash;
      counter.size++;
    }
    counter.counts[at] = Math.min((counter.counts[at] as number) + 1, 65535);
  }
  if (counter.size * 2 > counter.keys.length) grow(counter);
}

/**
 * The hashes of the features that occur at least `least` times, the same on every run: sorted by their first halves, and
 * those that share one by how often they occur, so that a layer mostly finds a feature at the first look.
 */
export function frequentFeatures({ keys, counts }: FeatureCounter, least: number): Uint32Array {
  const kept: { hash: number; count: number }[] = [];
  for (const [at, key] of keys.entries()) {
    const count = counts[at] as number;
    if (key !== 0 && count >= least) kept.push({ hash: key >>> 0, count });
  }
  kept.sort((a, b) => (a.hash >>> 16) - (b.hash >>> 16) || b.count - a.count || a.hash - b.hash);
  return Uint32Array.from(kept, ({ hash }) => hash);
}

function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let at = hash & mask;
  while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  return at;
}

function grow(counter: FeatureCounter): void {
  const { keys, counts } = counter;
  counter.keys = new Int32Array(keys.length * 2);
  counter.counts = new Uint16Array(keys.length * 2);
  for (const [i, hash] of keys.entries()) {
    if (hash === 0) continue;
    const at = slotOf(counter.keys, hash);
    counter.keys[at] = hash;
    counter.counts[at] = counts[i] as number;
  }
}
