// Taken once: looking a global up is slow in a context of its own, such as a test runner's.
const { abs } = Math;

/** Distances as few numbers: exact up to 4, then 5–6, 7–9, 10–14, 15–24, 25 and more; the sign is kept. */
export function distanceBucket(distance: number): number {
  const size = abs(distance);
  const bucket = size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 24 ? 8 : 9;
  return distance < 0 ? -bucket : bucket;
}

/** A count as 0, 1, 2 or 3 for more. */
export function countBucket(count: number): number {
  return count < 3 ? count : 3;
}
