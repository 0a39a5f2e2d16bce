import { PRICES } from '../../cli/prices.ts';

/** What one article causes, all its legs together. */
export interface ArticleUse {
  readonly writeUnits: number;
  readonly readUnits: number;
  /** The extract function's, on a processor of its own. */
  readonly extractMs: number;
  readonly notices: number;
  /** Of the functions' own lines, and of the figures they write. */
  readonly logBytes: number;
}

// As in infra/.
const EXTRACT_GB = 1769 / 1024;
const NOTIFY_GB = 0.5;
// Two requests to SNS and the table each, after an answer from each of some milliseconds.
const NOTIFY_MS = 40;
// What Lambda says of each invocation: START, END and REPORT, with what CloudWatch counts beside each line.
const INVOCATION_BYTES = 330;

/** How many articles Lambda takes at once: ten where an archive comes in, one where they trickle in. */
export type Batch = 10 | 1;

/** US dollars for one article, by what they are paid for; a subscriber's own deliveries come on top. */
export function priceArticle(use: ArticleUse, batch: Batch): Readonly<Record<string, number>> {
  const { s3, sqs, lambda, dynamo, sns, logs } = PRICES;
  const logged = use.logBytes + INVOCATION_BYTES * (1 / batch + use.notices);
  return {
    'S3: put and get': s3.put + s3.get,
    // S3 sends one message; receiving and deleting go by batches.
    'SQS: send, receive, delete': sqs.request * (1 + 2 / batch),
    'Lambda: extract': lambda.request / batch + (use.extractMs / 1000) * EXTRACT_GB * lambda.armGigabyteSecond,
    'DynamoDB: writes': use.writeUnits * dynamo.writeUnit,
    'DynamoDB: reads': use.readUnits * dynamo.readUnit,
    'Lambda and SNS: notices':
      use.notices * (lambda.request + (NOTIFY_MS / 1000) * NOTIFY_GB * lambda.armGigabyteSecond + sns.publish),
    'CloudWatch Logs': (logged / 1e9) * logs.gigabyteWritten,
  };
}

/** What one question to the reader causes. */
export interface QuestionUse {
  readonly readUnits: number;
  /** The reader function's. */
  readonly milliseconds: number;
  readonly answerBytes: number;
}

// As in infra/.
const READER_GB = 0.5;
// A line of the access log, with what CloudWatch counts beside it.
const ACCESS_BYTES = 450;
const METERED_BYTES = 512 * 1024;

/** US dollars for one question, by what they are paid for; within AWS the answer's way out costs nothing. */
export function priceQuestion({ readUnits, milliseconds, answerBytes }: QuestionUse): Readonly<Record<string, number>> {
  const { apiGateway, lambda, dynamo, logs, transfer } = PRICES;
  return {
    'API Gateway': Math.ceil(answerBytes / METERED_BYTES) * apiGateway.httpRequest,
    'Lambda: reader': lambda.request + (milliseconds / 1000) * READER_GB * lambda.armGigabyteSecond,
    'DynamoDB: reads': readUnits * dynamo.readUnit,
    'CloudWatch Logs': ((ACCESS_BYTES + INVOCATION_BYTES) / 1e9) * logs.gigabyteWritten,
    'the answer’s way out': (answerBytes / 1e9) * transfer.gigabyteOut,
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
