/** A stretch of an article in UTF-16 units, end exclusive: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the second span lies wholly inside the first. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Spans as programs outside are given them: pairs of offsets. */
export function toPairs(spans: readonly Span[]): readonly (readonly [start: number, end: number])[] {
  return spans.map(({ start, end }) => [start, end]);
}
