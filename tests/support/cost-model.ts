import { PRICES } from '../../cli/prices.ts';

/** What one article causes, all its legs together. */
export interface ArticleUse {
  readonly writeUnits: number;
  readonly readUnits: number;
  /** The extract function's, on a processor of its own. */
  readonly extractMs: number;
  readonly notices: number;
  readonly logBytes: number;
}

// As in infra/: memory of the functions, and how many messages a batch has while a million articles come in.
const EXTRACT_GB = 1769 / 1024;
const NOTIFY_GB = 0.5;
const BATCH = 10;
// Two requests to SNS and the table each, after an answer from each of some milliseconds.
const NOTIFY_MS = 40;
// The share of invocations that X-Ray records by its own rule.
const TRACED = 0.05;

/** US dollars for one article, by what they are paid for; a subscriber's own deliveries come on top. */
export function priceArticle(use: ArticleUse): Readonly<Record<string, number>> {
  const { s3, sqs, lambda, dynamo, sns, logs, xray } = PRICES;
  return {
    'S3: put and get': s3.put + s3.get,
    // S3 sends one message; receiving and deleting go by batches.
    'SQS: send, receive, delete': sqs.request * (1 + 2 / BATCH),
    'Lambda: extract': lambda.request / BATCH + (use.extractMs / 1000) * EXTRACT_GB * lambda.armGigabyteSecond,
    'DynamoDB: writes': use.writeUnits * dynamo.writeUnit,
    'DynamoDB: reads': use.readUnits * dynamo.readUnit,
    'Lambda, SNS and SQS: notices':
      use.notices *
      (lambda.request + (NOTIFY_MS / 1000) * NOTIFY_GB * lambda.armGigabyteSecond + sns.publish + sqs.request),
    'CloudWatch Logs and X-Ray': (use.logBytes / 1e9) * logs.gigabyteWritten + (TRACED / BATCH) * xray.trace,
  };
}

// Lambda keeps five readers at an empty queue, each asking three times a minute.
const IDLE_REQUESTS = 5 * 3 * 60 * 24 * 30;

/** US dollars a month for a stack at which nothing arrives. Three dashboards of an account cost nothing, for ever. */
export function priceIdle(alarmMetrics: number): Readonly<Record<string, number>> {
  return {
    'SQS: asking for messages': IDLE_REQUESTS * PRICES.sqs.request,
    'CloudWatch: alarms': alarmMetrics * PRICES.cloudwatch.alarmMetric,
  };
}

/** US dollars for the metrics of a busy month: the functions write each of them in every hour of it. */
export function priceMetrics(metrics: number): number {
  return metrics * PRICES.cloudwatch.customMetric;
}

export function sum(prices: Readonly<Record<string, number>>): number {
  return Object.values(prices).reduce((total, price) => total + price, 0);
}
