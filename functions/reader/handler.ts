import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithIAMAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { jsonLog } from '../../shared/log.ts';
import { ENV } from '../../shared/names.ts';
import { readEnv } from '../../shared/read-env.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { createReader } from './reader.ts';

const reader = createReader({
  store: openDynamoClaimStore({ table: readEnv(ENV.TABLE_NAME) }),
  // Past the console, whose lines Lambda begins with a time and an id: what is no longer JSON cannot be searched.
  log: jsonLog(
    (line) => process.stdout.write(`${line}\n`),
    () => new Date(),
  ),
});

const answer = async (event: APIGatewayProxyEventV2WithIAMAuthorizer): Promise<APIGatewayProxyStructuredResultV2> => {
  const { rawPath: path, rawQueryString: query } = event;
  const { http, domainName, requestId: id } = event.requestContext;
  const { status, headers, body } = await reader({
    method: http.method,
    origin: `https://${domainName}`,
    path,
    query,
    id,
  });
  return { statusCode: status, headers, body };
};

export const handler = middy(answer);
