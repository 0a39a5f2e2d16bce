import type { Notice } from './notice.ts';

/** The key of the article that caused a notice: what its log lines are found by, beside those of the article's own. */
export function articleOf({ json }: Pick<Notice, 'json'>): string {
  const message: { readonly report?: { readonly article?: unknown } } = JSON.parse(json);
  return String(message.report?.article ?? '');
}
