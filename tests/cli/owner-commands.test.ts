import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { type RedriveParts, redriveParts } from '../../cli/redrive.ts';
import { estimateSpend } from '../../cli/stack-surroundings.ts';
import { parkedOf, readStore, renderStatus } from '../../cli/status.ts';
import { CANARY_PREFIX } from '../../shared/names.ts';
import { makeCanary } from '../../shared/pipeline/canary.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { loadWatches } from '../../shared/stores/load-watches.ts';
import { openSqliteClaimStore, type SqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, makeFile, VISAS } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const TODAY = new Date('2023-03-08T09:00:00.000Z');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-owner-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('status', () => {
  it('given a day, then what waits, what is parked, what was rejected and withheld are counted', async () => {
    const store = await filled(join(folder, 'day.db'));
    const [first] = (await store.listUnsentNotices({ state: 'waiting', limit: 2 })).items;
    await store.addNoticeFailure(first?.notice.id ?? '', 'refused', 1);
    const found = await readStore(store, TODAY);
    expect(found).toEqual({
      notices: { waiting: 1, parked: 1 },
      today: { since: '2023-03-08T00:00:00.000Z', made: 2, sent: 0, withheld: 1, rejected: { 'article/empty': 1 } },
    });
    expect(await readStore(store, new Date('2023-03-09T09:00:00.000Z'))).toMatchObject({
      today: { made: 0, withheld: 0, rejected: {} },
    });
    expect(parkedOf(found)).toBe(1);
    store.close();
  });

  it('given a canary on its way, then it is counted nowhere', async () => {
    const store = openSqliteClaimStore(':memory:');
    const { key, text } = makeCanary('qabcde', '2023-03-07');
    await processFile(makePipelineDeps(store), makeFile(key, text));
    await processFile(makePipelineDeps(store), makeFile(`${CANARY_PREFIX}empty.txt`, ''));
    expect(await readStore(store, TODAY)).toMatchObject({
      notices: { waiting: 0, parked: 0 },
      today: { made: 0, withheld: 0, rejected: {} },
    });
    store.close();
  });

  it('given statements on a watch that does not ship, then they are counted with the others', async () => {
    const store = await filled(':memory:');
    const watches = loadWatches(new URL('../fixtures/watches/', import.meta.url));
    const text = 'Relations between India and China have thawed, Indian Prime Minister Narendra Modi said.';
    await processFile(makePipelineDeps(store, { watches }), makeArticleFile('e.txt', { text }));
    expect(await readStore(store, TODAY)).toMatchObject({ today: { made: 3 } });
    store.close();
  });

  it('given a database, then the command tells it, and its status says that something is parked', async () => {
    const path = join(folder, 'parked.db');
    const store = await filled(path);
    const run = async (...args: string[]) => {
      const terminal = fakeTerminal();
      return { status: await runCli(['status', '--db', path, ...args], terminal), ...terminal.written };
    };
    expect(await run()).toMatchObject({ status: 0, out: expect.stringContaining('notices: 2 waiting, 0 parked') });
    const [first] = (await store.listUnsentNotices({ state: 'waiting', limit: 1 })).items;
    await store.addNoticeFailure(first?.notice.id ?? '', 'refused', 1);
    store.close();
    const { status, out } = await run('--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ notices: { waiting: 1, parked: 1 } });
  });

  it('given a stack, then its queues and what it costs are told as well', () => {
    const text = renderStatus(
      {
        queues: { IntakeQueue: { waiting: 7, inWork: 2 }, ParkedArticles: { waiting: 3, inWork: 0 } },
        notices: { waiting: 0, parked: 0 },
        today: {
          since: '2023-03-08T00:00:00.000Z',
          made: 1000,
          sent: 0,
          withheld: 0,
          rejected: { 'article/empty': 2 },
        },
        stored: { items: 1_000_000, bytes: 2e9 },
        spend: estimateSpend({ items: 1_000_000, bytes: 2e9, bytesWithIndexes: 3e9 }),
      },
      fakeTerminal().out,
    );
    expect(text).toContain('IntakeQueue: 7 waiting, 2 in work\nParkedArticles: 3 parked\n');
    expect(text).toContain('1000 or more made');
    expect(text).toContain('rejected today: 2 article/empty');
    expect(text).toMatch(/about \$3\.66 so far for writing what is stored, \$1\.15 a month/);
  });
});

describe('rejected', () => {
  it('given articles that were not taken, then each is told with its reason, as JSON where that is wanted', async () => {
    const path = join(folder, 'rejected.db');
    (await filled(path)).close();
    const run = async (...args: string[]) => {
      const terminal = fakeTerminal();
      return { status: await runCli(['rejected', '--db', path, ...args], terminal), ...terminal.written };
    };
    expect(await run()).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^2023-03-08 08:59 · article\/empty · d\.txt\n {2}\S/),
      err: '1 rejected article\n',
    });
    const { out } = await run('--json');
    expect(JSON.parse(out)).toMatchObject({ key: 'd.txt', rejection: { code: 'article/empty' } });
    expect(await run('--until', '2023-03-08')).toMatchObject({ out: '', err: '0 rejected articles\n' });
  });
});

