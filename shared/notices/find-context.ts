import { splitSentences } from '../sentences/split-sentences.ts';
import type { Span } from '../text/span.ts';

// A paragraph without a line break can be the whole article; the sentence stands near its content.
const REACH = 2000;

/** The sentences that a content stands in, from the first to the last piece's, within one paragraph. */
export function findContext(text: string, content: readonly Span[]): string {
  const first = content[0];
  if (first === undefined) return '';
  const start = Math.max(text.lastIndexOf('\n', first.start - 1) + 1, first.start - REACH);
  const lineEnd = text.indexOf('\n', first.start);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, first.start + 2 * REACH);
  const last = Math.min(end, content.at(-1)?.end ?? first.end);
  const around = splitSentences(text.slice(start, end)).filter(
    (sentence) => start + sentence.start < last && start + sentence.end > first.start,
  );
  return text.slice(start + (around[0]?.start ?? 0), start + (around.at(-1)?.end ?? end - start));
}
