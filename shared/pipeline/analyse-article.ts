import { findAttributions } from '../attributions/find-attributions.ts';
import type { AttributionModel } from '../attributions/model/attribution-model.ts';
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

export interface AnalysisDeps {
  readonly watches: readonly Watch[];
  /** Without it the rules alone find who said what. */
  readonly model: AttributionModel | undefined;
}

/** Who said what in an article, and which watches it concerns. Knows nothing of other articles. */
export function analyseArticle(article: Article, { watches, model }: AnalysisDeps): Analysis {
  const sentences = splitSentences(article.text);
  const attributions = findAttributions(article.text, sentences, model);
  const claims = makeClaims(article, sentences, attributions);
  return { article, sentences, claims: matchWatches(article, sentences, claims, watches) };
}
