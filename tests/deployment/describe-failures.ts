import { afterEach, describe, expect, it } from '@jest/globals';
import { AwsError } from '../support/emulator/aws-error.ts';
import { OWNER } from '../support/emulator/iam/principal.ts';
import { articleOf, remarkBy } from './articles.ts';
import { DESK, type Deployment, HOOK, OPERATORS, TRIAL_OPERATORS } from './deployment.ts';

const MINUTE = 60_000;
// As long as the queue hides a message that somebody has taken.
const HIDDEN = 30 * MINUTE;
// Longer than any alarm looks back.
const CALM = 10 * MINUTE;

const NOTHING = { waiting: 0, inWork: 0 };

/** What fails is tried again and then parked, an alarm says so, and a redrive brings it back. */
export function describeFailures(open: () => Deployment): void {
  describe('failures', () => {
    const mends: (() => void)[] = [];
    const mend = (): void => {
      for (const one of mends.splice(0)) one();
    };
    afterEach(mend);

    it('given a poisoned message among good ones, then they go through, and it alone comes again and is parked', async () => {
      const { cloud, live, settle } = open();
      const object = `${cloud.buckets.arnOf(live.output('Bucket'))}/articles/batch/Dahl.txt`;
      const archived = new AwsError('InvalidObjectState', 'it is archived', 403);
      mends.push(cloud.iam.break('s3:GetObject', object, archived));
      for (const name of ['Berg', 'Dahl', 'Falk']) live.land(`batch/${name}.txt`, articleOf('a', remarkBy(name)));
      expect(actorsOf(await settle())).toEqual(['ada-berg', 'ada-falk']);
      for (let taken = 1; taken < 5; taken += 1) {
        expect(live.countMessages('IntakeQueue')).toEqual({ waiting: 0, inWork: 1 });
        expect(live.countMessages('ParkedArticles')).toEqual(NOTHING);
        cloud.clock.advance(HIDDEN);
        await settle();
      }
      expect(alarmsTo(OPERATORS, await ring(open()))).toEqual(['ALARM Trouble', 'ALARM OldestArticle']);
      cloud.clock.advance(HIDDEN);
      await settle();
      expect(live.countMessages('IntakeQueue')).toEqual(NOTHING);
      expect(live.countMessages('ParkedArticles')).toEqual({ waiting: 1, inWork: 0 });
      expect(await live.store.getArticle('articles/batch/Dahl.txt')).toBeUndefined();
    });

    it('given parked articles, then status says so, a redrive takes them up, and all is well again', async () => {
      const { cloud, live, settle, claimwatch } = open();
      const parked = await claimwatch('status', '--stack', live.name);
      expect(parked).toMatchObject({ status: 1, out: expect.stringContaining('ParkedArticles: 1 parked') });
      const redrive = await claimwatch('redrive', '--stack', live.name);
      const told = '1 parked article on the way back into the queue\nno parked notices\n';
      expect(redrive).toEqual({ status: 0, out: '', err: told });
      expect(actorsOf(await settle())).toEqual(['ada-dahl']);
      expect(await claimwatch('status', '--stack', live.name)).toMatchObject({ status: 0 });
      cloud.clock.advance(CALM);
      expect(alarmsTo(OPERATORS, await ring(open()))).toEqual(['OK Trouble', 'OK OldestArticle']);
    });

    it('given a topic that refuses, then a notice is tried five times and parked, and a redrive sends it', async () => {
      const { cloud, live, settle, claimwatch } = open();
      const refusal = new AwsError('KMSDisabled', 'the key is disabled');
      mends.push(cloud.iam.break('sns:Publish', live.output('Notices'), refusal));
      live.land('refused.txt', articleOf('a', remarkBy('Holm')));
      expect(await settle()).toEqual([]);
      const { items } = await live.store.listUnsentNotices({ state: 'parked', limit: 10 });
      expect(items).toMatchObject([{ failures: 5, lastError: expect.stringContaining('KMSDisabled') }]);
      expect(alarmsTo(OPERATORS, await ring(open()))).toEqual(['ALARM Trouble']);
      const id = items[0]?.notice.id;
      const inVain = await claimwatch('redrive', '--stack', live.name);
      expect(inVain).toEqual({ status: 1, out: `${id}: not sent\n`, err: 'no parked articles\n0 notices sent\n' });
      mend();
      const redrive = await claimwatch('redrive', '--stack', live.name);
      expect(redrive).toEqual({ status: 0, out: '', err: 'no parked articles\n1 notice sent\n' });
      expect(actorsOf(await settle())).toEqual(['ada-holm']);
      cloud.clock.advance(CALM);
      expect(alarmsTo(OPERATORS, await ring(open()))).toEqual(['OK Trouble']);
    });

    it('given a subscriber that takes nothing, then what it missed waits in a queue, and an alarm says so', async () => {
      const { cloud, trial, settle } = open();
      mends.push(cloud.topics.refuse(HOOK));
      trial.land('unwanted.txt', articleOf('a', remarkBy('Lund')));
      expect((await settle()).map(({ protocol }) => protocol)).toEqual(['chat']);
      expect(alarmsTo(TRIAL_OPERATORS, await ring(open()))).toContain('ALARM UndeliveredNotices');
      const [message] = cloud.queues.receive(OWNER, trial.output('UndeliveredNotices'), 10);
      const envelope = JSON.parse(message?.body ?? '');
      expect(envelope.UnsubscribeURL).toContain(encodeURIComponent(HOOK));
      expect(JSON.parse(envelope.Message)).toMatchObject({ report: { article: 'articles/unwanted.txt' } });
    });

    it('given a function that cannot run, then its notices are skipped one by one in the end, and a redrive sends them', async () => {
      const { cloud, live, settle, claimwatch } = open();
      mends.push(cloud.functions.break(live.output('NotifyFunction')));
      live.land('skipped.txt', articleOf('a', remarkBy('Moen'), remarkBy('Nord')));
      expect(await settle()).toEqual([]);
      expect(live.countMessages('SkippedNotices')).toEqual({ waiting: 2, inWork: 0 });
      expect(alarmsTo(OPERATORS, await ring(open()))).toEqual(['ALARM Trouble']);
      mend();
      const redrive = await claimwatch('redrive', '--stack', live.name);
      expect(redrive).toEqual({ status: 0, out: '', err: 'no parked articles\n2 notices sent\n' });
      expect(live.countMessages('SkippedNotices')).toEqual(NOTHING);
      expect(actorsOf(await settle())).toEqual(['ada-moen', 'ada-nord']);
    });
  });
}

/** Has the alarms look, and gives what they told. */
async function ring({ cloud, settle }: Deployment) {
  await settle();
  cloud.alarms.look();
  return settle();
}

type Deliveries = Awaited<ReturnType<Deployment['settle']>>;

/** What operators are told of alarms: `ALARM Trouble`. */
function alarmsTo(operators: string, sent: Deliveries): readonly string[] {
  return sent
    .filter(({ to }) => to === operators)
    .map(({ text }) => JSON.parse(text))
    .map(({ NewStateValue: state, AlarmDescription: description }) => `${state} ${/(\w+)\.$/.exec(description)?.[1]}`);
}

function actorsOf(sent: Deliveries): readonly (string | undefined)[] {
  return sent.filter(({ to }) => to === DESK).map(({ attributes }) => attributes.actor);
}
