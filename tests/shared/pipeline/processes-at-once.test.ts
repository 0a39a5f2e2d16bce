import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../../support/dynamo-local.ts';
import { sharedArticles } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

const SCRIPT = fileURLToPath(new URL('../../support/process-articles.ts', import.meta.url));
const run = promisify(execFile);
jest.setTimeout(120_000);

describe.each([2, 8])('%i processes at once, each with all the articles, half in the opposite order', (processes) => {
  it('given one SQLite file, then each statement, report and notice is there once, and sent once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    const path = join(folder, 'claims.db');
    const answers = await processAtOnce(processes, path);
    const store = openSqliteClaimStore(path);
    await expectOnce(store, answers);
    store.close();
    rmSync(folder, { recursive: true });
  });

  (HAS_DYNAMODB_LOCAL ? it : it.skip)('given one DynamoDB table, then the same', async () => {
    const local = await startDynamoLocal();
    try {
      const table = await local.makeTable();
      const answers = await processAtOnce(processes, local.endpoint, table);
      const store = openDynamoClaimStore({ client: local.makeClient(), table });
      await expectOnce(store, answers);
      store.close();
    } finally {
      await local.stop();
    }
  });
});

interface Answer {
  readonly kinds: readonly string[];
  readonly sent: readonly string[];
}

function processAtOnce(processes: number, ...place: readonly string[]): Promise<readonly Answer[]> {
  return Promise.all(
    Array.from({ length: processes }, async (_, n) => {
      const order = n % 2 === 0 ? 'forwards' : 'backwards';
      const args = ['--disable-warning=ExperimentalWarning', SCRIPT, order, ...place];
      return JSON.parse((await run(process.execPath, args)).stdout) as Answer;
    }),
  );
}

/** As it would be, had one process done it all, but for which article came first. */
async function expectOnce(store: ClaimStore, answers: readonly Answer[]): Promise<void> {
  const alone = openSqliteClaimStore(':memory:');
  for (const file of sharedArticles()) await processFile(makePipelineDeps(alone), file);
  const expected = await contentsOf(alone);
  const found = await contentsOf(store);
  expect(expected.statements.length).toBeGreaterThanOrEqual(4);
  expect(found.statements).toEqual(expected.statements);
  expect(found.withheld).toBe(expected.withheld);
  expect(found.notices).toHaveLength(expected.notices.length);
  const kinds = answers.flatMap((answer) => answer.kinds);
  expect(kinds.filter((kind) => kind !== 'unchanged')).toHaveLength(sharedArticles().length);
  const sent = answers.flatMap((answer) => answer.sent);
  expect(sent.sort()).toEqual(found.notices.map((statement) => `notice-${statement}`));
  expect(sent).toHaveLength(new Set(sent).size);
}
