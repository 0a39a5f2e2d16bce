import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../../support/dynamo-local.ts';
import { makeArticleFile, WEATHER } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

// So many speakers that what comes of the article does not fit into one transaction of DynamoDB.
const FIRST_NAMES = ['Adam', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Greta'];
const LAST_NAMES = ['Novak', 'Lindqvist', 'Moreau', 'Castellano', 'Haverkamp', 'Szabo'];
const SPEAKERS = FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}`));
const SUMMIT = makeArticleFile('summit.txt', { text: textOf(SPEAKERS) });

// Few enough that a run for each of its writes takes no time, and still more than one transaction.
const PANELLISTS = SPEAKERS.slice(0, 24);
const PANEL = makeArticleFile('panel.txt', { text: textOf(PANELLISTS) });
const WRITES = /^(?:Put|Update|Delete|TransactWrite|BatchWrite)/;

function textOf(speakers: readonly string[]): string {
  return speakers
    .map((speaker, n) => `Relations between Russia and China have never been closer in ${1980 + n}, said ${speaker}.`)
    .join('\n\n');
}

(HAS_DYNAMODB_LOCAL ? describe : describe.skip)('an article of several transactions, cut off between them', () => {
  let local: DynamoLocal;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    local = await startDynamoLocal();
  });

  afterAll(() => local.stop());

  it('given nothing cut off, then it takes several transactions and gives what SQLite gives in one', async () => {
    const { store, crash } = await setUp(local);
    await processFile(makePipelineDeps(store), SUMMIT);
    expect(crash.seen).toBeGreaterThan(1);
    expect(await contentsOf(store)).toEqual(await expected());
  });

  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)(
    'given a crash at transaction %i, %s it, when it is done again, then all is there once',
    async (at, when) => {
      const { store, crash } = await setUp(local);
      Object.assign(crash, { at, when });
      await expect(processFile(makePipelineDeps(store), SUMMIT)).rejects.toThrow('the power is out');
      await processFile(makePipelineDeps(store), SUMMIT);
      expect(await contentsOf(store)).toEqual(await expected());
      expect(await processFile(makePipelineDeps(store), SUMMIT)).toMatchObject([{ kind: 'unchanged' }]);
    },
  );

  it('given a crash between any two of all its writes, when it is done again, then all is there once', async () => {
    const { crash, store: whole } = await setUp(local);
    // What is found in the text is not in question, and each of many runs would wait for the model.
    const depsFor = (of: ClaimStore) => makePipelineDeps(of, { model: undefined });
    crash.steps = WRITES;
    await processFile(depsFor(whole), PANEL);
    const once = await contentsOf(whole);
    expect(once.notices).toHaveLength(PANELLISTS.length);
    expect(crash.seen).toBeGreaterThan(PANELLISTS.length);
    // One after the other, since each leaves another half-written state. After the last, all is done.
    for (let at = 1; at <= crash.seen; at += 1) {
      const { store, crash: here } = await setUp(local);
      Object.assign(here, { steps: WRITES, at, when: 'after' });
      await expect(processFile(depsFor(store), PANEL)).rejects.toThrow('the power is out');
      await processFile(depsFor(store), PANEL);
      expect({ at, ...(await contentsOf(store)) }).toEqual({ at, ...once });
    }
  });

  it('given a crash and then another text, then no report of the first text is left', async () => {
    const { store, crash } = await setUp(local);
    Object.assign(crash, { at: 2, when: 'before' });
    await expect(processFile(makePipelineDeps(store), SUMMIT)).rejects.toThrow('the power is out');
    await processFile(makePipelineDeps(store), makeArticleFile('summit.txt', { text: WEATHER }));
    const { statements } = await contentsOf(store);
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ reports }) => reports))).toEqual(new Set([0]));
    expect((await store.getArticleState('summit.txt'))?.ledgers).toEqual([]);
  });
});

interface Crash {
  /** The commands that count as steps. */
  steps: RegExp;
  seen: number;
  at?: number;
  when?: 'before' | 'after';
}

async function setUp(local: DynamoLocal): Promise<{ readonly store: ClaimStore; readonly crash: Crash }> {
  const client = local.makeClient();
  const crash: Crash = { steps: /^TransactWrite/, seen: 0 };
  crashing(client, crash);
  return { store: openDynamoClaimStore({ client, table: await local.makeTable() }), crash };
}

// As if the process had ended there: what was sent before is written, and no later line runs.
function crashing(client: DynamoDBClient, crash: Crash): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (!crash.steps.test(context.commandName ?? '')) return next(args);
      crash.seen += 1;
      const now = crash.seen === crash.at;
      if (now && crash.when === 'before') throw new Error('the power is out');
      const result = await next(args);
      if (now) throw new Error('the power is out');
      return result;
    },
    { step: 'initialize' },
  );
}

async function expected() {
  const store = openSqliteClaimStore(':memory:');
  await processFile(makePipelineDeps(store), SUMMIT);
  const contents = await contentsOf(store);
  expect(contents.notices).toHaveLength(SPEAKERS.length);
  return contents;
}
