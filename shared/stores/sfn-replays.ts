import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { PipelineError } from '../errors.ts';

export interface ReplayStart {
  readonly prefix: string;
  readonly notices: 'sent' | 'held-back';
  /** Articles processed from this moment on are left alone. */
  readonly since: string;
}

export interface ReplayProgress {
  /** `stopped` runs can be taken up again. */
  readonly state: 'running' | 'done' | 'stopped';
  readonly done: number;
  readonly total: number;
  readonly cause?: string;
}

/** What one object came to, as the function answered, or the object that failed. */
export type ReplayResult =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly key: string; readonly code: string; readonly message: string };

/** The runs of a stack's replay machine, by their ARNs. */
export interface Replays {
  start(input: ReplayStart): Promise<string>;
  getProgress(run: string): Promise<ReplayProgress>;
  /** Takes a stopped run up where it stopped. */
  redrive(run: string): Promise<void>;
  listResults(run: string): AsyncGenerator<ReplayResult>;
}

export interface ReplaysProps {
  readonly machine: string;
  /** @default one with the settings of the environment */
  readonly client?: SFNClient;
  /** @default one with the settings of the environment */
  readonly s3?: S3Client;
}

export function openReplays({ machine, client = new SFNClient(), s3 = new S3Client() }: ReplaysProps): Replays {
  return {
    async start(input) {
      const started = await client.send(
        new StartExecutionCommand({ stateMachineArn: machine, input: JSON.stringify(input) }),
      );
      return String(started.executionArn);
    },
    getProgress: (run) => getProgress(client, run),
    async redrive(run) {
      await client.send(new RedriveExecutionCommand({ executionArn: run }));
    },
    async *listResults(run) {
      const { output = '{}' } = await client.send(new DescribeExecutionCommand({ executionArn: run }));
      const written = Output.safeParse(JSON.parse(output));
      if (!written.success)
        throw new PipelineError('store/invalid', `replay ${run} does not say where its results are`);
      const { Bucket, Key } = written.data.ResultWriterDetails;
      const { DestinationBucket = Bucket, ResultFiles } = Manifest.parse(JSON.parse(await readText(s3, Bucket, Key)));
      for (const file of ResultFiles.SUCCEEDED) {
        for await (const line of readLines(s3, DestinationBucket, file.Key)) {
          yield { kind: 'answer', answer: answerOf(JSON.parse(line)) };
        }
      }
      for (const file of [...ResultFiles.FAILED, ...ResultFiles.PENDING]) {
        for await (const line of readLines(s3, DestinationBucket, file.Key)) yield failureOf(JSON.parse(line));
      }
    },
  };
}

async function getProgress(client: SFNClient, run: string): Promise<ReplayProgress> {
  const { status, error, cause } = await client.send(new DescribeExecutionCommand({ executionArn: run }));
  const { mapRuns = [] } = await client.send(new ListMapRunsCommand({ executionArn: run }));
  const [map] = mapRuns;
  const counts = map && (await client.send(new DescribeMapRunCommand({ mapRunArn: map.mapRunArn }))).itemCounts;
  const done = (counts?.succeeded ?? 0) + (counts?.failed ?? 0);
  const state =
    status === 'SUCCEEDED' ? 'done' : status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'stopped';
  const reason = [status, error, cause].filter((part) => part !== undefined).join(': ');
  return { state, done, total: counts?.total ?? 0, ...(state === 'stopped' && { cause: reason }) };
}

const Output = z.object({ ResultWriterDetails: z.object({ Bucket: z.string(), Key: z.string() }) });
const Files = z.array(z.object({ Key: z.string() })).default([]);
const Manifest = z.object({
  DestinationBucket: z.string().optional(),
  ResultFiles: z.object({ SUCCEEDED: Files, FAILED: Files, PENDING: Files }),
});

// A run that succeeded is written as its output alone, or with its output as text among what is known of it.
const Whole = z.object({ Output: z.string(), Status: z.string() });

function answerOf(entry: unknown): unknown {
  const whole = Whole.safeParse(entry);
  return whole.success ? JSON.parse(whole.data.Output) : entry;
}

const Failed = z.object({
  Input: z.string().optional(),
  Error: z.string().default('not begun'),
  Cause: z.string().default(''),
});
const Input = z.object({ replay: z.object({ key: z.string() }) });

function failureOf(entry: unknown): ReplayResult {
  const { Input: text = 'null', Error: code, Cause: message } = Failed.parse(entry);
  const input = Input.safeParse(JSON.parse(text));
  return { kind: 'failure', key: input.success ? input.data.replay.key : 'an object', code, message };
}

async function readText(s3: S3Client, Bucket: string, Key: string): Promise<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return (await Body?.transformToString()) ?? '';
}

// Line by line: the results of a million objects are gigabytes.
async function* readLines(s3: S3Client, Bucket: string, Key: string): AsyncGenerator<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  if (Body === undefined) return;
  for await (const line of createInterface({ input: Body as Readable })) if (line.trim() !== '') yield line;
}
