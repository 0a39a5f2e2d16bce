import { assignClaims } from '../../shared/novelty/assign-claims.ts';
import type { Report, Statement } from '../../shared/novelty/statement.ts';
import { type LabelledArticle, WATCH } from './read-ties.ts';

/** What became of one gold claim. */
export interface Told {
  readonly labelled: LabelledArticle;
  readonly label: string;
  readonly report: Report;
}

/** Assigns the gold claims of the articles in their order, keeping statements as a store would. */
export function runTies(articles: readonly LabelledArticle[], window?: number): readonly Told[] {
  const kept = new Map<string, Map<string, Statement>>();
  const told: Told[] = [];
  for (const labelled of articles) {
    const { article, sentences, claims, labels } = labelled;
    for (const actor of new Set(claims.map((claim) => claim.actor.id))) {
      const own = claims.filter((claim) => claim.actor.id === actor);
      const statements = kept.get(actor) ?? new Map<string, Statement>();
      kept.set(actor, statements);
      const earlier = [...statements.values()];
      const { statements: changed, reports } = assignClaims({
        article,
        sentences,
        watch: WATCH,
        claims: own,
        earlier,
        ...(window === undefined ? {} : { window }),
      });
      for (const statement of changed) statements.set(statement.id, statement);
      reports.forEach((report, i) => {
        told.push({ labelled, label: labels[own[i]?.index ?? 0] ?? '', report });
      });
    }
  }
  return told;
}
