import { findAttributions } from '../../../shared/attributions/find-attributions.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import type { Span } from '../../../shared/text/span.ts';
import { type MarkedRoles, marked, rolesOf } from '../../support/marked.ts';

/** What is found in an article, its roles as words: `Ruiz | said | that it rains`, pieces joined by ` … `. */
export function found(text: string): readonly string[] {
  return findAttributions(text, splitSentences(text)).map((attribution) => inWords(text, rolesOf(attribution)));
}

/** What the marks of an article say shall be found, in the same form, in the order of the first words. */
export function expected(article: string): readonly string[] {
  const { text, attributions } = marked(article);
  const roles = attributions.filter(({ content }) => content.length > 0);
  return [...roles].sort((a, b) => startOf(a) - startOf(b)).map((role) => inWords(text, role));
}

export function textOf(article: string): string {
  return marked(article).text;
}

function startOf({ source, cue, content }: MarkedRoles): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function inWords(text: string, { source, cue, content }: MarkedRoles): string {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return [source, cue, content].map(words).join(' | ');
}
