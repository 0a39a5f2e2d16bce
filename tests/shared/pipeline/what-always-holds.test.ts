import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import type { ArticleFile } from '../../../shared/text/article-file.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../../support/dynamo-local.ts';
import {
  DRILLS,
  ENERGY,
  ENERGY_RETOLD,
  makeArticleFile,
  TARIFFS,
  VISAS,
  WEATHER,
} from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

// Few keys, texts and days, so that copies, revisions, repeats and reiterations meet in every order.
const arbitraryFile: fc.Arbitrary<ArticleFile> = fc
  .record({
    key: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
    texts: fc.subarray([ENERGY, VISAS, ENERGY_RETOLD, DRILLS, TARIFFS, WEATHER], { minLength: 1, maxLength: 3 }),
    published: fc.constantFrom('2023-03-07', '2023-03-08', '2023-04-01', '2023-08-01'),
  })
  .map(({ key, texts, published }) => makeArticleFile(key, { text: texts.join('\n\n'), published }));

const arbitraryFiles = fc.array(arbitraryFile, { minLength: 1, maxLength: 8 });
// The same every time.
const SEED = 20230307;
jest.setTimeout(240_000);

describe('processFile, whatever comes in whatever order', () => {
  it('given any articles, then counts, reports, spans and notices agree with each other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFiles, async (files) => {
        const store = openSqliteClaimStore(':memory:');
        await processAll(store, files);
        await expectAgreement(store);
        const before = await contentsOf(store);
        const last = new Map(files.map((file) => [file.key, file]));
        await processAll(store, [...last.values()]);
        expect(await contentsOf(store)).toEqual(before);
        store.close();
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  (HAS_DYNAMODB_LOCAL ? describe : describe.skip)('on both kinds of store', () => {
    let local: DynamoLocal;

    beforeAll(async () => {
      local = await startDynamoLocal();
    });

    afterAll(() => local.stop());

    it('given any articles, then both hold the same', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFiles, async (files) => {
          const sqlite = openSqliteClaimStore(':memory:');
          const dynamo = openDynamoClaimStore({ client: local.makeClient(), table: await local.makeTable() });
          await processAll(sqlite, files);
          await processAll(dynamo, files);
          await expectAgreement(dynamo);
          expect(await everythingIn(dynamo)).toEqual(await everythingIn(sqlite));
          sqlite.close();
          dynamo.close();
        }),
        { seed: SEED, numRuns: 8 },
      );
    });
  });
});

async function processAll(store: ClaimStore, files: readonly ArticleFile[]): Promise<void> {
  for (const file of files) await processFile(makePipelineDeps(store), file);
}

async function expectAgreement(store: ClaimStore): Promise<void> {
  const watch = 'russia-china';
  const statements = (await store.listStatements({ watch, limit: 999 })).items;
  const notices = (await store.listNotices({ watch, limit: 999 })).items;
  for (const statement of statements) {
    const reports = (await store.listReports({ statement: statement.id, limit: 999 })).items;
    expect(statement.reports).toBe(new Set(reports.map(({ article }) => article)).size);
    for (const report of reports) {
      const record = await store.getArticle(report.article);
      if (record?.kind !== 'processed') throw new Error(`${report.article} is reported by and not stored`);
      expect(record.claims[report.claim]).toMatchObject({ content: report.content, actor: { id: statement.actor.id } });
    }
    const noticed = notices.filter(({ notice }) => notice.statement === statement.id);
    expect(noticed).toHaveLength(statement.firstReport.decision.kind === 'withheld' ? 0 : 1);
  }
  const ids = new Set(statements.map(({ id }) => id));
  expect(notices.filter(({ notice }) => !ids.has(notice.statement))).toEqual([]);
}

async function everythingIn(store: ClaimStore) {
  const watch = 'russia-china';
  const { items: statements } = await store.listStatements({ watch, limit: 999 });
  const articles = await Promise.all(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((key) => store.getArticle(key)));
  const reports = await Promise.all(statements.map(({ id }) => store.listReports({ statement: id, limit: 999 })));
  const putin = await store.listAppearances({ actor: 'vladimir-putin', limit: 999 });
  return {
    statements,
    articles,
    notices: await store.listNotices({ watch, limit: 999 }),
    counts: await store.countWatch(watch),
    reports: reports.map(({ items }) => items.map(({ article, claim }) => `${article} ${claim}`).sort()),
    appearances: putin.items.map(({ article }) => article).sort(),
    unsent: await store.listUnsentNotices({ state: 'waiting', limit: 999 }),
    theirs: await store.listActorStatements({ actor: 'vladimir-putin', limit: 999 }),
  };
}
