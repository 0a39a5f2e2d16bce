import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Context, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { ENV, TROUBLE_EVENTS } from '../../shared/names.ts';
import { MODEL_FILE } from '../../shared/stores/load-model.ts';
import { WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import { makeTestArticle, makeTestNotice, makeTestReport, makeTestStatement } from '../support/claim-values.ts';

// The handlers as Lambda imports them, every call to AWS answered here.
const s3 = mockClient(S3Client);
const sns = mockClient(SNSClient);
const documents = mockClient(DynamoDBDocumentClient);
const clients = mockClient(DynamoDBClient);
const sqs = mockClient(SQSClient);
const CONTEXT = { functionName: 'f', getRemainingTimeInMillis: () => 60_000 } as Context;
const SETTINGS = {
  [ENV.TABLE_NAME]: 'claims',
  [ENV.TOPIC_ARN]: 'arn:aws:sns:eu-central-1:1:topic',
  [ENV.UNDELIVERED_URL]: 'https://sqs.eu-central-1.amazonaws.com/1/undelivered',
  [ENV.WATCHES_DIRECTORY]: fileURLToPath(WATCHES_DIRECTORY),
  [ENV.MODEL_FILE]: fileURLToPath(MODEL_FILE),
  AWS_REGION: 'eu-central-1',
};
const before = process.env;
const written: string[] = [];

beforeAll(() => {
  process.env = { ...before, ...SETTINGS };
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
});

afterAll(() => {
  jest.restoreAllMocks();
  process.env = before;
});

afterEach(() => {
  for (const client of [s3, sns, sqs, documents, clients]) client.reset();
  written.length = 0;
});

describe('the handler of extract', () => {
  it('given an object that is gone, then it is recorded in the table and counted by its code', async () => {
    const { handler } = await import('../../functions/extract/handler.ts');
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('gone'), { name: 'NoSuchKey' }));
    documents.on(UpdateCommand).resolves({ Attributes: {} });
    const body = JSON.stringify({
      Records: [
        { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'news' }, object: { key: 'articles/a.txt' } } },
      ],
    });
    expect(await handler({ Records: [{ messageId: 'm', body }] } as SQSEvent, CONTEXT)).toEqual({
      batchItemFailures: [],
    });
    const [update] = documents.commandCalls(UpdateCommand);
    expect(update?.args[0].input).toMatchObject({ TableName: 'claims', Key: { pk: 'article#articles/a.txt' } });
    expect(JSON.stringify(update?.args[0].input)).toContain('article/missing');
    const figures = written.map((line) => JSON.parse(line)).filter((line) => String(line.ArticlesRejected) === '1');
    expect(figures).toHaveLength(2);
    expect(figures).toContainEqual(expect.objectContaining({ service: 'claimwatch', code: 'article/missing' }));
  });

  it('given the event that S3 sends to try a queue, then nothing is written, least of all words that are no JSON', async () => {
    const { handler } = await import('../../functions/extract/handler.ts');
    const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' });
    const complained = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await handler({ Records: [{ messageId: 'm', body }] } as SQSEvent, CONTEXT)).toEqual({
      batchItemFailures: [],
    });
    expect(written).toEqual([]);
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });

  it('given a table that is throttled, then the message comes back and that is counted', async () => {
    const { handler } = await import('../../functions/extract/handler.ts');
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('gone'), { name: 'NoSuchKey' }));
    documents.on(PutCommand).rejects(Object.assign(new Error('slow'), { name: 'ThrottlingException' }));
    documents.on(UpdateCommand).rejects(Object.assign(new Error('slow'), { name: 'ThrottlingException' }));
    const body = JSON.stringify({
      Records: [
        { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'news' }, object: { key: 'articles/a.txt' } } },
      ],
    });
    expect(await handler({ Records: [{ messageId: 'm', body }] } as SQSEvent, CONTEXT)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm' }],
    });
    expect(written.join()).toContain('store/throttled');
    expect(written.join()).toContain('ArticlesFailed');
  });
});

describe('the handler of notify', () => {
  it('given a new notice, then it is taken, published, marked and counted', async () => {
    const { handler } = await import('../../functions/notify/handler.ts');
    const report = makeTestReport(makeTestArticle({ key: 'k' }), { statement: 's1' });
    const notice = makeTestNotice(makeTestStatement(report));
    documents.on(GetCommand).resolves({
      Item: {
        pk: 'notice#notice-s1',
        sk: 'notice',
        state: 'waiting',
        failures: 0,
        arrived: '2023-03-08T08:59:00.000Z',
        data: JSON.stringify(notice),
      },
    });
    documents.on(UpdateCommand).resolves({ Attributes: { state: 'waiting' } });
    sns.on(PublishCommand).resolves({});
    sqs.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '2' } });
    const event = {
      Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: { id: { S: 'notice-s1' } } } }],
    } as DynamoDBStreamEvent;
    expect(await handler(event, CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toMatchObject({ TopicArn: SETTINGS[ENV.TOPIC_ARN] });
    const changes = documents.commandCalls(UpdateCommand).map((call) => call.args[0].input.UpdateExpression);
    expect(changes).toEqual([expect.stringContaining('takenUntil'), expect.stringContaining('sentAt')]);
    const lines = written.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ NoticesSent: 1, NoticeLatency: expect.any(Number) }));
    expect(lines).toContainEqual(expect.objectContaining({ event: TROUBLE_EVENTS.noticesUndelivered, notices: 2 }));
    expect(lines).toContainEqual(expect.objectContaining({ event: TROUBLE_EVENTS.noticeLate }));
  });
});
