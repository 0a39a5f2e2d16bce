import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { annotationPageModel } from '../support/annotation-model.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { ENERGY } from '../support/pipeline-articles.ts';
import { addTelling, addTellings } from '../support/stored-claims.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claimwatch-export-'));
const db = join(folder, 'claims.db');
let tellings = 0;
let child: ChildProcess | undefined;

beforeAll(async () => {
  const store = openSqliteClaimStore(db);
  tellings = await addTellings(store);
  // More than one page of the store's.
  for (let n = 0; n < 120; n += 1) await addTelling(store, laterTelling(n));
  tellings += 120;
  const other = { key: 'other', statement: 'other', watch: 'india-china', published: '2023-03-07' };
  await addTelling(store, { ...other, at: '2023-03-08T09:00:00.000Z' });
  store.close();
});
afterEach(() => {
  child?.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('export', () => {
  it('given JSON lines, then every claim of every watch once, and their number on standard error', async () => {
    const { status, out, err } = await run('export', '--format', 'jsonl', '--db', db);
    expect({ status, err }).toEqual({ status: 0, err: `${tellings + 1} claims\n` });
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(claims.map(({ article, claim }) => `${article.key}#${claim}`)).size).toBe(tellings + 1);
    expect(new Set(claims.map(({ watch }) => watch))).toEqual(new Set(['india-china', 'russia-china']));
  });

  it('given a table, then one head and a record for each claim', async () => {
    const { out } = await run('export', '--format', 'csv', '--watch', 'russia-china', '--db', db);
    const records = parseCsv(out);
    expect(records).toHaveLength(tellings + 1);
    expect(records.filter(([watch]) => watch === 'watch')).toHaveLength(1);
  });

  it('given Web Annotation, then one page that keeps the model', async () => {
    const { out } = await run('export', '--format', 'w3c', '--db', db);
    const page = annotationPageModel.parse(JSON.parse(out));
    expect(page.items).toHaveLength(tellings + 1);
    expect(page.next).toBeUndefined();
  });

  it('given days, then only what was said between them', async () => {
    const days = ['--since', '2023-03-04', '--until', '2023-03-05'];
    const { out } = await run('export', '--format', 'jsonl', ...days, '--db', db);
    const saidOn = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).saidOn.from);
    expect(new Set(saidOn)).toEqual(new Set(['2023-03-04']));
  });

  it('given nothing, then a head, or an empty page', async () => {
    const nothing = ['--watch', 'moon-mars', '--db', db];
    expect(parseCsv((await run('export', '--format', 'csv', ...nothing)).out)).toHaveLength(1);
    expect(await run('export', '--format', 'jsonl', ...nothing)).toEqual({ status: 0, out: '', err: '0 claims\n' });
    expect(JSON.parse((await run('export', '--format', 'w3c', ...nothing)).out).items).toEqual([]);
  });

  it('given somebody who reads slowly, then nothing is written that waits to be read', async () => {
    const terminal = fakeTerminal();
    let full = false;
    let overrun = 0;
    const { out } = terminal;
    const write = out.write.bind(out);
    out.write = (chunk: string | Uint8Array) => {
      if (full) overrun += 1;
      full = true;
      write(chunk);
      setImmediate(() => {
        full = false;
        out.emit('drain');
      });
      return false;
    };
    expect(await runCli(['export', '--format', 'jsonl', '--db', db], terminal)).toBe(0);
    expect(terminal.written.out.trimEnd().split('\n')).toHaveLength(tellings + 1);
    expect(overrun).toBe(0);
  });

  it.each([
    ['no format', ['export'], 2, '--format'],
    ['a format nobody knows', ['export', '--format', 'xml'], 2, 'jsonl, csv, w3c'],
    ['a day that is none', ['export', '--format', 'csv', '--since', '2023-02-29'], 2, '--since 2023-02-29 is no day'],
    ['a moment', ['export', '--format', 'csv', '--until', '2023-03-07T12:00Z'], 2, 'is no day, as in'],
    ['a database that is not there', ['export', '--format', 'csv', '--db', 'nowhere.db'], 1, 'settings/invalid'],
    ['a port that is none', ['reader', '--port', '70000'], 2, 'a port from 1 to 65535'],
    ['a port in words', ['watch', 'x', '--reader', 'http'], 2, 'a port from 1 to 65535'],
    ['a reader of nothing', ['reader', '--db', 'nowhere.db'], 1, 'settings/invalid'],
  ])('given %s, then the status and the words say so', async (_case, args, status, words) => {
    const result = await run(...args);
    expect(result).toMatchObject({ status, out: '' });
    expect(result.err).toContain(words);
  });
});

describe('reader', () => {
  it('given a database, then it answers until Ctrl-C', async () => {
    const { address, ended } = await start('reader', '--db', db, '--port', '0');
    const response = await fetch(`${address}/statements?watch=russia-china&limit=1`);
    expect(response.status).toBe(200);
    child?.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 0, out: '', err: expect.stringContaining('stopping') });
    await expect(fetch(address)).rejects.toThrow();
  }, 30_000);
});

describe('watch --reader', () => {
  it('given an article that lands, then the reader beside it tells of it', async () => {
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    writeFileSync(join(inbox, 'energy.txt'), ENERGY);
    const places = ['--db', join(folder, 'watch.db'), '--outbox', join(folder, 'outbox')];
    const { address, ended } = await start('watch', inbox, ...places, '--reader', '0');
    const actor = `${address}/actor?id=vladimir-putin`;
    const read = async () => ((await (await fetch(actor)).json()) as { items: readonly unknown[] }).items;
    const end = Date.now() + 20_000;
    while ((await read()).length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await read()).toEqual([
      expect.objectContaining({ kind: 'statement' }),
      expect.objectContaining({ kind: 'appearance' }),
    ]);
    child?.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 0 });
  }, 30_000);
});

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await runCli(args, terminal);
  return { status, ...terminal.written };
}

/** The command line as a process of its own, once it has said where its reader is. */
async function start(...args: string[]) {
  const written = { out: '', err: '' };
  const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args]);
  child = started;
  const ended = once(started, 'close').then(([status]) => ({ status, ...written }));
  const told = new Promise<string>((resolve, reject) => {
    started.stderr.on('data', (chunk) => {
      written.err += chunk;
      const [, address] = /at (http:\/\/127\.0\.0\.1:\d+),/.exec(written.err) ?? [];
      if (address !== undefined) resolve(address);
    });
    started.once('close', () => reject(new Error(`it ended: ${written.err}`)));
  });
  started.stdout.on('data', (chunk) => {
    written.out += chunk;
  });
  return { address: await told, ended };
}

function laterTelling(n: number) {
  const two = String(n % 60).padStart(2, '0');
  const statement = `later-${n % 50}`;
  return { key: `later ${n}`, statement, published: '2023-03-04', at: `2023-03-08T03:${two}:00.000Z` };
}
