import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { jsonLog } from '../../shared/log.ts';
import { ENV, METRICS } from '../../shared/names.ts';
import { EXTRACTOR_VERSION } from '../../shared/pipeline/extractor-version.ts';
import type { ReplayAnswer } from '../../shared/pipeline/replay-answer.ts';
import { readEnv } from '../../shared/read-env.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { loadModel } from '../../shared/stores/load-model.ts';
import { loadWatches } from '../../shared/stores/load-watches.ts';
import { s3ArticleFiles } from '../../shared/stores/s3-article-files.ts';
import { publishMetrics } from '../publish-metrics.ts';
import { countOutcome } from './count-outcome.ts';
import { createExtract, type ExtractDeps } from './extract.ts';
import type { ReplayEvent } from './replay.ts';

const metrics = new Metrics({
  namespace: METRICS.namespace,
  serviceName: process.env[ENV.SERVICE_NAME] ?? METRICS.service,
});
const now = (): Date => new Date();
// Past the console, whose lines Lambda begins with a time and an id: what is no longer JSON cannot be searched.
const log = jsonLog((line) => process.stdout.write(`${line}\n`), now);

const deps: ExtractDeps = {
  files: s3ArticleFiles(),
  pipeline: {
    store: openDynamoClaimStore({ table: readEnv(ENV.TABLE_NAME) }),
    watches: loadWatches(pathToFileURL(`${readEnv(ENV.WATCHES_DIRECTORY)}/`)),
    model: loadModel(pathToFileURL(readEnv(ENV.MODEL_FILE))),
    extractorVersion: EXTRACTOR_VERSION,
    windowDays: process.env[ENV.WINDOW_DAYS] === undefined ? undefined : Number(process.env[ENV.WINDOW_DAYS]),
    now,
    sleep: (milliseconds) => sleep(milliseconds),
    log,
  },
  log,
  onOutcome: (outcome) => countOutcome(metrics, outcome),
  onFailure: () => metrics.addMetric(METRICS.names.articlesFailed, MetricUnit.Count, 1),
};
const extract = createExtract(deps);

// The queue's messages, or one object of a replay: the same code and the same rights for both.
const either = async (event: SQSEvent | ReplayEvent, context: Context): Promise<SQSBatchResponse | ReplayAnswer> => {
  if (!('replay' in event)) return extract(event, context);
  const { createReplay } = await import('./replay.ts');
  return createReplay(deps)(event);
};

export const handler = middy(either).use(publishMetrics(metrics));
