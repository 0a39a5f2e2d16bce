import type { Article } from '../shared/text/article.ts';
import { paint } from './terminal.ts';

/** Title, then outlet, day and key. */
export function renderHeading(article: Article, out: NodeJS.WriteStream): string {
  const { title, outlet, published, publishedFrom, url, key } = article;
  const day = `${published.slice(0, 10)}${publishedFrom === 'arrived' ? ' (day it arrived)' : ''}`;
  const origin = [outlet, day, url, key].filter((part) => part !== undefined).join(' · ');
  return `${paint([{ text: title ?? key, style: ['bold', 'underline'] }], out)}\n${paint([{ text: origin, style: 'dim' }], out)}`;
}
