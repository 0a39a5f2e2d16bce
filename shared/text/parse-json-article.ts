import * as z from 'zod';
import { PipelineError } from '../errors.ts';
import type { RawDetails } from './raw-article.ts';

const optional = z
  .string()
  .nullish()
  .transform((given) => given ?? undefined);

const articleSchema = z
  .object({
    text: optional,
    html: optional,
    title: optional,
    outlet: optional,
    url: optional,
    published: optional,
    language: optional,
    id: z
      .union([z.string(), z.number()])
      .nullish()
      .transform((given) => (given === null || given === undefined ? undefined : String(given))),
  })
  .refine((article) => article.text !== undefined || article.html !== undefined, 'has neither text nor html');

const EXPECTED = 'expected an object { text or html, title, outlet, url, published, language, id }, all of them text';

/** An article as JSON gives it: with its text, or with a page in which that has to be found. */
export interface JsonArticle {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly details: RawDetails;
}

/** A `.json` file. What it does not know of an article is ignored, so feeds can be put in as they are. */
export function parseJsonArticle(key: string, text: string): JsonArticle {
  return takeArticle(key, parseJson(key, text));
}

/** A line of JSON lines: its id first, so that an article that turns out bad can still be named by it. */
export function parseJsonLine(
  key: string,
  text: string,
): { readonly id?: string; readonly article: () => JsonArticle } {
  const value = parseJson(key, text);
  const { id } = z.object({ id: articleSchema.shape.id }).catch({ id: undefined }).parse(value);
  return { ...(id === undefined ? {} : { id }), article: () => takeArticle(key, value) };
}

function parseJson(key: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (text.trim() === '') throw new PipelineError('article/empty', `${key} has only blanks; ${EXPECTED}`, { cause });
    const reason = cause instanceof Error ? printableReason(cause.message) : String(cause);
    throw new PipelineError('article/bad-json', `${key} is not JSON: ${reason}; for an object a line name it .jsonl`, {
      cause,
    });
  }
}

// The parser's message quotes the text, line breaks and all.
function printableReason(message: string): string {
  return message.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200);
}

function takeArticle(key: string, value: unknown): JsonArticle {
  const shaped = articleSchema.safeParse(value);
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    throw new PipelineError(
      'article/bad-shape',
      `${key} is JSON of another shape (${where}${issue?.message}); ${EXPECTED}`,
    );
  }
  const { text, html, id, ...details } = shaped.data;
  return { id, text, html, details };
}
