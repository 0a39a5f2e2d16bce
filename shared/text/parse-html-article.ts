import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { PipelineError } from '../errors.ts';
import { ELEMENT_NODE, type HtmlNode, walk } from './html-node.ts';
import { htmlToText } from './html-to-text.ts';
import type { RawArticle, RawDetails } from './raw-article.ts';

// Readability looks at ancestors again and again: a page nested 500 deep takes it seconds. Real pages stay under 60.
const MAX_DEPTH = 100;

// Likewise: the longest live blogs have some 15,000.
const MAX_ELEMENTS = 20_000;

// Every `<` may become a node of the document, and each node costs memory.
const MAX_TAGS = 100_000;

/** What a page and the document in it offer; linkedom's own types ask for the DOM's. */
interface HtmlDocument {
  readonly documentElement: HtmlNode | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** The article of a page, without what stands around it, and what the page's metadata say of it. Scripts never run. */
export function parseHtmlArticle(key: string, html: string): RawArticle {
  if (html.trim() === '') throw new PipelineError('article/empty', `${key} has no HTML`);
  const document = parseDocument(key, html);
  const page = readPage(key, document);
  const { text, linked } = page === null ? { text: '', linked: 0 } : htmlToText(page.body);
  // A front page or a wall of links is no article, even if it has words.
  if (text.trim() === '' || linked > text.length / 2) {
    throw noArticle(key, `found ${text.trim().length} characters, ${linked} of them in links`);
  }
  return { text, details: page?.details ?? {}, layout: 'extracted' };
}

function parseDocument(key: string, html: string): HtmlDocument {
  const tags = html.split('<').length - 1;
  if (tags > MAX_TAGS) throw noArticle(key, `has ${tags} tags; at most ${MAX_TAGS}`);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  checkSize(key, document.documentElement);
  return document;
}

function checkSize(key: string, root: HtmlNode | null): void {
  let elements = 0;
  for (const { node, depth, left } of root ? walk(root) : []) {
    if (depth > MAX_DEPTH) throw noArticle(key, `is nested more than ${MAX_DEPTH} deep`);
    if (!left && node.nodeType === ELEMENT_NODE) elements += 1;
    if (elements > MAX_ELEMENTS) throw noArticle(key, `has more than ${MAX_ELEMENTS} elements`);
  }
}

function readPage(
  key: string,
  document: HtmlDocument,
): { readonly body: HtmlNode; readonly details: RawDetails } | null {
  const metadata = readMetadata(document);
  try {
    const article = new Readability<HtmlNode>(document, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    if (!article?.content) return null;
    const details = {
      title: metadata.title ?? article.title ?? undefined,
      outlet: metadata.outlet ?? article.siteName ?? undefined,
      url: metadata.url,
      published: metadata.published ?? article.publishedTime ?? undefined,
      language: metadata.language ?? article.lang ?? undefined,
    };
    return { body: article.content, details };
  } catch (cause) {
    throw noArticle(key, `cannot be read as HTML: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

// Read before Readability, which changes the document and prefers the <title> with the outlet's name in it.
function readMetadata(document: HtmlDocument): RawDetails {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) || undefined;
  return {
    title: attribute('meta[property="og:title"]', 'content'),
    outlet: attribute('meta[property="og:site_name"]', 'content'),
    url: attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    published:
      attribute('meta[property="article:published_time"]', 'content') ??
      attribute('meta[itemprop="datePublished"]', 'content') ??
      attribute('meta[name="date"]', 'content'),
    language: attribute('html', 'lang'),
  };
}

function noArticle(key: string, what: string, cause?: unknown): PipelineError {
  return new PipelineError('article/no-article-in-html', `${key} ${what}; expected a page with one article`, { cause });
}
