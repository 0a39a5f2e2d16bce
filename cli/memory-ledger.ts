import type { Report, Statement } from '../shared/novelty/statement.ts';
import type { Analysis } from '../shared/pipeline/analyse-article.ts';
import { decideLedger } from '../shared/pipeline/assign-to-ledger.ts';
import { claimsOfLedger, keyOfLedger, ledgersOf } from '../shared/pipeline/ledgers-of.ts';
import type { Ledger, LedgerName } from '../shared/stores/claim-store.ts';
import type { WatchedClaim } from '../shared/watches/watched-claim.ts';

export interface MemoryReport {
  readonly report: Report;
  readonly claim: WatchedClaim;
}

/** What is kept of one ledger: its statements by id, and each article's reports by its key. */
interface Kept {
  readonly statements: Map<string, Statement>;
  readonly reports: Map<string, readonly Report[]>;
}

/**
 * Which statement each watched claim reports, among the articles seen in this run and in their order: the pipeline's own
 * decisions, copies and revisions included, with nothing stored.
 */
export function memoryLedger(): { add(analysis: Analysis): readonly MemoryReport[] } {
  const ledgers = new Map<string, Kept>();
  const originals = new Map<string, string>();
  return {
    add(analysis) {
      const { article, claims } = analysis;
      const original = originals.get(article.revision) ?? article.key;
      originals.set(article.revision, original);
      const added: MemoryReport[] = [];
      for (const name of ledgersOf(claims)) {
        const kept = ledgers.get(keyOfLedger(name)) ?? { statements: new Map(), reports: new Map() };
        ledgers.set(keyOfLedger(name), kept);
        const theirs = claimsOfLedger(claims, name);
        const { statements, reports } = decideLedger({
          analysis,
          ledger: read(kept, name, article.key),
          ...(original === article.key ? {} : { original: read(kept, name, original) }),
          claims: theirs,
          watch: { id: name.watch, title: name.watch },
        });
        for (const statement of statements) kept.statements.set(statement.id, statement);
        kept.reports.set(article.key, reports);
        for (const report of reports) {
          const claim = theirs.find(({ index }) => index === report.claim);
          if (claim !== undefined) added.push({ report, claim });
        }
      }
      return added.sort((a, b) => a.claim.index - b.claim.index);
    },
  };
}

function read({ statements, reports }: Kept, name: LedgerName, article: string): Ledger {
  return { ...name, version: 0, statements: [...statements.values()], unread: 0, reports: reports.get(article) ?? [] };
}
