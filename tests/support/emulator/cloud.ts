import { type HttpApis, makeHttpApis } from './apigateway/http-apis.ts';
import { type Clock, makeClock } from './clock.ts';
import { type Alarms, makeAlarms } from './cloudwatch/alarms.ts';
import { type Logs, makeLogs } from './cloudwatch/logs.ts';
import { type Metrics, makeMetrics } from './cloudwatch/metrics.ts';
import { startLocalDatabase } from './dynamodb/local-database.ts';
import { makeTables, type Tables } from './dynamodb/tables.ts';
import { type Endpoint, startEndpoint } from './endpoint.ts';
import { type Iam, makeIam } from './iam/iam.ts';
import { makeKeys } from './kms.ts';
import { type EventSources, makeEventSources } from './lambda/event-sources.ts';
import { makeFunctionApi } from './lambda/function-api.ts';
import { type Functions, makeFunctions } from './lambda/functions.ts';
import { makeSchedules, type Schedules } from './lambda/schedules.ts';
import { makeBucketApi } from './s3/bucket-api.ts';
import { type Buckets, makeBuckets } from './s3/buckets.ts';
import { makeTopicApi } from './sns/topic-api.ts';
import { makeTopics, type Topics } from './sns/topics.ts';
import { makeQueueApi } from './sqs/queue-api.ts';
import { makeQueues, type Queues } from './sqs/queues.ts';
import { makeStackApi } from './stack-api.ts';
import { makeMachineApi } from './states/machine-api.ts';
import { type Machines, makeMachines } from './states/machines.ts';
import { type Assets, makeAssets } from './template/assets.ts';
import { deploy, type Stack } from './template/deploy.ts';
import { makeWork, type Work } from './work.ts';

/** One account of AWS in one region, as much of it as the template asks for. */
export interface Cloud {
  readonly endpoint: string;
  readonly clock: Clock;
  readonly work: Work;
  readonly iam: Iam;
  readonly metrics: Metrics;
  readonly queues: Queues;
  readonly topics: Topics;
  readonly buckets: Buckets;
  readonly tables: Tables;
  readonly logs: Logs;
  readonly alarms: Alarms;
  readonly functions: Functions;
  readonly eventSources: EventSources;
  readonly schedules: Schedules;
  readonly machines: Machines;
  readonly apis: HttpApis;
  readonly assets: Assets;
  /** What each stack's dashboard draws. */
  readonly dashboards: Map<string, unknown>;
  deploy(stack: string, template: unknown): Promise<Stack>;
  /** Once nothing goes on any more. */
  stop(): Promise<void>;
}

/** An empty account. Needs Java, for its tables. */
export async function startCloud(): Promise<Cloud> {
  const local = await startLocalDatabase();
  const clock = makeClock();
  const work = makeWork();
  const iam = makeIam();
  const keys = makeKeys(iam);
  const metrics = makeMetrics(clock);
  const logs = makeLogs(iam, metrics);
  const queues = makeQueues({ clock, iam, keys, metrics });
  const topics = makeTopics({ clock, iam, keys, queues, metrics });
  const buckets = makeBuckets({ clock, iam, keys, queues });
  const tables = makeTables({ iam, keys, local });
  let endpoint: Endpoint | undefined;
  const functions = makeFunctions({ iam, logs, metrics, endpoint: () => endpoint?.url ?? '' });
  const machines = makeMachines({ work, iam, buckets, functions });
  const stacks = new Map<string, Stack>();
  endpoint = await startEndpoint(iam, {
    cloudformation: { api: makeStackApi(stacks), errors: 'query', denied: 'AccessDenied' },
    dynamodb: { api: tables.answer, errors: 'json', denied: 'AccessDeniedException' },
    lambda: { api: makeFunctionApi(functions), errors: 'json', denied: 'AccessDeniedException' },
    s3: { api: makeBucketApi(buckets), errors: 's3', denied: 'AccessDenied' },
    sns: { api: makeTopicApi(topics), errors: 'query', denied: 'AuthorizationError' },
    sqs: { api: makeQueueApi(queues), errors: 'json', denied: 'AccessDeniedException' },
    states: { api: makeMachineApi(machines), errors: 'json', denied: 'AccessDeniedException' },
  });
  const cloud: Cloud = {
    endpoint: endpoint.url,
    ...{ clock, work, iam, metrics, queues, topics, buckets, tables, logs, functions, machines },
    alarms: makeAlarms({ clock, metrics, topics }),
    eventSources: makeEventSources({ work, queues, tables, functions }),
    schedules: makeSchedules(iam, functions),
    apis: makeHttpApis({ clock, iam, functions, logs, metrics }),
    assets: makeAssets(),
    dashboards: new Map(),
    async deploy(name, template) {
      const stack = await deploy(cloud, name, template);
      stacks.set(name, stack);
      return stack;
    },
    async stop() {
      await work.settled();
      await functions.stop();
      await endpoint?.stop();
      await local.stop();
    },
  };
  return cloud;
}
