import * as z from 'zod';
import { startDynamoLocal } from '../../dynamo-local.ts';

/** What keeps the tables and their streams: Amazon's DynamoDB Local, spoken to in its own protocol. */
export interface LocalDatabase {
  /** The answer as it is, for whoever asked. */
  forward(target: string, body: Buffer | string): Promise<RawAnswer>;
  /** The answer's content. Throws where it is an error. */
  call(target: string, input: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export async function startLocalDatabase(): Promise<LocalDatabase> {
  const local = await startDynamoLocal();
  const forward: LocalDatabase['forward'] = async (target, body) => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization: ANYBODY };
    const response = await fetch(local.endpoint, { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
    return {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
  return {
    forward,
    async call(target, input) {
      const { status, body } = await forward(target, JSON.stringify(input));
      if (status !== 200) throw new Error(`${target}: ${body.toString('utf8')}`);
      return JSON.parse(body.toString('utf8'));
    },
    stop: () => local.stop(),
  };
}

// It takes any credentials, but wants some; who may what is decided before it is asked.
const ANYBODY =
  'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

const DATA = 'DynamoDB_20120810';
const STREAMS = 'DynamoDBStreams_20120810';

export const TARGETS = {
  createTable: `${DATA}.CreateTable`,
  describeTable: `${DATA}.DescribeTable`,
  describeStream: `${STREAMS}.DescribeStream`,
  getShardIterator: `${STREAMS}.GetShardIterator`,
  getRecords: `${STREAMS}.GetRecords`,
} as const;

export const StreamOf = z.object({ Table: z.object({ LatestStreamArn: z.string(), LatestStreamLabel: z.string() }) });
