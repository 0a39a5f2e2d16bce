import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArn } from '../support/emulator/account.ts';
import { type Cloud, startCloud } from '../support/emulator/cloud.ts';
import type { Delivery } from '../support/emulator/sns/topics.ts';
import { type DeployedStack, makeDeployedStack } from './deployed-stack.ts';
import { type CommandResult, runClaimwatch } from './run-claimwatch.ts';
import { synthesise } from './synthesise.ts';

/** Two stages in one account, one for the desk and one to try things out, and a queue of somebody else's. */
export interface Deployment {
  readonly cloud: Cloud;
  readonly live: DeployedStack;
  readonly trial: DeployedStack;
  /** The ARN of the queue that gets every notice of the live stage. */
  readonly claimsQueue: string;
  /** What the live stage was deployed from. */
  readonly template: unknown;
  /** Waits until whatever has come in has had its effect, and gives what has left the account since the last time. */
  settle(): Promise<readonly Delivery[]>;
  claimwatch(...args: readonly string[]): Promise<CommandResult>;
  stop(): Promise<void>;
}

export const DESK = 'desk@example.org';
export const OPERATORS = 'ops@example.org';
export const TRIAL_OPERATORS = 'trial-ops@example.org';
export const HOOK = 'https://hooks.example.org/claims';
export const ROOM = 'slack:T0123ABCD/C0123ABCD';

const CLAIMS = makeArn('sqs', 'claims');

const LIVE = {
  email: [{ to: DESK }, { to: 'moscow@example.org', filter: { country: ['RU'] } }],
  queue: [CLAIMS],
  alarmEmail: [OPERATORS],
  digestHour: 7,
};

// What the other does not have: a key of one's own, a room, a post, every alarm and the reader.
const TRIAL = {
  stage: 'trial',
  webhook: [HOOK],
  slack: { workspace: 'T0123ABCD', channel: 'C0123ABCD' },
  alarmEmail: [TRIAL_OPERATORS],
  customerKey: true,
  digestEvery: 'hour',
  everyAlarm: true,
  expectDaily: true,
  onDelete: 'remove',
  reader: true,
  windowDays: 60,
};

export async function startDeployment(): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwatch-deployment-'));
  const synthesised = synthesise(folder, [LIVE, TRIAL]);
  const cloud = await startCloud();
  cloud.queues.add('claims', { visibilityTimeout: 30, retention: 345_600 });
  const stacks: DeployedStack[] = [];
  for (const { stack, template, manifest } of synthesised) {
    cloud.assets.publish(folder, manifest);
    stacks.push(makeDeployedStack(cloud, await cloud.deploy(stack, template)));
  }
  const [live, trial] = stacks;
  if (live === undefined || trial === undefined) throw new Error('two stacks are expected');
  letIn(cloud, live.output('Notices'));
  let told = 0;
  return {
    ...{ cloud, live, trial, claimsQueue: CLAIMS, template: synthesised[0]?.template },
    async settle() {
      await cloud.work.settled();
      const { delivered } = cloud.topics;
      const since = delivered.slice(told);
      told = delivered.length;
      return since;
    },
    claimwatch: (...args) => runClaimwatch(cloud, args),
    async stop() {
      for (const { store } of stacks) store.close();
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What docs/deploy.md asks of a queue's owner. */
function letIn({ iam }: Cloud, topic: string): void {
  const conditions = [{ operator: 'ArnEquals', key: 'aws:SourceArn', values: [topic] }];
  const principals = ['sns.amazonaws.com'];
  iam.addResourcePolicy(CLAIMS, {
    path: 'claims',
    statements: [{ effect: 'Allow', actions: ['sqs:SendMessage'], resources: [CLAIMS], principals, conditions }],
  });
}
