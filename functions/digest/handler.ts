import { pathToFileURL } from 'node:url';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { jsonLog } from '../../shared/log.ts';
import { ENV, METRICS } from '../../shared/names.ts';
import { readEnv } from '../../shared/read-env.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { loadWatches } from '../../shared/stores/load-watches.ts';
import { snsDigestSender } from '../../shared/stores/sns-digest-sender.ts';
import { publishMetrics } from '../publish-metrics.ts';
import { createDigest } from './digest.ts';

const metrics = new Metrics({
  namespace: METRICS.namespace,
  serviceName: process.env[ENV.SERVICE_NAME] ?? METRICS.service,
});

const digest = createDigest({
  store: openDynamoClaimStore({ table: readEnv(ENV.TABLE_NAME) }),
  sender: snsDigestSender({ topicArn: readEnv(ENV.TOPIC_ARN) }),
  watches: loadWatches(pathToFileURL(`${readEnv(ENV.WATCHES_DIRECTORY)}/`)),
  log: jsonLog(
    (line) => process.stdout.write(`${line}\n`),
    () => new Date(),
  ),
  onSent: () => metrics.addMetric(METRICS.names.digestsSent, MetricUnit.Count, 1),
});

export const handler = middy(digest).use(publishMetrics(metrics));
