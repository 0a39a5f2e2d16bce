import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import { jsonLog } from '../../shared/log.ts';
import { ENV, METRICS } from '../../shared/names.ts';
import { EXTRACTOR_VERSION } from '../../shared/pipeline/extractor-version.ts';
import { readEnv } from '../../shared/read-env.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { loadWatches } from '../../shared/stores/load-watches.ts';
import { s3ArticleFiles } from '../../shared/stores/s3-article-files.ts';
import { countOutcome } from './count-outcome.ts';
import { createExtract } from './extract.ts';

const metrics = new Metrics({
  namespace: METRICS.namespace,
  serviceName: process.env[ENV.SERVICE_NAME] ?? METRICS.service,
});
const now = (): Date => new Date();
// Past the console, whose lines Lambda begins with a time and an id: what is no longer JSON cannot be searched.
const log = jsonLog((line) => process.stdout.write(`${line}\n`), now);

const extract = createExtract({
  files: s3ArticleFiles(),
  pipeline: {
    store: openDynamoClaimStore({ table: readEnv(ENV.TABLE_NAME) }),
    watches: loadWatches(pathToFileURL(`${readEnv(ENV.WATCHES_DIRECTORY)}/`)),
    extractorVersion: EXTRACTOR_VERSION,
    now,
    sleep: (milliseconds) => sleep(milliseconds),
    log,
  },
  log,
  onOutcome: (outcome) => countOutcome(metrics, outcome),
  onFailure: () => metrics.addMetric(METRICS.names.articlesFailed, MetricUnit.Count, 1),
});

export const handler = middy(extract).use(logMetrics(metrics));
