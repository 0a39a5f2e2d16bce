import { analyseArticle } from '../../shared/pipeline/analyse-article.ts';
import { assignToLedger } from '../../shared/pipeline/assign-to-ledger.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import {
  MINISTER,
  makeTestArticle,
  makeTestLedgerWrite,
  makeTestReport,
  makeTestStatement,
  makeTestWrite,
} from '../support/claim-values.ts';
import { ENERGY } from '../support/pipeline-articles.ts';

// node tests/bench/ledgers.ts: what deciding about one claim costs, by how much is stored: statements by other actors and,
// for every tenth, by the same actor on days outside the window. Ten of the actor's stand inside it each time.

const NEAR = 10;
const ROUNDS = 200;
const DAY_MS = 24 * 60 * 60 * 1000;
const PUBLISHED = '2023-03-07';
const watches = loadWatches(WATCHES_DIRECTORY);
const analysis = analyseArticle(makeTestArticle({ key: 'new', text: ENERGY }), { watches, model: undefined });
const [claim] = analysis.claims.filter((one) => one.watches.length > 0);
const [watch] = watches;
if (claim === undefined || watch === undefined) throw new Error('the article of the benchmark concerns no watch');
const actor = claim.actor;

for (const stored of [10, 1_000, 10_000]) {
  const store = openSqliteClaimStore(':memory:');
  await fill(store, stored);
  const request = { watch: 'russia-china', actor: actor.id, article: 'new', day: PUBLISHED };
  const ledger = await store.getLedger(request);
  const read = await median(async () => {
    await store.getLedger(request);
  });
  const decide = await median(async () => {
    assignToLedger({ analysis, ledger, claims: [claim], watch, made: `${PUBLISHED}T09:00:00.000Z` });
  });
  const told = [
    `read ${read.toFixed(2)} ms`,
    `decided ${decide.toFixed(2)} ms`,
    `${ledger.statements.length} compared`,
  ];
  console.log(`${stored.toLocaleString('en').padStart(7)} stored: ${told.join(', ')}, ${ledger.unread} left out`);
  store.close();
}

async function fill(store: ClaimStore, stored: number): Promise<void> {
  for (let n = 0; n < NEAR; n += 1) await add(store, { n, by: actor, published: PUBLISHED });
  for (let n = NEAR; n < NEAR + stored; n += 1) {
    const by = n % 10 === 0 ? actor : { ...MINISTER, id: `minister-${n % 97}` };
    // From ninety days before the article back through ten years.
    const published = new Date(Date.parse(PUBLISHED) - (90 + (n % 3_650)) * DAY_MS).toISOString().slice(0, 10);
    await add(store, { n, by, published });
  }
}

interface Stored {
  readonly n: number;
  readonly by: typeof MINISTER;
  readonly published: string;
}

async function add(store: ClaimStore, { n, by, published }: Stored): Promise<void> {
  const article = makeTestArticle({ key: `a${n}`, text: `Text ${n}.`, published });
  const ledger = await store.getLedger({ watch: 'russia-china', actor: by.id, article: article.key, day: published });
  const wording = `Trade with Moscow will grow by ${n} per cent in the coming year`;
  const report = { ...makeTestReport(article, { statement: `s${n}` }), wording };
  const statement = makeTestStatement(report, { actor: by, signature: '' });
  await store.addArticle(makeTestWrite(article, { claims: [], ledgers: [makeTestLedgerWrite(ledger, statement)] }));
}

async function median(work: () => Promise<void>): Promise<number> {
  // What runs first is slower: it is still being compiled.
  for (let round = 0; round < ROUNDS; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}
