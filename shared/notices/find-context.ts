import { splitSentences } from '../sentences/split-sentences.ts';
import type { Span } from '../text/span.ts';

// A paragraph without a line break can be the whole article; the sentence stands near its content.
const REACH = 2000;

/**
 * The sentences that a content stands in, from the first to the last piece's, within one paragraph; and the one before it
 * where the content begins with a word that points back, *it* or *this*.
 */
export function findContext(text: string, content: readonly Span[]): string {
  const first = content[0];
  if (first === undefined) return '';
  const start = Math.max(text.lastIndexOf('\n', first.start - 1) + 1, first.start - REACH);
  const lineEnd = text.indexOf('\n', first.start);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, first.start + 2 * REACH);
  const last = Math.min(end, content.at(-1)?.end ?? first.end);
  const sentences = splitSentences(text.slice(start, end));
  const at = sentences.findIndex((sentence) => start + sentence.end > first.start);
  const from = at > 0 && POINTS_BACK.test(text.slice(first.start, first.end)) ? at - 1 : at;
  const around = sentences.filter((sentence, i) => i >= from && start + sentence.start < last);
  return text.slice(start + (around[0]?.start ?? 0), start + (around.at(-1)?.end ?? end - start));
}

// *That* alone introduces most contents and points nowhere.
const POINTS_BACK = /^["“']?(?:that\s)?["“']?(?:he|it|its|she|such|their|these|they|this|those)\b/i;
