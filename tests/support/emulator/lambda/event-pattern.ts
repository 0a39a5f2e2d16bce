/**
 * Whether an event has, under each key of a pattern, one of the values listed there. Patterns of another form than lists
 * of texts are refused.
 */
export function fitsPattern(event: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    if (!pattern.every((value) => typeof value === 'string')) {
      throw new Error(`the emulator knows no pattern ${JSON.stringify(pattern)}`);
    }
    return pattern.some((value) => value === event);
  }
  if (!isObject(pattern)) throw new Error(`the emulator knows no pattern ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([key, inner]) => fitsPattern(isObject(event) ? event[key] : undefined, inner));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
