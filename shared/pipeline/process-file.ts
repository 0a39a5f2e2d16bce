import { PipelineError } from '../errors.ts';
import { errorFields } from '../log.ts';
import type { ArticleFile, Reading } from '../text/article-file.ts';
import type { Outcome } from './outcome.ts';
import { type ArticleDeps, processArticle } from './process-article.ts';
import { readArticles } from './read-articles.ts';
import { rejectArticle } from './reject-article.ts';

export interface PipelineDeps extends ArticleDeps {
  /** Told as soon as each article is done, also where a later one of the same file fails. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/**
 * Everything that a file holds, article by article. What is wrong with an article is recorded with it; what went
 * wrong with us is thrown, once all the others are done, so that the file is tried again.
 */
export async function processFile(deps: PipelineDeps, file: ArticleFile): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const failures: unknown[] = [];
  for (const reading of await readArticles(file)) {
    try {
      const outcome = await processReading(deps, reading, file.arrived);
      outcomes.push(outcome);
      deps.onOutcome?.(outcome);
    } catch (error) {
      const key = reading.kind === 'article' ? reading.article.key : reading.key;
      deps.log?.('error', 'article-failed', { key, ...errorFields(error) });
      failures.push(error);
    }
  }
  if (failures.length > 0) throw fileError(file, failures, outcomes.length);
  return outcomes;
}

async function processReading(deps: PipelineDeps, reading: Reading, arrived: string): Promise<Outcome> {
  if (reading.kind === 'article') return processArticle(deps, reading.article, arrived);
  return rejectArticle(deps, { key: reading.key, error: reading.error, arrived });
}

function fileError(file: ArticleFile, failures: readonly unknown[], done: number): unknown {
  const [first] = failures;
  if (failures.length === 1) return first;
  const code = first instanceof PipelineError ? first.code : 'store/unavailable';
  const message = `${failures.length} of ${failures.length + done} articles in ${file.key} failed`;
  return new PipelineError(code, message, { cause: new AggregateError(failures, message) });
}
