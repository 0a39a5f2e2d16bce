import { type Span, textOf } from '../text/span.ts';
import { csvLine } from './csv-line.ts';
import type { ExportFormat } from './export-format.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** A table for spreadsheets, its columns' names in the first line of the first page. */
export const CSV: ExportFormat = {
  contentType: 'text/csv; charset=utf-8',
  fileName: 'claims.csv',
  head: ({ isFirst }) => (isFirst ? csvLine(Object.keys(COLUMNS)) : ''),
  row: (claim) => csvLine(Object.values(COLUMNS).map((cellOf) => cellOf(claim) ?? '')),
  foot: () => '',
};

const COLUMNS: Readonly<Record<string, (claim: ReportedClaim) => string | undefined>> = {
  watch: ({ report }) => report.watch,
  statement: ({ statement }) => statement.id,
  said_from: ({ statement }) => statement.saidOn.from,
  said_to: ({ statement }) => statement.saidOn.to,
  decision: ({ report }) => report.decision.kind,
  actor: ({ claim }) => claim.actor.id,
  name: ({ claim }) => claim.actor.name,
  actor_kind: ({ claim }) => claim.actor.kind,
  country: ({ claim }) => claim.actor.country,
  role: ({ claim }) => claim.actor.role,
  stance: ({ claim, report }) => claim.watches.find(({ watch }) => watch === report.watch)?.stance,
  source: ({ article, claim }) => wordsOf(article.text, claim.source),
  cue: ({ article, claim }) => wordsOf(article.text, claim.cue),
  content: ({ article, claim }) => wordsOf(article.text, claim.content),
  kind: ({ claim }) => claim.kind,
  cue_class: ({ claim }) => claim.cueClass,
  confidence: ({ claim }) => String(claim.confidence),
  article: ({ article }) => article.key,
  claim: ({ claim }) => String(claim.index),
  title: ({ article }) => article.title,
  outlet: ({ article }) => article.outlet,
  url: ({ article }) => article.url,
  published: ({ article }) => article.published,
  source_spans: ({ claim }) => offsetsOf(claim.source),
  cue_spans: ({ claim }) => offsetsOf(claim.cue),
  content_spans: ({ claim }) => offsetsOf(claim.content),
  revision: ({ article }) => article.revision,
};

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => textOf(text, span)).join(' … ');
}

/** `12..34 40..50`: with a hyphen a spreadsheet makes a date of it. */
function offsetsOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}..${end}`).join(' ');
}
