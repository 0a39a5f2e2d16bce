import * as z from 'zod';
import { nameOf } from '../account.ts';
import type { Principal } from '../iam/principal.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Buckets } from '../s3/buckets.ts';
import type { MapState, TaskState } from './definition.ts';
import { fillPayload } from './fill-payload.ts';

export interface MapItem {
  /** What its run of the processor is given. */
  readonly input: unknown;
  result?: ItemResult;
}

export type ItemResult =
  | { readonly kind: 'output'; readonly output: string }
  | { readonly kind: 'failure'; readonly error: string; readonly cause: string };

export interface MapRun {
  readonly role: Principal;
  readonly map: MapState;
}

const Listing = z.strictObject({ Bucket: z.string(), Prefix: z.string() });

export function listItems({ buckets, role, map, input }: MapRun & { buckets: Buckets; input: unknown }): MapItem[] {
  const { Bucket, Prefix } = Listing.parse(fillPayload(map.ItemReader.Parameters, { input }));
  return buckets.list(role, Bucket, Prefix).map(({ key, etag, modified, bytes }, Index) => {
    const Value = { Key: key, Etag: etag, LastModified: modified.getTime() / 1000, Size: bytes.length };
    return { input: fillPayload(map.ItemSelector, { input, context: { Map: { Item: { Index, Value } } } }) };
  });
}

export async function runItem(
  { functions, role, map }: MapRun & { readonly functions: Functions },
  { input }: MapItem,
): Promise<ItemResult> {
  const { StartAt, States } = map.ItemProcessor;
  const task = States[StartAt];
  if (task === undefined) throw new Error(`the processor starts at ${StartAt}, which it does not have`);
  const retries = task.Retry.map(() => 0);
  for (;;) {
    const { payload, isError } = await functions.invoke(role, task.Resource, JSON.stringify(input));
    if (!isError) return { kind: 'output', output: payload };
    const { errorType, errorMessage } = Failure.parse(JSON.parse(payload));
    const retrier = findRetrier(task, errorType);
    // Waiting takes no time here.
    if (retrier === undefined || (retries[retrier] ?? 0) >= (task.Retry[retrier]?.MaxAttempts ?? 0)) {
      return { kind: 'failure', error: errorType, cause: errorMessage };
    }
    retries[retrier] = (retries[retrier] ?? 0) + 1;
  }
}

const Failure = z.object({ errorType: z.string(), errorMessage: z.string() });

function findRetrier({ Retry }: TaskState, error: string): number | undefined {
  const index = Retry.findIndex(({ ErrorEquals }) => ErrorEquals.includes(error) || ErrorEquals.includes('States.ALL'));
  return index < 0 ? undefined : index;
}

/** The results as objects of a bucket, and where they are: the output of the run. */
export function writeResults(
  { buckets, role, map, mapRun }: MapRun & { readonly buckets: Buckets; readonly mapRun: string },
  items: readonly MapItem[],
): unknown {
  const { Bucket, Prefix } = map.ResultWriter.Parameters;
  const folder = `${Prefix}/${nameOf(mapRun)}`;
  const write = (name: string, lines: readonly string[]): { readonly Key: string }[] => {
    if (lines.length === 0) return [];
    const Key = `${folder}/${name}`;
    buckets.put(role, { bucket: Bucket, key: Key }, { bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')) });
    return [{ Key }];
  };
  const outputs = items.flatMap(({ result }) => (result?.kind === 'output' ? [result.output] : []));
  const failures = items.flatMap(({ input, result }) =>
    result?.kind === 'failure'
      ? [JSON.stringify({ Input: JSON.stringify(input), Error: result.error, Cause: result.cause, Status: 'FAILED' })]
      : [],
  );
  const ResultFiles = {
    SUCCEEDED: write('SUCCEEDED_0.jsonl', outputs),
    FAILED: write('FAILED_0.jsonl', failures),
    PENDING: [],
  };
  const manifest = { DestinationBucket: Bucket, MapRunArn: mapRun, ResultFiles };
  const [{ Key } = { Key: '' }] = write('manifest.json', [JSON.stringify(manifest)]);
  return { MapRunArn: mapRun, ResultWriterDetails: { Bucket, Key } };
}
