import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { TABLE_INDEXES } from '../../shared/names.ts';

export interface Meter {
  readUnits: number;
  writeUnits: number;
  /** `PutItem 2`: each call and what it consumed. */
  readonly calls: string[];
}

// What is charged as writing; everything else reads.
const WRITES = /^(?:Put|Update|Delete|TransactWrite|BatchWrite)/;

/** Makes a client ask for what each call consumed, indexes included, and adds it up. */
export function meter(client: DynamoDBClient): Meter {
  const meter: Meter = { readUnits: 0, writeUnits: 0, calls: [] };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'INDEXES' } as typeof args.input;
      const result = await next({ ...args, input });
      const { ConsumedCapacity = [] } = result.output as { ConsumedCapacity?: Capacity | readonly Capacity[] };
      const name = String(context.commandName).replace(/Command$/, '');
      const told = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      const units = name.startsWith('Transact') ? transactionUnits(args.input as Transaction) : Math.max(told, LEAST);
      if (WRITES.test(name)) meter.writeUnits += units;
      else meter.readUnits += units;
      meter.calls.push(`${name} ${units}`);
      return result;
    },
    { step: 'initialize', name: 'meter' },
  );
  return meter;
}

interface Capacity {
  readonly CapacityUnits?: number;
}

// In AWS a question that finds nothing is charged too; DynamoDB Local gives it for nothing.
const LEAST = 0.5;

type Transaction = { readonly TransactItems?: readonly TransactAction[] };
type TransactAction = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * DynamoDB Local rounds up the sum of a transaction's items; AWS rounds up each, and takes it twice. Indexes are counted
 * twice as well, as DynamoDB Local does.
 */
function transactionUnits({ TransactItems = [] }: Transaction): number {
  return TransactItems.reduce((sum, { Put }) => sum + 2 * (Put?.Item === undefined ? 1 : unitsOf(Put.Item)), 0);
}

function unitsOf(item: Readonly<Record<string, unknown>>): number {
  const indexes = Object.values(TABLE_INDEXES).filter(({ partitionKey }) => bytesOf(item[partitionKey]) > 0).length;
  const bytes = Object.entries(item).reduce((sum, [name, value]) => sum + bytesOf(name) + bytesOf(value), 0);
  return (1 + indexes) * Math.ceil(bytes / 1024);
}

/** Marshalled as `{ S: 'text' }`, or not yet. */
function bytesOf(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'object') return Object.values(value).reduce((sum: number, one) => sum + bytesOf(one), 0);
  return Buffer.byteLength(String(value));
}
