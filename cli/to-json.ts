import type { PipelineError } from '../shared/errors.ts';
import type { Analysis } from '../shared/pipeline/analyse-article.ts';
import type { ReadArticle } from '../shared/text/article-file.ts';
import { toPairs } from '../shared/text/span.ts';
import { makeClaimJson } from '../shared/watches/make-claim-json.ts';
import type { MemoryReport } from './memory-ledger.ts';

/** The lines of `analyse --json`; docs/json.md describes them. */
export const toJson = {
  analysed(
    id: string,
    { article, offsets }: ReadArticle,
    { claims }: Analysis,
    reports: readonly MemoryReport[],
  ): object {
    return {
      id,
      // Where the offsets are not those of the text that came in, the text they are of stands beside them.
      ...(offsets === 'normalised' ? { text: article.text } : {}),
      attributions: claims.map(makeClaimJson),
      notices: reports.filter(({ report }) => isNews(report.decision.kind)).map(noticeOf),
    };
  },
  rejected(id: string, { code, message }: PipelineError): object {
    return { id, attributions: [], notices: [], rejected: { code, message } };
  },
};

function noticeOf({ report, claim }: MemoryReport): object {
  return {
    watch: report.watch,
    decision: report.decision.kind,
    statement: report.statement,
    actor: { id: claim.actor.id, name: claim.actor.name },
    content: toPairs(report.content),
  };
}

function isNews(kind: string): boolean {
  return kind === 'first-report' || kind === 'reiteration';
}
