import { describe, expect, it } from '@jest/globals';
import type { DeployedStack } from './deployed-stack.ts';
import { DESK, type Deployment, HOOK } from './deployment.ts';

const HOUR = 3_600_000;

/** What was noticed in a day or an hour, once it is over. */
export function describeDigest(open: () => Deployment): void {
  describe('the digest', () => {
    it('given the hour of the day after, then the day is told by one mail to whoever wants everything', async () => {
      const { cloud, live, settle } = open();
      const made = await lastMade(live);
      expect(await cloud.schedules.fire(live.name, new Date(made + 24 * HOUR))).toMatchObject({ isError: false });
      const sent = await settle();
      expect(sent).toMatchObject([{ to: DESK, attributes: { watch: 'russia-china', decision: 'digest' } }]);
      expect(sent[0]?.text).toContain('Qin Gang');
    });

    it('given the hour after, under a key of the account, then the hour is told by one post', async () => {
      const { cloud, trial, settle } = open();
      const made = await lastMade(trial);
      expect(await cloud.schedules.fire(trial.name, new Date(made + HOUR))).toMatchObject({ isError: false });
      expect(await settle()).toMatchObject([{ to: HOOK, attributes: { decision: 'digest' } }]);
    });

    it('given a day in which nothing was noticed, then nothing is sent', async () => {
      const { cloud, live, settle } = open();
      expect(await cloud.schedules.fire(live.name, new Date('2020-03-08T07:00:00Z'))).toMatchObject({ isError: false });
      expect(await settle()).toEqual([]);
    });
  });
}

async function lastMade({ store }: DeployedStack): Promise<number> {
  const { items } = await store.listNotices({ watch: 'russia-china', limit: 1 });
  return new Date(items[0]?.notice.made ?? '').getTime();
}
