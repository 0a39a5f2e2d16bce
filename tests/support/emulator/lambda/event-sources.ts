import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { REGION } from '../account.ts';
import { parseJson } from '../cloudwatch/embedded-metrics.ts';
import type { StreamReader, StreamRecord, Tables } from '../dynamodb/tables.ts';
import type { Principal } from '../iam/principal.ts';
import { type Message, md5, type Queues } from '../sqs/queues.ts';
import { makePoller, type Work } from '../work.ts';
import { fitsPattern } from './event-pattern.ts';
import type { FunctionAnswer, Functions } from './functions.ts';

interface EventSource {
  readonly functionName: string;
  /** The ARN of a queue or a stream. */
  readonly source: string;
  readonly batchSize: number;
  readonly reportsFailures: boolean;
}

interface StreamSource extends EventSource {
  readonly patterns: readonly string[];
  readonly bisects: boolean;
  readonly mostRetries: number;
  /** The queue of what it gives up on. */
  readonly onFailure?: string;
}

/** What Lambda does to hand queues and streams over to functions, always as the function's own role. */
export interface EventSources {
  addQueue(source: EventSource): void;
  addStream(source: StreamSource): Promise<void>;
}

export interface EventSourcesDeps {
  readonly work: Work;
  readonly queues: Queues;
  readonly tables: Tables;
  readonly functions: Functions;
}

/** Whoever asks Lambda to invoke a function for a source is Lambda. */
const LAMBDA: Principal = { kind: 'owner' };

export function makeEventSources({ work, queues, tables, functions }: EventSourcesDeps): EventSources {
  return {
    addQueue(source) {
      const role = functions.roleOf(source.functionName);
      const poll = async (): Promise<'more' | 'nothing'> => {
        const messages = queues.receive(role, source.source, source.batchSize);
        if (messages.length === 0) return 'nothing';
        const event = { Records: messages.map((message) => renderMessage(message, source.source)) };
        const answer = await functions.invoke(LAMBDA, source.functionName, JSON.stringify(event));
        const failed = failedOf(
          answer,
          source,
          messages.map(({ id }) => id),
        );
        for (const { id, receipt } of messages) {
          if (!failed.includes(id)) queues.delete(role, source.source, receipt ?? '');
        }
        return 'more';
      };
      // Lambda looks how much waits, and refuses a source that it may not read.
      queues.getDepth(role, source.source);
      const wake = makePoller(work, poll);
      queues.find(source.source).looks.push(wake);
      wake();
    },
    async addStream(source) {
      const role = functions.roleOf(source.functionName);
      const reader = await tables.openStream(role, source.source);
      reader.onWrite(makePoller(work, () => pollStream({ queues, functions }, { source, role, reader })));
    },
  };
}

interface StreamPoll {
  readonly source: StreamSource;
  readonly role: Principal;
  readonly reader: StreamReader;
}

type Deps = Pick<EventSourcesDeps, 'queues' | 'functions'>;

async function pollStream(deps: Deps, poll: StreamPoll): Promise<'more' | 'nothing'> {
  const records = await poll.reader.read();
  if (records.length === 0) return 'nothing';
  const patterns = poll.source.patterns.map((pattern): unknown => JSON.parse(pattern));
  const wanted = records.filter(
    ({ event }) => patterns.length === 0 || patterns.some((pattern) => fitsPattern(event, pattern)),
  );
  for (let begin = 0; begin < wanted.length; begin += poll.source.batchSize) {
    await handOver(deps, poll, wanted.slice(begin, begin + poll.source.batchSize));
  }
  return 'more';
}

/** Until all are taken or given up on. What fails as a whole is halved, so that one record stops no others. */
async function handOver({ queues, functions }: Deps, poll: StreamPoll, batch: readonly StreamRecord[]): Promise<void> {
  const { source, role } = poll;
  let left = batch;
  for (let tries = 0; left.length > 0; ) {
    const event = { Records: left.map((record) => record.event) };
    const answer = await functions.invoke(LAMBDA, source.functionName, JSON.stringify(event));
    const failed = failedOf(
      answer,
      source,
      left.map(({ sequence }) => sequence),
    );
    if (failed.length === 0) return;
    if (answer.isError && source.bisects && left.length > 1) {
      const middle = Math.ceil(left.length / 2);
      await handOver({ queues, functions }, poll, left.slice(0, middle));
      left = left.slice(middle);
      continue;
    }
    // From the first that failed on: what comes after it has to stay after it.
    left = left.slice(left.findIndex(({ sequence }) => failed.includes(sequence)));
    tries += 1;
    if (tries <= source.mostRetries) continue;
    if (source.onFailure !== undefined) {
      queues.send(role, source.onFailure, { body: JSON.stringify(renderGivenUp(source, left, tries)) });
    }
    return;
  }
}

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** The ids of what failed: all, where the function failed or names something that it was not given. */
function failedOf(answer: FunctionAnswer, { reportsFailures }: EventSource, ids: readonly string[]): readonly string[] {
  if (answer.isError) return ids;
  const told = reportsFailures ? Failures.safeParse(parseJson(answer.payload)) : undefined;
  if (told?.success !== true) return [];
  const failed = told.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => ids.includes(id)) ? failed : ids;
}

function renderMessage({ id, body, receipt, receives, sentAt }: Message, source: string) {
  return {
    messageId: id,
    receiptHandle: receipt,
    body,
    attributes: { ApproximateReceiveCount: String(receives), SentTimestamp: String(sentAt) },
    messageAttributes: {},
    md5OfBody: md5(body),
    eventSource: 'aws:sqs',
    eventSourceARN: source,
    awsRegion: REGION,
  };
}

function renderGivenUp({ functionName, source }: StreamSource, left: readonly StreamRecord[], tries: number) {
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: functionName,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: tries,
    },
    version: '1.0',
    DDBStreamBatchInfo: {
      startSequenceNumber: left[0]?.sequence,
      endSequenceNumber: left.at(-1)?.sequence,
      batchSize: left.length,
      streamArn: source,
    },
  };
}
