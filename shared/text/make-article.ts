import { createHash } from 'node:crypto';
import { PipelineError } from '../errors.ts';
import type { ArticleDetails } from './article.ts';
import type { ArticleFile, ReadArticle } from './article-file.ts';
import { MAX_ARTICLE_LENGTH } from './article-limits.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { makeDetails } from './make-details.ts';
import { blankControls, normalise } from './normalise.ts';
import type { RawArticle } from './raw-article.ts';

export interface MadeArticle {
  readonly reading: ReadArticle;
  /** The language that the article or its sender says it is in. */
  readonly language?: string | undefined;
}

/** The article as it is stored, in whatever language it is. Throws `article/empty` and `article/too-long`. */
export function makeArticle(file: ArticleFile, key: string, raw: RawArticle): MadeArticle {
  const { details, language } = makeDetails(file, raw.details);
  const body = normaliseBody(raw);
  if (body.trim() === '') throw new PipelineError('article/empty', `${key} has no words`);
  const text = raw.layout === 'given' ? body : withTitle(body, details);
  if (text.length > MAX_ARTICLE_LENGTH) {
    throw new PipelineError('article/too-long', `${key} has ${text.length} characters; at most ${MAX_ARTICLE_LENGTH}`);
  }
  const revision = createHash('sha256').update(text).digest('hex');
  const reading: ReadArticle = {
    kind: 'article',
    article: { key, text, revision, ...details },
    ...(raw.id === undefined ? {} : { id: raw.id }),
    offsets: raw.layout === 'given' ? 'given' : 'normalised',
  };
  return { reading, language };
}

function normaliseBody(raw: RawArticle): string {
  if (raw.layout === 'given') return blankControls(raw.text);
  const text = normalise(raw.text);
  return raw.layout === 'plain' ? joinWrappedLines(text) : text;
}

// Headlines carry claims: `Beijing denies arming Russia`.
function withTitle(body: string, { title }: ArticleDetails): string {
  if (title === undefined || letters(body.slice(0, title.length * 2 + 100)).startsWith(letters(title))) return body;
  return `${title}\n\n${body}`;
}

// `# BEIJING SAYS "NO"` begins with the title `Beijing says ‘no’`.
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
