import { makeArticleFile } from '../support/pipeline-articles.ts';

/** The text of an article as it lands, its outlet named in front. */
export function articleOf(outlet: string, ...paragraphs: readonly string[]): string {
  const { bytes } = makeArticleFile('any', { outlet, text: paragraphs.join('\n\n') });
  return Buffer.from(bytes).toString('utf8');
}

/** A remark that concerns the watch, by somebody who is told apart by the name alone: each makes one statement. */
export function remarkBy(name: string): string {
  return `Relations between Russia and China have never been closer, Icelandic Foreign Minister Ada ${name} said on Tuesday.`;
}
