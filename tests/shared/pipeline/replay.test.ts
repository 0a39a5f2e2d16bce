import { describe, expect, it } from '@jest/globals';
import type { WrittenOutcome } from '../../../shared/pipeline/outcome.ts';
import { type PipelineDeps, processFile } from '../../../shared/pipeline/process-file.ts';
import type { ProcessedArticle } from '../../../shared/stores/claim-store.ts';
import { openSqliteClaimStore, type SqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

const FILE = makeArticleFile('a.txt', { text: `${ENERGY}\n\n${VISAS}` });
const HELD = { replay: { notices: 'held-back' } } as const;
const SENT = { replay: { notices: 'sent' } } as const;

describe('processFile, replaying', () => {
  it('given nothing that has changed, then it is written again and nothing in it is different', async () => {
    const { store, run } = await processed();
    const before = await contentsOf(store);
    const [outcome] = await run(SENT);
    expect(outcome).toMatchObject({ kind: 'replayed', statements: 0, notices: [] });
    expect(outcome?.change).toMatchObject({ gained: [], lost: [], moved: [] });
    expect(outcome?.change?.retellings.every(({ from, to }) => from === to && from !== undefined)).toBe(true);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('given an extractor that finds more, when nobody is to be told, then it is withheld, and is never noticed later', async () => {
    const { store, run } = await processed({ watches: [] });
    const [outcome] = await run(HELD);
    expect(outcome).toMatchObject({ statements: 2, notices: [] });
    const { items } = await store.listStatements({ watch: 'russia-china', limit: 10 });
    expect(items.map(({ firstReport }) => firstReport.decision)).toEqual([
      expect.objectContaining({ kind: 'withheld', rule: 'found-in-replay' }),
      expect.objectContaining({ kind: 'withheld', rule: 'found-in-replay' }),
    ]);
    expect((await run(SENT)).flatMap(({ notices }) => notices)).toEqual([]);
    expect(await contentsOf(store)).toMatchObject({ notices: [], withheld: 2 });
  });

  it('given an extractor that finds more, when readers are to be told, then there are notices', async () => {
    const { run } = await processed({ watches: [] });
    const [outcome] = await run(SENT);
    expect(outcome?.notices).toHaveLength(2);
    expect(outcome?.change?.retellings).toEqual([
      expect.objectContaining({ from: undefined }),
      expect.objectContaining({ from: undefined }),
    ]);
  });

  it('given words that were noticed as another actor’s, then they are not noticed again', async () => {
    const { store, deps } = await processed();
    const mistaken = await asIfSaidBy(store, 'dmitry-peskov');
    const [outcome] = (await processFile({ ...deps, store: mistaken, ...SENT }, FILE)) as readonly WrittenOutcome[];
    expect(outcome?.change?.moved.map(({ from, to }) => [from.actor, to.actor])).toEqual([
      ['dmitry-peskov', 'vladimir-putin'],
    ]);
    expect(outcome?.notices.map(({ attributes }) => attributes.actor)).toEqual(['qin-gang']);
    const { items } = await mistaken.listWithheld({ watch: 'russia-china', limit: 10 });
    expect(items.map(({ report }) => report.decision.rule)).toEqual(['told-before-replay']);
  });

  it('given a retelling that came first to a replay, then the first report stays the first', async () => {
    const { store, deps } = await processed();
    const retold = makeArticleFile('b.txt', { text: ENERGY_RETOLD });
    await processFile(deps, retold);
    const before = await store.listStatements({ watch: 'russia-china', limit: 10 });
    await processFile({ ...deps, ...HELD }, retold);
    await processFile({ ...deps, ...HELD }, FILE);
    expect(await store.listStatements({ watch: 'russia-china', limit: 10 })).toEqual(before);
  });

  it('given a replay that is taken up again, then what it did before is left alone', async () => {
    const { run } = await processed();
    const since = '2023-03-08T09:00:00.000Z';
    expect(await run({ replay: { notices: 'held-back', since } })).toMatchObject([{ kind: 'unchanged' }]);
    const later = '2023-03-08T09:00:00.001Z';
    expect(await run({ replay: { notices: 'held-back', since: later } })).toMatchObject([{ kind: 'replayed' }]);
  });

  it('given what a replay withholds, then it is listed on the day the article came in, not today', async () => {
    const { store, run } = await processed({ watches: [] });
    await run({ ...HELD, now: () => new Date('2026-03-08T09:00:00.000Z') });
    const { items } = await store.listWithheld({ watch: 'russia-china', limit: 10 });
    expect(items.map(({ at }) => at)).toEqual([FILE.arrived, FILE.arrived]);
  });
});

async function processed(changes: Partial<PipelineDeps> = {}) {
  const store = openSqliteClaimStore(':memory:');
  const deps = makePipelineDeps(store);
  await processFile({ ...deps, ...changes }, FILE);
  const run = async (replay: Partial<PipelineDeps>) =>
    (await processFile({ ...deps, ...replay }, FILE)) as readonly WrittenOutcome[];
  return { store, deps, run };
}

/** A store in which the article's first claim was taken for another actor's, and its second was not found. */
async function asIfSaidBy(store: SqliteClaimStore, actor: string): Promise<SqliteClaimStore> {
  const mistaken = openSqliteClaimStore(':memory:');
  const record = (await store.getArticle('a.txt')) as ProcessedArticle;
  const [claim] = record.claims;
  if (claim === undefined) throw new Error('nobody said anything');
  const name = { watch: 'russia-china', article: 'a.txt', day: '2023-03-07' };
  const right = await store.getLedger({ ...name, actor: claim.actor.id });
  const other = { ...claim.actor, id: actor };
  const reports = right.reports.map((report) => ({ ...report, statement: 'mistaken' }));
  const [statement] = right.statements.map((one) => ({ ...one, id: 'mistaken', actor: other }));
  const [firstReport] = reports;
  if (statement === undefined || firstReport === undefined) throw new Error('nothing was said');
  const { article, arrived, processed, extractor } = record;
  await mistaken.addArticle({
    ...{ state: undefined, article, arrived, processed, extractor, claims: [{ ...claim, actor: other }] },
    ledgers: [
      {
        ledger: await mistaken.getLedger({ ...name, actor }),
        statements: [{ ...statement, firstReport }],
        reports,
        notices: [],
      },
    ],
  });
  return mistaken;
}
