import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { APIGatewayProxyEventV2WithIAMAuthorizer, Context } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { ENV, TROUBLE_EVENTS } from '../../shared/names.ts';
import { makeTestArticle, makeTestReport, makeTestStatement } from '../support/claim-values.ts';

const documents = mockClient(DynamoDBDocumentClient);
const before = process.env;
const written: string[] = [];

beforeAll(() => {
  process.env = { ...before, [ENV.TABLE_NAME]: 'claims', AWS_REGION: 'eu-central-1' };
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
});

afterAll(() => {
  jest.restoreAllMocks();
  process.env = before;
});

afterEach(() => {
  documents.reset();
  written.length = 0;
});

describe('the handler of the reader', () => {
  it('given a question as API Gateway hands it on, then the table is asked and the answer is JSON', async () => {
    const statement = makeTestStatement(makeTestReport(makeTestArticle({ key: 'k' }), { statement: 's1' }));
    documents
      .on(GetCommand)
      .resolves({ Item: { pk: 'statement#s 1', sk: 'statement', data: JSON.stringify(statement) } });
    documents.on(QueryCommand).resolves({ Items: [], Count: 0 });
    const answer = await ask('GET', '/statement', 'id=s%201');
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(answer.body ?? '')).toEqual({ statement, items: [] });
    const [get] = documents.commandCalls(GetCommand);
    expect(get?.args[0].input).toMatchObject({ TableName: 'claims', Key: { pk: 'statement#s 1', sk: 'statement' } });
  });

  it('given HEAD, then the same without a body', async () => {
    documents.on(QueryCommand).resolves({ Items: [], Count: 0 });
    expect(await ask('HEAD', '/statements', 'watch=russia-china')).toMatchObject({ statusCode: 200, body: '' });
  });

  it('given an export, then the next page is told under the address that was asked', async () => {
    documents.on(QueryCommand).resolves({ Items: [], Count: 0 });
    const { body = '' } = await ask('GET', '/export', 'watch=russia-china&format=w3c');
    expect(JSON.parse(body).id).toBe('https://api-1.example/export?watch=russia-china&format=w3c&limit=50');
  });

  it('given a table that may not be read, then 500, and one line in the log that the alarm counts', async () => {
    documents
      .on(GetCommand)
      .rejects(Object.assign(new Error('not authorised on arn:aws'), { name: 'AccessDeniedException' }));
    const { statusCode, body } = await ask('GET', '/article', 'key=articles%2Fa.txt');
    expect(statusCode).toBe(500);
    expect(body).not.toContain('arn:');
    expect(body).toContain('request-1');
    expect(written.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: TROUBLE_EVENTS.readerFailed, request: 'request-1', code: 'store/invalid' }),
    ]);
    expect(written.join()).not.toContain('a.txt');
  });
});

async function ask(method: string, rawPath: string, rawQueryString: string) {
  const { handler } = await import('../../functions/reader/handler.ts');
  const requestContext = { http: { method, path: rawPath }, domainName: 'api-1.example', requestId: 'request-1' };
  const event = { version: '2.0', rawPath, rawQueryString, requestContext };
  return handler(event as APIGatewayProxyEventV2WithIAMAuthorizer, { functionName: 'f' } as Context);
}
