import { parse } from 'yaml';
import * as z from 'zod';
import { PipelineError } from '../errors.ts';
import type { RawDetails } from './raw-article.ts';

const value = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((given) => (given === null || given === undefined ? undefined : String(given)));

const frontMatterSchema = z.object({ title: value, outlet: value, url: value, published: value, language: value });

/** What front matter says of an article. `undefined` where it is YAML but no mapping, which is what prose is. */
export function parseFrontMatter(key: string, yaml: string): RawDetails | undefined {
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
