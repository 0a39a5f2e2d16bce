import { isBadArticle, PipelineError } from '../errors.ts';
import type { ArticleFile, ReadArticle, Reading } from '../text/article-file.ts';
import { checkSize, MAX_ARTICLE_BYTES, MAX_LINES_BYTES } from '../text/article-limits.ts';
import { decodeText, isUnicode } from '../text/decode-text.ts';
import { findFrontMatter } from '../text/find-front-matter.ts';
import { isSurelyEnglish } from '../text/is-surely-english.ts';
import { makeArticle } from '../text/make-article.ts';
import type { JsonArticle } from '../text/parse-json-article.ts';
import { type RawArticle, withDetails } from '../text/raw-article.ts';
import { splitLines } from '../text/split-lines.ts';
import { unzip } from '../text/unzip.ts';

type Form = 'text' | 'markdown' | 'html' | 'json' | 'lines';

const FORMS: Readonly<Record<string, Form>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

const TAKE_FROM: Readonly<Record<Exclude<Form, 'lines'>, (key: string, text: string) => Promise<RawArticle>>> = {
  text: takeFromText,
  markdown: takeFromMarkdown,
  html: takeFromPage,
  json: takeFromJson,
};

/**
 * Every article of a file, in its order. A bad article is a reading too and holds up no other: nothing that came in
 * goes by without a word, and no bytes make this throw. What plain English text in Unicode does not need is imported with
 * the first article that does, so that a cold start need not wait for it.
 */
export function readArticles(file: ArticleFile): Promise<readonly Reading[]> {
  const form = formOf(file.key);
  return rejecting(file.key, async () => {
    const bytes = unzip(file, form === 'lines' ? MAX_LINES_BYTES : MAX_ARTICLE_BYTES);
    if (form === 'lines') return readLines(file, bytes);
    const raw = await TAKE_FROM[form](file.key, await decode(file.key, bytes));
    return [await readRaw(file, file.key, raw)];
  });
}

/** One line of JSON lines by itself, as one reading, for a stream that has no end. Its number goes into the key. */
export function readLine(line: ArticleFile, number: number): Promise<readonly Reading[]> {
  const key = `${line.key}#${number}`;
  return rejecting(key, async () => {
    checkSize(key, line.bytes.length, MAX_ARTICLE_BYTES);
    const { parseJsonLine } = await import('../text/parse-json-article.ts');
    const { id, article } = parseJsonLine(key, await decode(key, line.bytes));
    return rejecting(key, async () => [await readRaw(line, key, await takeFromFields(key, article(), 'given'))], id);
  });
}

/** By the ending, with `.gz` taken off. An unknown ending is tried as text. */
function formOf(key: string): Form {
  const name = key.toLowerCase().replace(/\.gz$/, '');
  return FORMS[name.slice(name.lastIndexOf('.'))] ?? 'text';
}

async function readLines(file: ArticleFile, bytes: Uint8Array): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const line of splitLines(file.key, bytes)) {
    readings.push(...(await readLine({ ...file, bytes: line.bytes }, line.number)));
  }
  if (readings.length === 0) {
    throw new PipelineError('article/empty', `${file.key} has no line with an article; expected a JSON object a line`);
  }
  return readings;
}

async function decode(key: string, bytes: Uint8Array): Promise<string> {
  if (isUnicode(bytes)) return decodeText(key, bytes);
  const { detectEncoding } = await import('../text/detect-encoding.ts');
  return decodeText(key, bytes, detectEncoding(bytes));
}

async function takeFromText(key: string, text: string): Promise<RawArticle> {
  const found = findFrontMatter(text);
  if (found !== undefined) {
    const { parseFrontMatter } = await import('../text/parse-front-matter.ts');
    const details = parseFrontMatter(key, found.yaml);
    if (details !== undefined) return { text: found.rest, details, layout: 'plain' };
    // Two rules with prose between them are text: nothing of an article may be dropped for looking like its head.
  }
  return { text, details: {}, layout: 'plain' };
}

async function takeFromMarkdown(key: string, text: string): Promise<RawArticle> {
  const raw = await takeFromText(key, text);
  const { markdownToText } = await import('../text/markdown-to-text.ts');
  return { ...raw, text: markdownToText(raw.text) };
}

async function takeFromPage(key: string, html: string): Promise<RawArticle> {
  const { parseHtmlArticle } = await import('../text/parse-html-article.ts');
  return parseHtmlArticle(key, html);
}

async function takeFromJson(key: string, text: string): Promise<RawArticle> {
  const { parseJsonArticle } = await import('../text/parse-json-article.ts');
  return takeFromFields(key, parseJsonArticle(key, text), 'plain');
}

async function takeFromFields(
  key: string,
  { text, html = '', details, id }: JsonArticle,
  layout: 'plain' | 'given',
): Promise<RawArticle> {
  if (text !== undefined) return { text, details, id, layout };
  return { ...withDetails(await takeFromPage(key, html), details), id };
}

async function readRaw(file: ArticleFile, key: string, raw: RawArticle): Promise<ReadArticle> {
  const { reading, language } = makeArticle(file, key, raw);
  const { text } = reading.article;
  if (!isSurelyEnglish(text)) {
    const { checkLanguage } = await import('../text/check-language.ts');
    checkLanguage(key, text, language);
  }
  return reading;
}

// The one place that turns a thrown error into a value: what is wrong with an article is a result of reading it.
async function rejecting(
  key: string,
  read: () => Promise<readonly Reading[]>,
  id?: string,
): Promise<readonly Reading[]> {
  try {
    return await read();
  } catch (error) {
    if (!isBadArticle(error)) throw error;
    return [{ kind: 'rejected', key, ...(id === undefined ? {} : { id }), error }];
  }
}
