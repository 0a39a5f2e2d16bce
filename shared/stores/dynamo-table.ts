import { DynamoDBClient, ReturnValue } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { dynamoError } from './dynamo-error.ts';
import type { Item, ItemKey } from './dynamo-items.ts';

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** One DynamoDB table, read consistently; what it throws is a `PipelineError`. */
export interface DynamoTable {
  readonly name: string;
  get(key: ItemKey): Promise<Item | undefined>;
  getAll(keys: readonly ItemKey[]): Promise<readonly Item[]>;
  /** One page of what DynamoDB reads at a time. */
  query(input: Omit<QueryCommandInput, 'TableName'>): Promise<QueryPage>;
  /** All pages. */
  queryAll(input: Omit<QueryCommandInput, 'TableName'>): Promise<readonly Item[]>;
  put(item: Item, condition?: Condition): Promise<void>;
  /** The item's new attributes; `undefined` where the condition does not hold. */
  update(input: Omit<UpdateCommandInput, 'TableName'>): Promise<Item | undefined>;
  delete(key: ItemKey): Promise<void>;
  /** At most 100 actions, each on another item, all or none. */
  transact(actions: readonly Action[]): Promise<void>;
  close(): void;
}

export interface QueryPage {
  readonly items: readonly Item[];
  readonly count: number;
  readonly last?: Record<string, unknown>;
}

export interface DynamoTableProps {
  /** @default one with the settings of the environment */
  readonly client?: DynamoDBClient;
  readonly table: string;
}

export function openDynamoTable({ table, client = new DynamoDBClient() }: DynamoTableProps): DynamoTable {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const wrapping = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw dynamoError(table, cause);
    }
  };
  const query: DynamoTable['query'] = async (input) => {
    const answer = await wrapping(documents.send(new QueryCommand({ TableName: table, ...input })));
    return { items: (answer.Items ?? []) as Item[], count: answer.Count ?? 0, last: answer.LastEvaluatedKey };
  };
  return {
    name: table,
    get: async (key) => {
      const input = { TableName: table, Key: key, ConsistentRead: true };
      return (await wrapping(documents.send(new GetCommand(input)))).Item as Item | undefined;
    },
    getAll: (keys) => wrapping(getAll(documents, table, keys)),
    query,
    queryAll: async (input) => {
      const items: Item[] = [];
      let start: QueryPage['last'];
      do {
        const page = await query({ ...input, ExclusiveStartKey: start });
        items.push(...page.items);
        start = page.last;
      } while (start !== undefined);
      return items;
    },
    put: async (item, condition) => {
      await wrapping(documents.send(new PutCommand({ TableName: table, Item: item, ...condition })));
    },
    update: async (input) => {
      try {
        const command = new UpdateCommand({ TableName: table, ReturnValues: ReturnValue.ALL_NEW, ...input });
        return (await documents.send(command)).Attributes as Item;
      } catch (cause) {
        if (cause instanceof Error && cause.name === 'ConditionalCheckFailedException') return undefined;
        throw dynamoError(table, cause);
      }
    },
    delete: async (key) => {
      await wrapping(documents.send(new DeleteCommand({ TableName: table, Key: key })));
    },
    close: () => client.destroy(),
    transact: async (actions) => {
      await wrapping(documents.send(new TransactWriteCommand({ TransactItems: [...actions] })));
    },
  };
}

const BATCH = 100;

// DynamoDB answers at most 16 MB and says which keys it has left out; the SDK's own retries cover being throttled.
async function getAll(
  documents: DynamoDBDocumentClient,
  table: string,
  keys: readonly ItemKey[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let left = [...keys];
  while (left.length > 0) {
    const Keys = left.slice(0, BATCH);
    const answer = await documents.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    items.push(...((answer.Responses?.[table] ?? []) as Item[]));
    const unread = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as ItemKey[];
    left = [...unread, ...left.slice(BATCH)];
  }
  return items;
}
