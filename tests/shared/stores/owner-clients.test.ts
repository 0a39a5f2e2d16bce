import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from '@jest/globals';
import { Uint8ArrayBlobAdapter } from '@smithy/util-stream';
import { mockClient } from 'aws-sdk-client-mock';
import { openNoticeResender } from '../../../shared/stores/lambda-notify.ts';
import { openArticleUploads } from '../../../shared/stores/s3-article-uploads.ts';
import { openQueues } from '../../../shared/stores/sqs-queues.ts';

describe('openNoticeResender', () => {
  it('given twelve notices, then notify is shown ten and two', async () => {
    const lambda = mockClient(LambdaClient);
    lambda.on(InvokeCommand).resolves({ Payload: Uint8ArrayBlobAdapter.fromString('{"batchItemFailures":[]}') });
    await openNoticeResender('notify').resend(Array.from({ length: 12 }, (_, n) => `n${n}`));
    const shown = lambda.commandCalls(InvokeCommand).map((call) => JSON.parse(String(call.args[0].input.Payload)));
    expect(shown.map(({ Records }) => Records.length)).toEqual([10, 2]);
    expect(shown[1].Records[1].dynamodb.NewImage.id.S).toBe('n11');
  });

  it('given a function that fails as a whole, then that is said', async () => {
    const lambda = mockClient(LambdaClient);
    const Payload = Uint8ArrayBlobAdapter.fromString('{"errorMessage":"out of time"}');
    lambda.on(InvokeCommand).resolves({ FunctionError: 'Unhandled', Payload });
    await expect(openNoticeResender('notify').resend(['n'])).rejects.toThrow('out of time');
  });
});

describe('openQueues', () => {
  it('given a queue, then its depth is told, and a redrive goes by its ARN', async () => {
    const sqs = mockClient(SQSClient);
    const Attributes = {
      ApproximateNumberOfMessages: '3',
      ApproximateNumberOfMessagesNotVisible: '1',
      QueueArn: 'arn:q',
    };
    sqs.on(GetQueueAttributesCommand).resolves({ Attributes });
    sqs.on(StartMessageMoveTaskCommand).resolves({});
    expect(await openQueues().getDepth('url')).toEqual({ waiting: 3, inWork: 1 });
    await openQueues().startRedrive('url');
    expect(sqs.commandCalls(StartMessageMoveTaskCommand)[0]?.args[0].input).toEqual({ SourceArn: 'arn:q' });
    sqs.restore();
  });

  it('given AWS_ENDPOINT_URL, then it is asked, and not the host in the address of the queue', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => asked.push(chunk.toString()));
      response.end('{"Attributes":{"ApproximateNumberOfMessages":"2"}}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const before = process.env;
    const AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    process.env = {
      ...before,
      AWS_ENDPOINT_URL,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 's',
    };
    try {
      const url = 'https://sqs.eu-central-1.amazonaws.com/111122223333/parked';
      expect(await openQueues().getDepth(url)).toEqual({ waiting: 2, inWork: 0 });
      expect(asked).toEqual([expect.stringContaining(url)]);
    } finally {
      process.env = before;
      server.close();
      server.closeAllConnections();
    }
  });
});

describe('openArticleUploads', () => {
  it('given an article in versions, then removing it removes them all, and no other', async () => {
    const s3 = mockClient(S3Client);
    s3.on(ListObjectVersionsCommand).resolves({
      Versions: [
        { Key: 'a.txt', VersionId: '1' },
        { Key: 'a.txt.bak', VersionId: '2' },
      ],
      DeleteMarkers: [{ Key: 'a.txt', VersionId: '3' }],
    });
    s3.on(DeleteObjectCommand).resolves({});
    await openArticleUploads('news').remove('a.txt');
    expect(s3.commandCalls(DeleteObjectCommand).map((call) => call.args[0].input.VersionId)).toEqual(['1', '3']);
  });
});
