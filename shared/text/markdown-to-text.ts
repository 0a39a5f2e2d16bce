/** What each mark stands for a reader of the page: the words without it. No pattern can take one character two ways. */
const MARKS: readonly (readonly [pattern: RegExp, words: string])[] = [
  // Images say nothing; links say their words.
  [/!\[[^[\]\n]*\]\([^()\s]*\)/g, ''],
  [/\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1'],
  // Headings, quoted paragraphs, fences, rules.
  [/^#{1,6} +/gm, ''],
  [/^> ?/gm, ''],
  [/^(?:```.*|~~~.*|\*{3,}|-{3,}|_{3,})$/gm, ''],
  // **Bold** and _slanted_, but not snake_case and not 2 * 3.
  [/\*{1,3}(?=[\p{L}\p{N}"“‘('])/gu, ''],
  [/(?<=[\p{L}\p{N}\p{P}])\*{1,3}/gu, ''],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}"“‘('])/gu, ''],
  [/(?<=[\p{L}\p{N}\p{P}])(?<!_)_{1,3}(?![\p{L}\p{N}_])/gu, ''],
];

/** Markdown as a page would show it, paragraph by paragraph. Quotation marks then stand next to their words again. */
export function markdownToText(markdown: string): string {
  return MARKS.reduce((text, [pattern, words]) => text.replace(pattern, words), markdown);
}
