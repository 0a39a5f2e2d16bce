import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { PipelineError } from '../errors.ts';
import { type HtmlNode, walk } from './html-node.ts';
import { htmlToText } from './html-to-text.ts';
import type { RawArticle, RawDetails } from './raw-article.ts';

// Readability climbs from each node to its ancestors, again and again: a page nested 500 deep takes it seconds. Real pages
// stay under 60 at their deepest, and under 20 for most of their nodes.
const MAX_DEPTH = 100;
const MAX_CLIMBS = 600_000;

// The longest live blogs have some 30,000. An entity makes a text node of its own, and time grows with the square of those
// that stand side by side.
const MAX_NODES = 40_000;

// Every `<` may become a node of the document, and each node costs memory.
const MAX_TAGS = 100_000;

/** What a page and the document in it offer; linkedom's own types ask for the DOM's. */
interface HtmlDocument {
  readonly documentElement: (HtmlNode & { normalize(): void }) | null;
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
  document.documentElement?.normalize();
  return document;
}

function checkSize(key: string, root: HtmlNode | null): void {
  let nodes = 0;
  let climbs = 0;
  for (const { depth, left } of root ? walk(root) : []) {
    if (depth > MAX_DEPTH) throw noArticle(key, `is nested more than ${MAX_DEPTH} deep`);
    if (left) continue;
    nodes += 1;
    climbs += depth;
    if (climbs > MAX_CLIMBS) throw noArticle(key, `has too many nodes nested deep, ${nodes} before it ends`);
    if (nodes > MAX_NODES) throw noArticle(key, `has more than ${MAX_NODES} nodes`);
  }
}

function readPage(
  key: string,
  document: HtmlDocument,
): { readonly body: HtmlNode; readonly details: RawDetails } | null {
  const metadata = readMetadata(document);
  try {
    const article = new Readability<HtmlNode>(document, {
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