describe('redrive', () => {
  it('given parked articles and notices, then both are tried again, and what is still not sent makes the status', async () => {
    const { run, calls } = await setUp({ ParkedArticles: 2 });
    const { status, out, err } = await run();
    expect(status).toBe(1);
    expect(calls).toEqual(['redrive ParkedArticles']);
    expect(err).toContain('2 parked articles on the way back');
    expect(out).toMatch(/^notice-\S+: not sent\n$/);
  });

  it('given notices that were never handed over, then those that wait are sent too, and their places are forgotten', async () => {
    const { run, calls, resent } = await setUp({ SkippedNotices: 1, UndeliveredNotices: 4 }, 'all sent');
    const { status, err } = await run();
    expect(status).toBe(0);
    expect(resent).toHaveLength(2);
    expect(calls).toEqual(['empty SkippedNotices']);
    expect(err).toContain('4 notices that a subscriber did not take');
  });

  it.each([['redrive'], ['doctor']])('given no stack, then %s is misused', async (command) => {
    expect(await runCli([command], fakeTerminal())).toBe(2);
  });
});

async function setUp(depths: Readonly<Record<string, number>>, result = 'none sent') {
  const store = await filled(':memory:');
  const [first] = (await store.listUnsentNotices({ state: 'waiting', limit: 1 })).items;
  await store.addNoticeFailure(first?.notice.id ?? '', 'refused', 1);
  const calls: string[] = [];
  const resent: string[] = [];
  const parts: RedriveParts = {
    output: (name) => name,
    store,
    queues: {
      getDepth: async (url) => ({ waiting: depths[url] ?? 0, inWork: 0 }),
      startRedrive: async (url) => void calls.push(`redrive ${url}`),
      empty: async (url) => void calls.push(`empty ${url}`),
    },
    resender: {
      resend: async (ids) => {
        resent.push(...ids);
        // A refusal for good is no failure of the function: it parks the notice again, and answers that all is well.
        for (const id of ids) if (result === 'all sent') await store.addNoticeSent(id, TODAY.toISOString());
      },
    },
  };
  const run = async () => {
    const terminal = fakeTerminal();
    return { status: await redriveParts(parts, terminal), ...terminal.written };
  };
  return { run, calls, resent };
}

/** Two statements and their notices, one repeat, and an empty article, all on one day. */
async function filled(path: string): Promise<SqliteClaimStore> {
  const store = openSqliteClaimStore(path);
  const deps = makePipelineDeps(store);
  await processFile(deps, makeArticleFile('a.txt', { text: ENERGY }));
  await processFile(deps, makeArticleFile('b.txt', { text: ENERGY_RETOLD }));
  await processFile(deps, makeArticleFile('c.txt', { text: VISAS }));
  await processFile(deps, makeFile('d.txt', ''));
  return store;
}
