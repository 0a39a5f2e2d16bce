/** Every code there is, and whether trying the same thing again can help. */
const CODES = {
  'article/empty': 'final',
  'article/not-text': 'final',
  'article/too-large': 'final',
  'article/too-long': 'final',
  'article/bad-json': 'final',
  'article/bad-shape': 'final',
  'article/bad-front-matter': 'final',
  'article/bad-gzip': 'final',
  'article/no-article-in-html': 'final',
  'article/language-unsupported': 'final',
  'article/missing': 'final',
  'analysis/failed': 'retry',
  'model/invalid': 'final',
  'watch/invalid': 'final',
  'settings/invalid': 'final',
  'store/conflict': 'retry',
  'store/throttled': 'retry',
  'store/unavailable': 'retry',
  'store/invalid': 'final',
  'store/not-found': 'final',
  'notice/not-delivered': 'retry',
  'usage/invalid': 'final',
  'answer/too-large': 'final',
} as const satisfies Record<string, 'final' | 'retry'>;

export type ErrorCode = keyof typeof CODES;

/** Lower case, no full stop; says what happened, to which article or statement, what came and what was expected. */
export class PipelineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PipelineError';
    this.code = code;
  }

  /** Whether trying the same thing again can help. */
  get retriable(): boolean {
    return CODES[this.code] === 'retry';
  }
}

/** True for what is wrong with an article itself: it is recorded as rejected, never retried. */
export function isBadArticle(error: unknown): error is PipelineError {
  return error instanceof PipelineError && error.code.startsWith('article/') && !error.retriable;
}
