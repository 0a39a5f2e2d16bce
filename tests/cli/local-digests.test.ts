import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLocalDigests, scheduleOf } from '../../cli/local-digests.ts';
import { runCli } from '../../cli/program.ts';
import { PipelineError } from '../../shared/errors.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { failingStore } from '../support/failing-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { ENERGY, makeArticleFile, VISAS } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimwatch-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('scheduleOf', () => {
  it.each([
    ['nothing', {}, undefined],
    ['an hour', { digestHour: 7 }, { every: 'day', hour: 7, timeZone: 'UTC' }],
    ['one for each hour', { digestEvery: 'hour' }, { every: 'hour', hour: 0, timeZone: 'UTC' }],
  ] as const)('given %s, then digests are wanted as a stack’s settings would', (_case, options, schedule) => {
    expect(scheduleOf({ ...options, timeZone: 'UTC' })).toEqual(schedule);
  });
});

describe('openLocalDigests', () => {
  it('given a day on which something was noticed, then its digest is shown and filed once it is due, and once only', async () => {
    const { at, written } = await setUp();
    await at('2023-03-09T06:59:00Z');
    expect(readdirSync(folder)).toEqual([]);
    await at('2023-03-09T07:00:00Z');
    await at('2023-03-09T07:05:00Z');
    expect(written.out.match(/2 new statements, 2 speakers/g)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([
      '2023-03-09T00-00-00-digest-russia-china.json',
      '2023-03-09T00-00-00-digest-russia-china.txt',
    ]);
    expect(JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8'))).toMatchObject({
      kind: 'digest',
      watch: 'russia-china',
      from: '2023-03-08T00:00:00.000Z',
    });
  });

  it('given that it was stopped at that hour and started later, then the digest is sent then, and not at the next start', async () => {
    const { at, written, restarted } = await setUp();
    await at('2023-03-09T20:00:00Z');
    const again = restarted();
    await again.at('2023-03-09T20:01:00Z');
    expect(written.out).toContain('2 new statements');
    expect(again.written.out).toBe('');
  });

  it('given a store that does not answer, then that is said, and it is tried again in a while', async () => {
    const { at, written } = await setUp(1);
    for (const time of ['07:00', '07:05', '07:10']) await at(`2023-03-09T${time}:00Z`);
    expect(written.err).toBe('digest: not sent, the table is away\n');
    expect(written.out).toContain('2 new statements');
  });
});

describe('watch', () => {
  it.each([
    ['an hour that is none', ['--digest-hour', '24'], 'a whole number from 0 to 23'],
    ['a time that is neither', ['--digest-every', 'week'], 'hour, day'],
  ])('given %s, then it was misused', async (_case, args, words) => {
    const terminal = fakeTerminal();
    expect(await runCli(['watch', folder, ...args], terminal)).toBe(2);
    expect(terminal.written.err).toContain(words);
  });

  it('given a digest that is wanted and nothing to tell, then it ends as without', async () => {
    const terminal = fakeTerminal();
    const place = ['--db', join(folder, 'claims.db'), '--outbox', join(folder, 'outbox')];
    const args = ['watch', join(folder, 'inbox'), ...place, '--once', '--digest-every', 'hour'];
    expect(await runCli(args, terminal)).toBe(0);
    expect(terminal.written.out).toBe('');
  });
});

async function setUp(failures = 0) {
  const store = openSqliteClaimStore(':memory:');
  for (const [n, text] of [ENERGY, VISAS].entries()) {
    await processFile(makePipelineDeps(store), makeArticleFile(`${n}.txt`, { text }));
  }
  const error = new PipelineError('store/unavailable', 'the table is away');
  const failing = failingStore(store, { method: 'listNotices', times: failures, when: 'before', error });
  const start = () => {
    const terminal = fakeTerminal();
    let moment = new Date(0);
    const digests = openLocalDigests({
      deps: makePipelineDeps(failing, { now: () => moment }),
      schedule: { every: 'day', hour: 7, timeZone: 'UTC' },
      options: { outbox: folder },
      terminal,
    });
    const at = async (time: string): Promise<void> => {
      moment = new Date(time);
      await digests.sendDue();
    };
    return { at, written: terminal.written };
  };
  return { ...start(), restarted: start };
}
