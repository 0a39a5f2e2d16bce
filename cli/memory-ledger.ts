import { assignClaims } from '../shared/novelty/assign-claims.ts';
import type { Report, Statement } from '../shared/novelty/statement.ts';
import type { Analysis } from '../shared/pipeline/analyse-article.ts';
import type { WatchedClaim } from '../shared/watches/watched-claim.ts';

export interface MemoryReport {
  readonly report: Report;
  readonly claim: WatchedClaim;
}

/** Which statement each watched claim reports, among the articles seen in this run and in their order. */
export function memoryLedger(): { add(analysis: Analysis): readonly MemoryReport[] } {
  const ledgers = new Map<string, Map<string, Statement>>();
  return {
    add({ article, sentences, claims }) {
      const added: MemoryReport[] = [];
      for (const { watch, actor } of ledgersOf(claims)) {
        const name = JSON.stringify([watch, actor]);
        const statements = ledgers.get(name) ?? new Map<string, Statement>();
        ledgers.set(name, statements);
        const theirs = claims.filter(
          (claim) => claim.actor.id === actor && claim.watches.some((match) => match.watch === watch),
        );
        const assigned = assignClaims({ article, sentences, watch, claims: theirs, earlier: [...statements.values()] });
        for (const statement of assigned.statements) statements.set(statement.id, statement);
        for (const report of assigned.reports) {
          const claim = theirs.find(({ index }) => index === report.claim);
          if (claim !== undefined) added.push({ report, claim });
        }
      }
      return added.sort((a, b) => a.claim.index - b.claim.index);
    },
  };
}

function ledgersOf(claims: readonly WatchedClaim[]): readonly { watch: string; actor: string }[] {
  const names = claims.flatMap((claim) => claim.watches.map(({ watch }) => ({ watch, actor: claim.actor.id })));
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}
