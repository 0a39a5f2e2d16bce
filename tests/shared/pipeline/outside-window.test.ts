import { describe, expect, it } from '@jest/globals';
import type { LogFields } from '../../../shared/log.ts';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS, WEATHER } from '../../support/pipeline-articles.ts';
import { makePipelineDeps } from '../../support/pipeline-deps.ts';

const WINTER = makeArticleFile('winter.txt', { text: ENERGY, published: '2022-12-06' });
const SPRING = makeArticleFile('spring.txt', { text: ENERGY_RETOLD, published: '2023-03-07' });

describe('the window', () => {
  it('given the same words three months before, then they are news, and what was left out is told', async () => {
    const { store, lines } = await setUp();
    const deps = makePipelineDeps(store, { log: (_level, _event, fields = {}) => lines.push(fields) });
    expect(await processFile(deps, SPRING)).toMatchObject([
      { outsideWindow: 1, statements: 1, reports: [{ decision: { kind: 'first-report' } }] },
    ]);
    expect(lines).toContainEqual(expect.objectContaining({ key: 'spring.txt', outsideWindow: 1 }));
  });

  it('given a wider one, then they are said again, and nothing is left out', async () => {
    const { store } = await setUp();
    const deps = makePipelineDeps(store, { windowDays: 120 });
    expect(await processFile(deps, SPRING)).toMatchObject([
      { outsideWindow: 0, reports: [{ decision: { kind: 'reiteration' } }] },
    ]);
  });

  it.each([
    ['another speaker', VISAS],
    ['nothing watched', WEATHER],
  ])('given an article with %s, then nothing of it was left out', async (_case, text) => {
    const { store } = await setUp();
    expect(await processFile(makePipelineDeps(store), makeArticleFile('other.txt', { text }))).toMatchObject([
      { outsideWindow: 0 },
    ]);
  });
});

async function setUp() {
  const store = openSqliteClaimStore(':memory:');
  await processFile(makePipelineDeps(store), WINTER);
  const lines: LogFields[] = [];
  return { store, lines };
}
