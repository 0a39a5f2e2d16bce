import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const ARTICLE = `---
title: Qin says ties with Moscow are steady
outlet: Example Wire
published: 2023-03-07
---
Chinese Foreign Minister Qin Gang said on Tuesday that the partnership between China and Russia threatens no country.

"Our ties with Russia are as steady as a rock," he told reporters in Beijing.
`;
const RETOLD = ARTICLE.replace('Example Wire', 'Another Wire').replace('reporters', 'the press');

let folder = '';
const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
  const terminal = fakeTerminal();
  const status = await runCli(args, terminal);
  return { status, ...terminal.written };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('analyse', () => {
  it('given a file, when asked for JSON, then one line with the text its offsets are of', async () => {
    const path = join(folder, 'steady.txt');
    await writeFile(path, ARTICLE);
    const { status, out, err } = await run('analyse', path, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const line = JSON.parse(out);
    const [first] = line.attributions;
    expect(line.id).toBe(path);
    expect(line.text.slice(...first.source[0])).toBe('Qin');
    expect(first.actor).toMatchObject({ id: 'qin-gang', name: 'Qin Gang', kind: 'person', country: 'CN' });
    expect(line.notices[0]).toMatchObject({
      watch: 'russia-china',
      decision: 'first-report',
      actor: { name: 'Qin Gang' },
    });
  });

  it('given JSON lines, then the offsets are of the text as it came', async () => {
    const path = join(folder, 'lines.jsonl');
    const text = 'Note:\u00a0 Sergey Lavrov said that Russia and China would deepen their cooperation.';
    await writeFile(path, `${JSON.stringify({ id: 'a', text })}\nnot JSON\n`);
    const { status, out, err } = await run('analyse', path, '--json');
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.text).toBeUndefined();
    expect(text.slice(...first.attributions[0].source[0])).toBe('Sergey Lavrov');
    expect(second.rejected.code).toBe('article/bad-json');
    expect(err).toContain('article/bad-json');
    expect(status).toBe(1);
  });

  it.each([
    ['a file that is not there', ['analyse', 'nowhere.txt'], 1, 'article/missing'],
    ['an unknown watch', ['analyse', 'x.txt', '--watch', 'moon-mars'], 2, 'moon-mars'],
    ['an unknown command', ['analyze'], 2, 'analyze'],
    ['an unknown option', ['analyse', '--jsn'], 2, '--jsn'],
    ['no command', [], 2, 'Usage'],
    ['a limit that is no number', ['statements', '--limit', 'many'], 2, 'whole number'],
    ['a database that is not there', ['statements', '--db', 'nowhere.db'], 1, 'settings/invalid'],
  ])('given %s, then the status and the words say so', async (_case, args, status, words) => {
    const result = await run(...args);
    expect(result.status).toBe(status);
    expect(result.err).toContain(words);
    expect(result.out).toBe('');
  });
});

describe('watch', () => {
  it('given the same remark twice and a broken article, then one notice, and nothing at a second run', async () => {
    const inbox = join(folder, 'inbox');
    const options = ['--db', join(folder, 'watch.db'), '--outbox', join(folder, 'outbox'), '--once'];
    await mkdir(inbox);
    await writeFile(join(inbox, '1-first.txt'), ARTICLE);
    await writeFile(join(inbox, '2-retold.txt'), RETOLD);
    await writeFile(join(inbox, '3-empty.txt'), '');
    await writeFile(join(inbox, '.hidden.txt'), ARTICLE);

    const first = await run('watch', inbox, ...options);
    expect(first.status).toBe(0);
    expect(first.err).toContain('3-empty.txt: rejected, article/empty');
    expect(first.err).not.toContain('hidden');
    const notices = (await readdir(join(folder, 'outbox'))).filter((name) => name.endsWith('.json'));
    expect(notices.length).toBeGreaterThan(0);
    expect(first.out).toContain('Qin Gang');

    const second = await run('watch', inbox, ...options);
    expect(second.out).toBe('');
    expect((await readdir(join(folder, 'outbox'))).filter((name) => name.endsWith('.json'))).toEqual(notices);

    const db = ['--db', join(folder, 'watch.db')];
    const statements = await run('statements', ...db, '--json');
    const ids = statements.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(notices.length);
    const withheld = await run('notices', ...db, '--withheld');
    expect(withheld.out).toContain('repeat');
    const explained = await run('why', ids[0], ...db);
    expect(explained.out).toContain('Example Wire');
    expect((await run('actor', 'Qin Gang', ...db)).out).toContain('1-first.txt');
    expect((await run('article', '1-first.txt', ...db)).out).toContain('Qin Gang');
    expect((await run('article', 'nothing.txt', ...db)).status).toBe(1);
    // Each run loads the model, as a process of its own would.
  }, 60_000);
});

describe('replay', () => {
  it('given a file, and a stored article whose file is gone, then both are processed again and nothing is sent', async () => {
    const inbox = join(folder, 'replay-inbox');
    const db = ['--db', join(folder, 'replay.db')];
    await mkdir(inbox);
    await writeFile(join(inbox, 'there.txt'), ARTICLE);
    await writeFile(join(inbox, 'gone.txt'), RETOLD);
    await run('watch', inbox, ...db, '--outbox', join(folder, 'replay-outbox'), '--once');
    await rm(join(inbox, 'gone.txt'));

    const again = await run('replay', '', ...db, '--dir', inbox);
    expect(again).toMatchObject({ status: 0, out: '' });
    expect(again.err).toContain('articles: 2 replayed');
    expect(again.err).toContain('claims: 0 gained, 0 lost, 0 moved');

    const some = await run('replay', 'th', ...db, '--dir', inbox, '--json', '--notify');
    expect(JSON.parse(some.out)).toMatchObject({ summary: { articles: { replayed: 1 }, notices: 0, failed: 0 } });
    const none = await run('replay', '', ...db, '--dir', inbox, '--resume', '2023-01-01T00:00:00Z');
    expect(none.err).toContain('articles: 2 unchanged');
    // Each of the four commands loads the model, as four processes would.
  }, 60_000);

  it.each([
    ['no prefix', ['replay'], 2, 'prefix'],
    ['a moment that is none', ['replay', '', '--resume', 'yesterday'], 2, 'a moment is expected'],
    ['a database that is not there', ['replay', '', '--db', 'nowhere.db'], 1, 'settings/invalid'],
    ['a file for a folder', ['watch', 'package.json'], 2, 'package.json is a file; a folder is expected'],
  ])('given %s, then the status and the words say so', async (_case, args, status, words) => {
    const result = await run(...args);
    expect(result.status).toBe(status);
    expect(result.err).toContain(words);
  });
});
