import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { OWNER } from '../support/emulator/iam/principal.ts';
import { remarkBy } from './articles.ts';
import { DESK, type Deployment } from './deployment.ts';

/** The command line against a deployed stack, found by its name or its bucket. */
export function describeCommands(open: () => Deployment): void {
  describe('the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-articles-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('given doctor, then the canary comes through, nobody is sent it, and nothing of it stays', async () => {
      const { cloud, live, trial, settle, claimwatch } = open();
      for (const stack of [live, trial]) {
        const { status, out } = await claimwatch('doctor', '--stack', stack.name);
        expect([status, out.match(/^passed/gm)]).toEqual([0, ['passed', 'passed', 'passed']]);
        expect(cloud.buckets.listVersions(OWNER, stack.output('Bucket'), 'articles/.canary/')).toEqual([]);
      }
      expect(await settle()).toEqual([]);
    });

    it('given files to upload, then what became of each is said, and a second time they are there already', async () => {
      const { live, settle, claimwatch } = open();
      writeFileSync(join(folder, 'Süd.txt'), remarkBy('Quist'));
      writeFileSync(join(folder, 'empty.txt'), '');
      const upload = () =>
        claimwatch(
          'upload',
          folder,
          '--bucket',
          live.output('Bucket'),
          '--outlet',
          'Süddeutsche',
          '--published',
          '2023-03-07',
        );
      const first = await upload();
      expect(first.status).toBe(1);
      expect(first.out.split('\n').sort().slice(1)).toEqual([
        expect.stringMatching(/^articles\/.*Süd\.txt: processed, 1 claim, 1 watched$/),
        expect.stringMatching(/^articles\/.*empty\.txt: rejected, article\/empty/),
      ]);
      expect(await settle()).toMatchObject([{ to: DESK, text: expect.stringContaining('Süddeutsche') }]);
      expect((await upload()).err).toContain('0 objects uploaded');
      expect(await settle()).toEqual([]);
    });

    it.each([
      ['statements', 'Ada Quist'],
      ['notices', 'Ada Quist'],
      ['rejected', 'empty.txt'],
    ])('given %s, then it lists what is stored in AWS', async (command, wanted) => {
      const { live, claimwatch } = open();
      const listed = await claimwatch(command, '--stack', live.name);
      expect(listed).toMatchObject({ status: 0, out: expect.stringContaining(wanted) });
    });

    it('given a statement, then why, actor and article say where it is from', async () => {
      const { live, claimwatch } = open();
      const listed = await claimwatch('statements', '--stack', live.name, '--json');
      const statements = listed.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const { id, firstReport } = statements.find(({ actor }) => actor.name === 'Ada Quist');
      expect((await claimwatch('why', id, '--stack', live.name)).out).toContain('nothing else by Ada Quist');
      expect((await claimwatch('actor', 'Ada Quist', '--stack', live.name)).out).toContain('never been closer');
      expect((await claimwatch('article', firstReport.article, '--stack', live.name)).out).toContain('Süddeutsche');
    });

    it('given a stack that is not there, then that is said', async () => {
      const { claimwatch } = open();
      expect(await claimwatch('status', '--stack', 'nowhere')).toMatchObject({
        status: 1,
        err: expect.stringContaining('settings/invalid: there is no stack nowhere'),
      });
    });
  });
}
