import * as z from 'zod';
import { makeArn, REGION } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import { type Answer, type ApiRequest, readJson } from '../http.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import type { Keys } from '../kms.ts';
import { type LocalDatabase, StreamOf, TARGETS } from './local-database.ts';

export interface TableSettings {
  /** What CreateTable is asked for. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly key?: string;
}

export interface Table {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
}

export interface StreamRecord {
  readonly sequence: string;
  /** As Lambda hands it over. */
  readonly event: Readonly<Record<string, unknown>>;
}

/** DynamoDB: who may is decided here, what happens in DynamoDB Local. */
export interface Tables {
  add(name: string, settings: TableSettings): Promise<Table>;
  answer(request: ApiRequest): Promise<Answer>;
  /** A reader of a table's stream, from its beginning, for a role. */
  openStream(principal: Principal, streamArn: string): Promise<StreamReader>;
}

export interface StreamReader {
  /** What has come since it was read last. */
  read(): Promise<readonly StreamRecord[]>;
  onWrite(look: () => void): void;
}

interface Kept extends Table {
  readonly key?: string;
  readonly localStream: string;
  readonly looks: (() => void)[];
}

export interface TablesDeps {
  readonly iam: Iam;
  readonly keys: Keys;
  readonly local: LocalDatabase;
}

export function makeTables({ iam, keys, local }: TablesDeps): Tables {
  const all: Kept[] = [];
  const find = (name: string): Kept => {
    const table = all.find((one) => one.name === name || one.arn === name || one.streamArn === name);
    if (table === undefined) throw new AwsError('ResourceNotFoundException', `there is no table ${name}`);
    return table;
  };
  return {
    async add(name, { input, key }) {
      await local.call(TARGETS.createTable, { ...input, TableName: name });
      const described = StreamOf.parse(await local.call(TARGETS.describeTable, { TableName: name }));
      const { LatestStreamArn: localStream, LatestStreamLabel: label } = described.Table;
      const arn = makeArn('dynamodb', `table/${name}`);
      const table = { name, arn, streamArn: `${arn}/stream/${label}`, key, localStream, looks: [] };
      all.push(table);
      return table;
    },
    async answer({ principal, operation, headers, body }) {
      const written = new Set<Kept>();
      for (const { action, table: name, index } of accessesOf(operation, readJson(body))) {
        const table = find(name);
        const resource = index === undefined ? table.arn : `${table.arn}/index/${index}`;
        iam.admit({ principal, action: `dynamodb:${action}`, resource });
        keys.admitReader(principal, action === 'DescribeTable' ? undefined : table.key);
        if (/^(?:Put|Update|Delete)Item$/.test(action)) written.add(table);
      }
      const answer = await local.forward(headers['x-amz-target'] ?? '', body);
      for (const { looks } of written) for (const look of looks) look();
      return answer;
    },
    async openStream(principal, streamArn) {
      const table = find(streamArn);
      const admit = (action: string): void =>
        iam.admit({ principal, action: `dynamodb:${action}`, resource: streamArn });
      iam.admit({ principal, action: 'dynamodb:ListStreams', resource: '*' });
      admit('DescribeStream');
      keys.admitReader(principal, table.key);
      const stream = StreamDescription.parse(
        await local.call(TARGETS.describeStream, { StreamArn: table.localStream }),
      ).StreamDescription;
      const [{ ShardId }] = stream.Shards;
      const shard = { StreamArn: table.localStream, ShardId };
      let last: string | undefined;
      return {
        onWrite: (look) => {
          table.looks.push(look);
        },
        async read() {
          for (const action of ['GetShardIterator', 'GetRecords']) admit(action);
          keys.admitReader(principal, table.key);
          // Anew each time: DynamoDB Local forgets where an iterator stands that was there before the first record.
          const iterator = await local.call(TARGETS.getShardIterator, { ...shard, ...startAfter(last) });
          const page = Records.parse(await local.call(TARGETS.getRecords, iterator));
          last = page.Records.at(-1)?.dynamodb.SequenceNumber ?? last;
          return page.Records.map((record) => ({
            sequence: record.dynamodb.SequenceNumber,
            event: { ...record, awsRegion: REGION, eventSourceARN: streamArn },
          }));
        },
      };
    },
  };
}

function startAfter(sequence: string | undefined) {
  return sequence === undefined
    ? { ShardIteratorType: 'TRIM_HORIZON' }
    : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence };
}

const StreamDescription = z.object({
  StreamDescription: z.object({ Shards: z.tuple([z.object({ ShardId: z.string() })]) }),
});
const Records = z.object({
  Records: z.array(z.looseObject({ dynamodb: z.looseObject({ SequenceNumber: z.string() }) })),
});

interface Access {
  readonly action: string;
  readonly table: string;
  readonly index?: string;
}

const OneTable = z.object({ TableName: z.string(), IndexName: z.string().optional() });
const Batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), OneTable)) });

/** What a call asks to be allowed: a transaction, each of its actions. */
function accessesOf(operation: string, input: unknown): readonly Access[] {
  switch (operation) {
    case 'TransactWriteItems':
      return Transaction.parse(input).TransactItems.flatMap((item) =>
        Object.entries(item).map(([kind, { TableName: table }]) => ({
          action: kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`,
          table,
        })),
      );
    case 'BatchGetItem':
      return Object.keys(Batch.parse(input).RequestItems).map((table) => ({ action: operation, table }));
    default: {
      const { TableName: table, IndexName: index } = OneTable.parse(input);
      return [{ action: operation, table, index }];
    }
  }
}
