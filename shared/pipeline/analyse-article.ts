import { findAttributions } from '../attributions/find-attributions.ts';
import { makeClaims } from '../claims/make-claims.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { Sentence } from '../sentences/token.ts';
import type { Article } from '../text/article.ts';
import { matchWatches } from '../watches/match-watches.ts';
import type { Watch } from '../watches/watch.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';

export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly WatchedClaim[];
}

/** Who said what in an article, and which watches it concerns. Knows nothing of other articles. */
export function analyseArticle(article: Article, watches: readonly Watch[]): Analysis {
  const sentences = splitSentences(article.text);
  const attributions = findAttributions(article.text, sentences);
  const claims = makeClaims(article, sentences, attributions);
  return { article, sentences, claims: matchWatches(article, sentences, claims, watches) };
}
