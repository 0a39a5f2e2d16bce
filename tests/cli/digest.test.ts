import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { loadWatches } from '../../shared/stores/load-watches.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

let folder = '';
let db = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-digest-'));
  db = join(folder, 'claims.db');
  const store = openSqliteClaimStore(db);
  // The pipeline's clock stands at the morning of 8 March 2023.
  for (const [n, text] of [ENERGY, VISAS, ENERGY_RETOLD].entries()) {
    await processFile(makePipelineDeps(store), makeArticleFile(`${n}.txt`, { text }));
  }
  store.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('digest', () => {
  it('given a day on which something was noticed, then it is told by speaker, with what was withheld', async () => {
    const { status, out, err } = await run('--since', '2023-03-08', '--until', '2023-03-09');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/2 new statements, 2 speakers[\s\S]*Qin Gang[\s\S]*Most repeated[\s\S]*for 1 retelling\.\n$/);
  });

  it('given only an end, then the day before it is told, as JSON where that is wanted', async () => {
    const { out } = await run('--until', '2023-03-08T12:00Z', '--json');
    expect(JSON.parse(out)).toMatchObject({
      watch: 'russia-china',
      from: '2023-03-07T12:00:00.000Z',
      body: expect.stringContaining('2 new statements'),
    });
  });

  it('given a quiet day, then there is no digest, and a word says so', async () => {
    const { status, out, err } = await run('--until', '2023-03-20');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe('nothing was noticed: 2023-03-19\n');
  });

  it('given a time zone, then days are its own', async () => {
    // 08:00 in London: in Honolulu the day before.
    const there = ['--time-zone', 'Pacific/Honolulu'];
    const { out } = await run('--since', '2023-03-07', '--until', '2023-03-08', ...there);
    expect(out).toMatch(/^Relations between Russia and China: 2023-03-07\n2 new statements/);
    const { err } = await run('--since', '2023-03-08', '--until', '2023-03-09', ...there);
    expect(err).toBe('nothing was noticed: 2023-03-08\n');
    const part = await run('--since', '2023-03-07', '--until', '2023-03-08T10:30Z', ...there);
    expect(part.out).toContain('2023-03-07 00:00 to 2023-03-08 00:30 Pacific/Honolulu');
  });

  it('given a time zone that is none, then the command was misused', async () => {
    const { status, err } = await run('--time-zone', 'Berlin');
    expect(status).toBe(2);
    expect(err).toContain('the name of a time zone is expected');
  });

  it('given a watch that is not among those that ship, then it is told too, by the title its notices have', async () => {
    const other = join(folder, 'other.db');
    const store = openSqliteClaimStore(other);
    const [watch] = loadWatches(new URL('../fixtures/watches/', import.meta.url));
    await processFile(
      makePipelineDeps(store, { watches: watch ? [watch] : [] }),
      makeArticleFile('a.txt', {
        text: 'Relations between India and China have thawed, Indian Prime Minister Narendra Modi said.',
      }),
    );
    store.close();
    const terminal = fakeTerminal();
    const args = ['--db', other, '--since', '2023-03-08', '--until', '2023-03-09'];
    expect(await runCli(['digest', ...args], terminal)).toBe(0);
    expect(terminal.written.out).toMatch(/^Relations between India and China: 2023-03-08\n1 new statement/);
  });

  it('given a time that is none, then the command was misused', async () => {
    const { status, err } = await run('--since', 'lately');
    expect(status).toBe(2);
    expect(err).toContain('--since lately is no day or moment');
  });

  it('given a window that is none, then watch says what it expects', async () => {
    const terminal = fakeTerminal();
    expect(await runCli(['watch', folder, '--window', '0'], terminal)).toBe(2);
    expect(terminal.written.err).toContain('a whole number from 1 to 3660');
  });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const status = await runCli(['digest', '--db', db, ...args], terminal);
  return { status, ...terminal.written };
}
