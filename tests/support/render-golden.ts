import type { Analysis } from '../../shared/pipeline/analyse-article.ts';
import { type Span, textOf } from '../../shared/text/span.ts';
import type { WatchedClaim } from '../../shared/watches/watched-claim.ts';

/** The claims of an article as JSON to be read by people: each span with its words, one role a line. */
export function renderGolden({ article, claims }: Analysis): string {
  const { title, outlet, published } = article;
  const head = JSON.stringify({ title, outlet, published });
  const blocks = claims.map((claim) => renderClaim(article.text, claim));
  return `{\n  "article": ${head},\n  "claims": [${blocks.map((block) => `\n${block}`).join(',')}\n  ]\n}\n`;
}

function renderClaim(text: string, claim: WatchedClaim): string {
  const { id, name, kind, country, role } = claim.actor;
  const words = (spans: readonly Span[]) => spans.map((span) => [span.start, span.end, textOf(text, span)]);
  const fields = {
    actor: { id, name, kind, country, role },
    kind: claim.kind,
    relayed: claim.relayed || undefined,
    watches: claim.watches.map(({ watch, stance }) => ({ watch, stance })),
    source: words(claim.source),
    cue: words(claim.cue),
    content: words(claim.content),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `    {\n${lines.map(([field, value]) => `      "${field}": ${JSON.stringify(value)}`).join(',\n')}\n    }`;
}
