/** The share of tokens in both of two sorted lists among those in either: 1 where both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const shared = sharedCount(a, b);
  return shared / (a.length + b.length - shared);
}

/** How many tokens two sorted lists share. */
export function sharedCount(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  if ((a.at(-1) ?? -1) < (b[0] ?? 0) || (b.at(-1) ?? -1) < (a[0] ?? 0)) return 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
