import { describe, expect, it } from '@jest/globals';
import { makeArn } from '../support/emulator/account.ts';
import { AwsError } from '../support/emulator/aws-error.ts';
import { OWNER } from '../support/emulator/iam/principal.ts';
import type { Deployment } from './deployment.ts';

/** What is stored, asked for over HTTPS by whoever signs. */
export function describeReader(open: () => Deployment): void {
  describe('the reader', () => {
    const ask = ({ cloud, trial }: Deployment, path: string, method = 'GET') =>
      cloud.apis.request(OWNER, { method, url: `${trial.output('Reader')}${path}` });

    it.each([
      ['/statements?watch=russia-china&limit=2', { actor: {} }],
      ['/notices?watch=russia-china&limit=2', { record: { state: 'sent' } }],
      ['/actor?id=qin-gang', {}],
      ['/export?watch=russia-china&format=jsonl&limit=1', undefined],
    ])('given %s, then it is answered', async (path, item) => {
      const { status, body } = await ask(open(), path);
      expect(status).toBe(200);
      if (item !== undefined) expect(JSON.parse(body).items[0]).toMatchObject(item);
    });

    it('given a statement, then its reports, its article and its reason are answered', async () => {
      const { items } = JSON.parse((await ask(open(), '/statements?watch=russia-china&limit=1')).body);
      const [{ id, firstReport }] = items;
      const answers = [
        `/statement?id=${id}`,
        `/why?id=${id}`,
        `/article?key=${encodeURIComponent(firstReport.article)}`,
      ];
      for (const path of answers) {
        const { status, body } = await ask(open(), path);
        expect({ path, status, isThere: body.includes(id) || body.includes(firstReport.article) }).toEqual({
          ...{ path, status: 200, isThere: true },
        });
      }
    });

    it('given a table that fails, then the answer says so and no more, the log says why, and an alarm rings', async () => {
      const { cloud, trial, settle } = open();
      const table = makeArn('dynamodb', `table/${trial.output('Table')}`);
      const mend = cloud.iam.break('dynamodb:GetItem', table, new AwsError('ValidationException', 'of the table'));
      const { status, body } = await ask(open(), '/article?key=a');
      mend();
      expect([status, body]).toEqual([500, expect.not.stringContaining('of the table')]);
      const lines = cloud.logs.linesOf(trial.refOf('Reader/FunctionLogs'));
      expect(lines.at(-1)).toContain('of the table');
      cloud.alarms.look();
      expect(JSON.stringify(await settle())).toContain('ReaderErrors');
    });

    it('given somebody else of the account, then nothing is answered', async () => {
      const { cloud, trial } = open();
      const url = `${trial.output('Reader')}/statements?watch=russia-china`;
      const stranger = trial.roleAt('Delivery/FunctionRole');
      await expect(cloud.apis.request(stranger, { method: 'GET', url })).rejects.toMatchObject({ status: 403 });
    });

    it('given a way that is no question, then nothing runs', async () => {
      expect(await ask(open(), '/statements?watch=russia-china', 'POST')).toMatchObject({ status: 404 });
      expect(await ask(open(), '/nothing')).toMatchObject({
        status: 404,
        body: expect.stringContaining('there is no /nothing'),
      });
    });

    it('given questions, then who asked is logged, and not what for', () => {
      const { cloud, trial } = open();
      const lines = cloud.logs.linesOf(trial.refOf('Reader/Access')).map((line) => JSON.parse(line));
      expect(lines[0]).toMatchObject({ method: 'GET', path: '/statements', status: '200' });
      expect(JSON.stringify(lines)).not.toContain('russia-china');
    });
  });
}
