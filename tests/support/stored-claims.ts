import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import {
  MINISTER,
  makeTestArticle,
  makeTestClaim,
  makeTestNotice,
  makeTestReport,
  makeTestStatement,
  makeTestWrite,
} from './claim-values.ts';

export interface Telling {
  readonly key: string;
  readonly statement: string;
  /** A day. */
  readonly published: string;
  /** When it was processed and decided, ISO 8601. */
  readonly at: string;
  /** @default russia-china */
  readonly watch?: string;
}

/** An article in which the minister says one thing: the first of a statement makes its notice, the others are withheld. */
export async function addTelling(store: ClaimStore, telling: Telling): Promise<void> {
  const { key, published, at, watch = 'russia-china' } = telling;
  const article = makeTestArticle({ key, published, text: `Trade with Moscow will grow, Okoro said. Page ${key}.` });
  const ledger = await store.getLedger({ watch, actor: MINISTER.id, article: key, day: published });
  const known = ledger.statements.find(({ id }) => id === telling.statement);
  const first = { kind: 'first-report', rule: 'no-earlier-statement' } as const;
  const repeat = { kind: 'repeat', rule: 'same-words' } as const;
  const report = makeTestReport(article, {
    statement: telling.statement,
    watch,
    decision: known === undefined ? first : repeat,
  });
  const statement = known === undefined ? makeTestStatement(report) : { ...known, reports: known.reports + 1 };
  const notices = known === undefined ? [makeTestNotice(statement, { made: at })] : [];
  const ledgers = [{ ledger, statements: [statement], reports: [report], notices }];
  const claims = [makeTestClaim(0, MINISTER, [watch])];
  await store.addArticle(makeTestWrite(article, { claims, ledgers, processed: at }));
}

/**
 * Nine statements of five days in two months, one of them told by seven articles and four by two or three. What was decided
 * falls on few moments, so that lists have to part what happened at the same one.
 */
export async function addTellings(store: ClaimStore): Promise<number> {
  let count = 0;
  for (let n = 0; n < 9; n += 1) {
    const reports = n === 4 ? 7 : 1 + (n % 4);
    for (let report = 0; report < reports; report += 1) {
      await addTelling(store, {
        key: `articles/${n} ${report}.txt`,
        statement: `s-${n}`,
        published: `2023-0${2 + (n % 2)}-0${1 + (n % 5)}`,
        at: `2023-03-08T0${(n + report) % 3}:00:00.000Z`,
      });
      count += 1;
    }
  }
  return count;
}
