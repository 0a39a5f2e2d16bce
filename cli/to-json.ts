import type { PipelineError } from '../shared/errors.ts';
import type { Analysis } from '../shared/pipeline/analyse-article.ts';
import type { ReadArticle } from '../shared/text/article-file.ts';
import type { Span } from '../shared/text/span.ts';
import type { WatchedClaim } from '../shared/watches/watched-claim.ts';
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
      attributions: claims.map(attributionOf),
      notices: reports.filter(({ report }) => isNews(report.decision.kind)).map(noticeOf),
    };
  },
  rejected(id: string, { code, message }: PipelineError): object {
    return { id, attributions: [], notices: [], rejected: { code, message } };
  },
};

function attributionOf({
  source,
  cue,
  content,
  kind,
  confidence,
  cueClass,
  actor,
  relayed,
  watches,
}: WatchedClaim): object {
  return {
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    kind,
    cueClass,
    confidence,
    actor,
    ...(relayed ? { relayed } : {}),
    watches: watches.map(({ watch, stance, evidence, rule }) => ({ watch, stance, evidence: pairs(evidence), rule })),
  };
}

function noticeOf({ report, claim }: MemoryReport): object {
  return {
    watch: report.watch,
    decision: report.decision.kind,
    statement: report.statement,
    actor: { id: claim.actor.id, name: claim.actor.name },
    content: pairs(report.content),
  };
}

function isNews(kind: string): boolean {
  return kind === 'first-report' || kind === 'reiteration';
}

function pairs(spans: readonly Span[]): readonly (readonly [number, number])[] {
  return spans.map(({ start, end }) => [start, end]);
}
