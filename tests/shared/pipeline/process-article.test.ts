import { describe, expect, it } from '@jest/globals';
import { PipelineError } from '../../../shared/errors.ts';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { failingStore, type StoreMethod } from '../../support/failing-store.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

const FIRST = makeArticleFile('first.txt', { text: ENERGY });
const SECOND = makeArticleFile('second.txt', { text: ENERGY_RETOLD });

describe('processArticle, meeting others', () => {
  it('given the same remark in two articles at the same moment, then there is one statement and one notice', async () => {
    const store = openSqliteClaimStore(':memory:');
    const deps = makePipelineDeps(store);
    await Promise.all([processFile(deps, FIRST), processFile(deps, SECOND)]);
    expect(await contentsOf(store)).toMatchObject({ statements: [{ reports: 2 }], notices: [expect.any(String)] });
  });

  it('given the same article twice at the same moment, then one of them finds it done', async () => {
    const store = openSqliteClaimStore(':memory:');
    const deps = makePipelineDeps(store);
    const outcomes = await Promise.all([processFile(deps, FIRST), processFile(deps, FIRST)]);
    expect(outcomes.flat().map(({ kind }) => kind)).toEqual(['processed', 'unchanged']);
    expect(await contentsOf(store)).toMatchObject({ statements: [{ reports: 1 }], notices: [expect.any(String)] });
  });

  it('given two texts under one key at the same moment, then the later is told to read the object again', async () => {
    const store = openSqliteClaimStore(':memory:');
    const deps = makePipelineDeps(store);
    const other = makeArticleFile('first.txt', { text: VISAS });
    const [one, two] = await Promise.allSettled([processFile(deps, FIRST), processFile(deps, other)]);
    expect(one.status).toBe('fulfilled');
    expect(two).toMatchObject({ status: 'rejected', reason: { code: 'store/conflict' } });
    expect(await processFile(deps, other)).toMatchObject([{ kind: 'revised' }]);
  });

  it('given a table that is throttled for a while, then it waits longer each time and goes on', async () => {
    const store = openSqliteClaimStore(':memory:');
    const throttled = failingStore(store, { method: 'addArticle', times: 8, when: 'before' });
    const waits: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
    };
    const deps = makePipelineDeps(throttled, { sleep, random: () => 0.5 });
    expect(await processFile(deps, FIRST)).toMatchObject([{ kind: 'processed' }]);
    expect(waits).toEqual([50, 100, 200, 400, 800, 1500, 1500, 1500]);
  });

  it('given a table that stays throttled, then the article fails, to be tried again', async () => {
    const store = openSqliteClaimStore(':memory:');
    const throttled = failingStore(store, { method: 'addArticle', times: 99, when: 'before' });
    await expect(processFile(makePipelineDeps(throttled), FIRST)).rejects.toMatchObject({
      code: 'store/throttled',
      retriable: true,
    });
  });

  it.each<[string, StoreMethod, 'before' | 'after']>([
    ['before anything is read', 'getArticleState', 'before'],
    ['after the state is read', 'getArticleState', 'after'],
    ['while the ledger is read', 'getLedger', 'after'],
    ['before the article is written', 'addArticle', 'before'],
    ['after the article is written', 'addArticle', 'after'],
  ])('given a crash %s, when it is done again, then nothing is lost and nothing twice', async (_case, method, when) => {
    const store = openSqliteClaimStore(':memory:');
    const error = new PipelineError('store/unavailable', 'the power is out');
    const crashing = failingStore(store, { method, times: 1, when, error });
    await expect(processFile(makePipelineDeps(crashing), FIRST)).rejects.toBe(error);
    await processFile(makePipelineDeps(store), FIRST);
    expect(await contentsOf(store)).toMatchObject({
      statements: [{ actor: 'vladimir-putin', reports: 1 }],
      notices: [expect.any(String)],
      withheld: 0,
    });
  });
});
