import { readTableSize, type TableSize } from '../shared/stores/dynamo-table-size.ts';
import { openQueues, type QueueDepth } from '../shared/stores/sqs-queues.ts';
import { readStack } from './aws.ts';
import { PRICES } from './prices.ts';

/** What of a system's state does not stand in its store. */
export interface Surroundings {
  /** Messages in the queues of a stack, by the queue's output. */
  readonly queues?: Readonly<Record<string, QueueDepth>>;
  readonly stored: { readonly items?: number; readonly bytes: number };
  /** US dollars, estimated from what is stored; nothing on one machine. */
  readonly spend?: { readonly writingSoFar: number; readonly storageMonthly: number };
}

/** The queues of a stack by their outputs: where articles wait, then where things are parked. */
const QUEUES = ['IntakeQueue', 'ParkedArticles', 'SkippedNotices', 'UndeliveredNotices'] as const;

export async function readStackSurroundings(stack: string): Promise<Surroundings> {
  const output = await readStack(stack);
  const queues = openQueues();
  const depths = await Promise.all(QUEUES.map(async (name) => [name, await queues.getDepth(output(name))] as const));
  const size = await readTableSize(output('Table'));
  return {
    queues: Object.fromEntries(depths),
    stored: { items: size.items, bytes: size.bytes },
    spend: estimateSpend(size),
  };
}

// A write unit is a kilobyte; what is in a transaction costs two, and what stands in an index is written there as well.
const UNITS_A_KILOBYTE = 2;

/** By what is stored: what was read, and what S3 keeps, comes on top. */
export function estimateSpend({ items, bytes, bytesWithIndexes }: TableSize): NonNullable<Surroundings['spend']> {
  const units = Math.max(items, bytesWithIndexes / 1024) * UNITS_A_KILOBYTE;
  return {
    writingSoFar: units * PRICES.dynamo.writeUnit,
    storageMonthly:
      (bytesWithIndexes / 1e9) * PRICES.dynamo.gigabyte + (bytes / 1e9) * PRICES.dynamo.recoverableGigabyte,
  };
}
