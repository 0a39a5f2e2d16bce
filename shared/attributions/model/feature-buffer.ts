import { mix } from './hash.ts';

// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { imul } = Math;

/** Collects the feature hashes of one place. Reused from place to place: nothing is allocated while an article runs. */
export interface FeatureBuffer {
  readonly hashes: Int32Array;
  size: number;
}

/** More than any one place has; a typed array ignores what is written past its end. */
export const CAPACITY = 128;

export function makeFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(CAPACITY), size: 0 };
}

/** Adds the feature of a template (its number) with the value it has here. */
export function add(buffer: FeatureBuffer, template: number, value: number): void {
  buffer.hashes[buffer.size++] = mix(imul(template, 0x9e3779b1), value);
}

/** Adds a feature whose value is a pair. */
export function addPair(buffer: FeatureBuffer, template: number, a: number, b: number): void {
  buffer.hashes[buffer.size++] = mix(mix(imul(template, 0x9e3779b1), a), b);
}

/** Adds a feature whose value is a triple. */
export function addTriple(buffer: FeatureBuffer, template: number, a: number, b: number, c: number): void {
  buffer.hashes[buffer.size++] = mix(mix(mix(imul(template, 0x9e3779b1), a), b), c);
}
