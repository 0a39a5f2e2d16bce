import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { jsonLog } from '../../shared/log.ts';
import { ENV, METRICS } from '../../shared/names.ts';
import type { Sending } from '../../shared/pipeline/send-notices.ts';
import { readEnv } from '../../shared/read-env.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import type { NoticeSender } from '../../shared/stores/notice-sender.ts';
import { snsChatSender } from '../../shared/stores/sns-chat-sender.ts';
import { snsNoticeSender } from '../../shared/stores/sns-notice-sender.ts';
import { openQueues } from '../../shared/stores/sqs-queues.ts';
import { publishMetrics } from '../publish-metrics.ts';
import { createNotify } from './notify.ts';

const metrics = new Metrics({
  namespace: METRICS.namespace,
  serviceName: process.env[ENV.SERVICE_NAME] ?? METRICS.service,
});
const now = (): Date => new Date();
// Past the console, whose lines Lambda begins with a time and an id: what is no longer JSON cannot be searched.
const log = jsonLog((line) => process.stdout.write(`${line}\n`), now);

const queues = openQueues();
const undelivered = readEnv(ENV.UNDELIVERED_URL);

const COUNTED: Readonly<Partial<Record<Sending, string>>> = {
  sent: METRICS.names.noticesSent,
  failed: METRICS.names.noticesFailed,
  parked: METRICS.names.noticesParked,
};

const notify = createNotify({
  store: openDynamoClaimStore({ table: readEnv(ENV.TABLE_NAME) }),
  sender: makeSender(),
  now,
  log,
  onSending: (sending) => {
    const name = COUNTED[sending];
    if (name !== undefined) metrics.addMetric(name, MetricUnit.Count, 1);
  },
  onSent: (milliseconds) => metrics.addMetric(METRICS.names.noticeLatency, MetricUnit.Milliseconds, milliseconds),
  countUndelivered: async () => (await queues.getDepth(undelivered)).waiting,
});

export const handler = middy(notify).use(publishMetrics(metrics));

/** The rooms first: what fails after it is tried again as a whole, and a second line in a room does less harm. */
function makeSender(): NoticeSender {
  const topic = snsNoticeSender({ topicArn: readEnv(ENV.TOPIC_ARN) });
  const rooms = process.env[ENV.CHAT_TOPIC_ARN];
  if (rooms === undefined) return topic;
  const chat = snsChatSender({ topicArn: rooms });
  return {
    async send(notice) {
      await chat.send(notice);
      await topic.send(notice);
    },
  };
}
