import { SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from '@jest/globals';
import { AwsError } from '../support/emulator/aws-error.ts';
import { clientSettings } from '../support/emulator/client-settings.ts';
import { OWNER } from '../support/emulator/iam/principal.ts';
import { articleOf, remarkBy } from './articles.ts';
import type { DeployedStack } from './deployed-stack.ts';
import { DESK, type Deployment } from './deployment.ts';

/** Objects of a prefix through the extract function again, by the machine that the template defines. */
export function describeReplay(open: () => Deployment): void {
  describe('replay', () => {
    it('given an article that nobody has read, then it is stored, and nobody is told', async () => {
      const { live, settle, claimwatch } = open();
      landUnread(open(), live, 'unread/1.txt', articleOf('a', remarkBy('Ravn')));
      const { status, err } = await claimwatch('replay', 'unread/', '--stack', live.name);
      expect(status).toBe(0);
      expect(err).toContain('statements: 1 new, 0 merged, 0 split; 0 notices made');
      expect(await settle()).toEqual([]);
      const withheld = await claimwatch('notices', '--withheld', '--stack', live.name);
      expect(withheld.out).toMatch(/found-in-replay\n.*\n.*ada-ravn/);
    });

    it('given --notify, then what is new is sent, and what is known is not', async () => {
      const { live, settle, claimwatch } = open();
      landUnread(open(), live, 'unread/2.txt', articleOf('a', remarkBy('Skov')));
      const { status, err } = await claimwatch('replay', 'unread/', '--notify', '--stack', live.name);
      expect([status, err]).toEqual([0, expect.stringContaining('1 notice made')]);
      expect(await settle()).toMatchObject([{ to: DESK, attributes: { actor: 'ada-skov' } }]);
    });

    it('given an object that cannot be read, then it is named, the others are done, and it can be done again', async () => {
      const { cloud, live, claimwatch } = open();
      const object = `${cloud.buckets.arnOf(live.output('Bucket'))}/articles/unread/1.txt`;
      const mend = cloud.iam.break('s3:GetObject', object, new AwsError('InvalidObjectState', 'it is archived', 403));
      const failed = await claimwatch('replay', 'unread/', '--stack', live.name);
      mend();
      expect(failed).toMatchObject({ status: 1, out: expect.stringContaining('articles/unread/1.txt: failed') });
      expect(failed.err).toContain('articles: 1 replayed, 1 failed');
      const [, since = ''] = /--resume (\S+)/.exec(failed.err) ?? [];
      const resumed = await claimwatch('replay', 'unread/', '--resume', since, '--stack', live.name);
      expect(resumed.status).toBe(0);
    });

    it('given a run that somebody stopped, then it is taken up where it stopped', async () => {
      const { cloud, trial, settle, claimwatch } = open();
      const client = new SFNClient(clientSettings(cloud, OWNER));
      const input = JSON.stringify({ prefix: 'articles/2023-', notices: 'held-back', since: new Date().toISOString() });
      const { executionArn = '' } = await client.send(
        new StartExecutionCommand({ stateMachineArn: trial.output('Replay'), input }),
      );
      await client.send(new StopExecutionCommand({ executionArn }));
      client.destroy();
      await settle();
      const { status, err } = await claimwatch('replay', '2023-', '--run', executionArn, '--stack', trial.name);
      expect(status).toBe(0);
      const objects = cloud.buckets.list(OWNER, trial.output('Bucket'), 'articles/2023-').length;
      expect(err).toContain(`articles: ${objects} replayed`);
      expect(await settle()).toEqual([]);
    });
  });
}

/** An object whose message got lost. */
function landUnread({ cloud }: Deployment, stack: DeployedStack, name: string, content: string): void {
  stack.land(name, content);
  cloud.queues.purge(OWNER, stack.output('IntakeQueue'));
}
