import type { Report, Statement } from '../novelty/statement.ts';
import type { Article } from '../text/article.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';

/** A claim that a watch took, with its article, the statement it reports and what was decided on it. */
export interface ReportedClaim {
  readonly article: Article;
  readonly claim: WatchedClaim;
  readonly report: Report;
  readonly statement: Statement;
  /** When the article was processed, ISO 8601 in UTC. */
  readonly processed: string;
}
