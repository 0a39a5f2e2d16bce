import { textOf } from '../text/span.ts';
import { makeClaimJson } from '../watches/make-claim-json.ts';
import type { ExportFormat } from './export-format.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** One JSON object a line, the claim in the words of `analyse --json`. */
export const JSON_LINES: ExportFormat = {
  contentType: 'application/x-ndjson',
  fileName: 'claims.jsonl',
  head: () => '',
  row: (claim) => `${JSON.stringify(makeReportedClaimJson(claim))}\n`,
  foot: () => '',
};

function makeReportedClaimJson({ article, claim, report, statement }: ReportedClaim): object {
  const { key, revision, title, outlet, url, published, text } = article;
  const { source, cue, content } = claim;
  return {
    article: { key, revision, title, outlet, url, published },
    claim: claim.index,
    ...makeClaimJson(claim),
    words: {
      source: source.map((span) => textOf(text, span)),
      cue: cue.map((span) => textOf(text, span)),
      content: content.map((span) => textOf(text, span)),
    },
    watch: report.watch,
    statement: statement.id,
    saidOn: statement.saidOn,
    decision: report.decision.kind,
  };
}
