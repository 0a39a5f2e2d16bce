import type { PipelineError } from '../errors.ts';
import type { Article } from './article.ts';

/** A file or an object as it came in. */
export interface ArticleFile {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** The object's user metadata: title, outlet, url, published and language fill what the file lacks. */
  readonly metadata: Readonly<Record<string, string>>;
  /** When it came in, ISO 8601. */
  readonly arrived: string;
}

/** What became of one article of a file: it can be analysed, or the reason why not. */
export type Reading = ReadArticle | RejectedArticle;

export interface ReadArticle {
  readonly kind: 'article';
  readonly article: Article;
  /** The `id` of a JSON article, which is the sender's own name for it. */
  readonly id?: string;
  /** `given` where `article.text` has the offsets of the `text` that came in, as in JSON lines. */
  readonly offsets: 'given' | 'normalised';
}

export interface RejectedArticle {
  readonly kind: 'rejected';
  readonly key: string;
  readonly id?: string;
  readonly error: PipelineError;
}
