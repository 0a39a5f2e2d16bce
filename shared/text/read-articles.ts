import { isBadArticle, PipelineError } from '../errors.ts';
import type { ArticleFile, Reading } from './article-file.ts';
import { checkSize, MAX_ARTICLE_BYTES, MAX_LINES_BYTES } from './article-limits.ts';
import { decodeText } from './decode-text.ts';
import { makeArticle } from './make-article.ts';
import { markdownToText } from './markdown-to-text.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseHtmlArticle } from './parse-html-article.ts';
import { parseJsonArticle, parseJsonLine } from './parse-json-article.ts';
import type { RawArticle } from './raw-article.ts';
import { splitLines } from './split-lines.ts';
import { unzip } from './unzip.ts';

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

const PARSERS: Readonly<Record<Exclude<Form, 'lines'>, (key: string, text: string) => RawArticle>> = {
  text: parseFrontMatter,
  markdown: parseMarkdown,
  html: parseHtmlArticle,
  json: parseJsonArticle,
};

/**
 * Every article of a file, in its order. A bad article is a reading too and holds up no other: nothing that came in
 * goes by without a word, and no bytes make this throw.
 */
export function readArticles(file: ArticleFile): readonly Reading[] {
  const form = formOf(file.key);
  return rejecting(file.key, () => {
    const bytes = unzip(file, form === 'lines' ? MAX_LINES_BYTES : MAX_ARTICLE_BYTES);
    return form === 'lines'
      ? readLines(file, bytes)
      : [makeArticle(file, file.key, PARSERS[form](file.key, decodeText(file.key, bytes)))];
  });
}

/** One line of JSON lines by itself, as one reading, for a stream that has no end. Its number goes into the key. */
export function readLine(line: ArticleFile, number: number): readonly Reading[] {
  const key = `${line.key}#${number}`;
  return rejecting(key, () => {
    checkSize(key, line.bytes.length, MAX_ARTICLE_BYTES);
    const { id, raw } = parseJsonLine(key, decodeText(key, line.bytes));
    return rejecting(key, () => [makeArticle(line, key, raw())], id);
  });
}

/** By the ending, with `.gz` taken off. An unknown ending is tried as text. */
function formOf(key: string): Form {
  const name = key.toLowerCase().replace(/\.gz$/, '');
  return FORMS[name.slice(name.lastIndexOf('.'))] ?? 'text';
}

function parseMarkdown(key: string, text: string): RawArticle {
  const raw = parseFrontMatter(key, text);
  return { ...raw, text: markdownToText(raw.text) };
}

function readLines(file: ArticleFile, bytes: Uint8Array): readonly Reading[] {
  const readings = splitLines(file.key, bytes).flatMap((line) => readLine({ ...file, bytes: line.bytes }, line.number));
  if (readings.length === 0) {
    throw new PipelineError('article/empty', `${file.key} has no line with an article; expected a JSON object a line`);
  }
  return readings;
}

// The one place that turns a thrown error into a value: what is wrong with an article is a result of reading it.
function rejecting(key: string, read: () => readonly Reading[], id?: string): readonly Reading[] {
  try {
    return read();
  } catch (error) {
    if (!isBadArticle(error)) throw error;
    return [{ kind: 'rejected', key, ...(id === undefined ? {} : { id }), error }];
  }
}
