import { parse } from 'yaml';
import * as z from 'zod';
import { PipelineError } from '../errors.ts';
import type { RawArticle, RawDetails } from './raw-article.ts';

// Past this the dashes on the first line are a rule of the text's own, not the opening of front matter.
const MAX_FRONT_MATTER = 20_000;

const value = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((given) => (given === null || given === undefined ? undefined : String(given)));

const frontMatterSchema = z.object({ title: value, outlet: value, url: value, published: value, language: value });

/** Plain text, and what the YAML between two `---` lines at its beginning says of it. */
export function parseFrontMatter(key: string, text: string): RawArticle {
  const opening = /---[ \t]*\r?\n/y;
  if (!opening.test(text)) return { text, details: {}, layout: 'plain' };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.lastIndex, opening.lastIndex + MAX_FRONT_MATTER));
  if (!closing) return { text, details: {}, layout: 'plain' };
  const yaml = text.slice(opening.lastIndex, opening.lastIndex + closing.index);
  const details = parseDetails(key, yaml);
  // Two rules with prose between them are text: nothing of an article may be dropped for looking like its head.
  if (details === undefined) return { text, details: {}, layout: 'plain' };
  return { text: text.slice(opening.lastIndex + closing.index + closing[0].length), details, layout: 'plain' };
}

/** `undefined` where the block is YAML but no mapping, which is what prose is. */
function parseDetails(key: string, yaml: string): RawDetails | undefined {
  const parsed = parseYaml(key, yaml);
  if (parsed === null) return {};
  if (typeof parsed !== 'object' || Array.isArray(parsed)) return undefined;
  const shaped = frontMatterSchema.safeParse(parsed);
  if (shaped.success) return shaped.data;
  const [issue] = shaped.error.issues;
  const field = issue?.path.join('.') ?? 'front matter';
  throw new PipelineError(
    'article/bad-front-matter',
    `${key} has a ${field} that is no text; expected ${field}: words`,
  );
}

function parseYaml(key: string, yaml: string): unknown {
  try {
    // No tags beyond plain data, and few aliases: nested ones unfold without end.
    return parse(yaml, { schema: 'core', maxAliasCount: 10, prettyErrors: false, logLevel: 'error' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
    throw new PipelineError(
      'article/bad-front-matter',
      `${key} has front matter that is not YAML: ${reason}; a value with a colon needs quotation marks`,
      { cause },
    );
  }
}
