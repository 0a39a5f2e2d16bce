import type { PipelineError } from '../errors.ts';
import type { Outcome } from './outcome.ts';
import type { ArticleDeps } from './process-article.ts';

export interface BadArticle {
  readonly key: string;
  readonly error: PipelineError;
  readonly arrived: string;
}

/** Records why an article was not taken. That is an outcome like any other: it is not tried again. */
export async function rejectArticle(
  deps: Pick<ArticleDeps, 'store' | 'log'>,
  { key, error, arrived }: BadArticle,
): Promise<Outcome> {
  const { code, message } = error;
  await deps.store.addRejected({ kind: 'rejected', key, rejection: { code, message, at: arrived } });
  deps.log?.('warn', 'article-rejected', { key, code });
  return { kind: 'rejected', key, code, message };
}
