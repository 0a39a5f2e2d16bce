import { CANARY_WATCH } from '../shared/names.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../shared/stores/dynamo-claim-store.ts';
import { type NoticeResender, openNoticeResender } from '../shared/stores/lambda-notify.ts';
import { openQueues, type Queues } from '../shared/stores/sqs-queues.ts';
import { readStack, type StackOutput } from './aws.ts';
import { items } from './paging.ts';
import { count, type Terminal } from './terminal.ts';

export interface RedriveParts {
  readonly output: StackOutput;
  readonly store: ClaimStore;
  readonly queues: Queues;
  readonly resender: NoticeResender;
}

/** Tries again what a stack has parked, once what was wrong has been put right. Exit status 1 where some is still not sent. */
export async function redrive({ stack }: { readonly stack: string }, terminal: Terminal): Promise<number> {
  const output = await readStack(stack);
  const store = openDynamoClaimStore({ table: output('Table') });
  const resender = openNoticeResender(output('NotifyFunction'));
  try {
    return await redriveParts({ output, store, queues: openQueues(), resender }, terminal);
  } finally {
    store.close();
  }
}

export async function redriveParts(parts: RedriveParts, terminal: Terminal): Promise<number> {
  await redriveArticles(parts, terminal);
  const unsent = await redriveNotices(parts, terminal);
  const { waiting } = await parts.queues.getDepth(parts.output('UndeliveredNotices'));
  if (waiting > 0) {
    // SNS has no way back to the one subscriber that did not take them.
    terminal.err.write(
      `${count(waiting, 'notice')} that a subscriber did not take: docs/operations.md, UndeliveredNotices\n`,
    );
  }
  return unsent > 0 ? 1 : 0;
}

async function redriveArticles({ output, queues }: RedriveParts, { err }: Terminal): Promise<void> {
  const url = output('ParkedArticles');
  const { waiting } = await queues.getDepth(url);
  if (waiting > 0) await queues.startRedrive(url);
  err.write(
    waiting > 0 ? `${count(waiting, 'parked article')} on the way back into the queue\n` : 'no parked articles\n',
  );
}

// What was skipped stands in the table as waiting, beside what is on its way this very moment: that is sent once all the same.
async function redriveNotices(
  { output, store, queues, resender }: RedriveParts,
  { out, err }: Terminal,
): Promise<number> {
  const skipped = output('SkippedNotices');
  const isSkipped = (await queues.getDepth(skipped)).waiting > 0;
  const ids: string[] = [];
  for (const state of isSkipped ? (['waiting', 'parked'] as const) : (['parked'] as const)) {
    const unsent = items(Number.POSITIVE_INFINITY, (page) => store.listUnsentNotices({ state, ...page }));
    for await (const { notice } of unsent) if (notice.watch !== CANARY_WATCH) ids.push(notice.id);
  }
  await resender.resend(ids);
  const failed = await listUnsent(store, ids);
  for (const id of failed) out.write(`${id}: not sent\n`);
  err.write(ids.length === 0 ? 'no parked notices\n' : `${count(ids.length - failed.length, 'notice')} sent\n`);
  // It only says where in the stream they stood.
  if (isSkipped && failed.length === 0) await queues.empty(skipped);
  return failed.length;
}

async function listUnsent(store: ClaimStore, ids: readonly string[]): Promise<readonly string[]> {
  const unsent: string[] = [];
  for (const id of ids) if ((await store.getNotice(id))?.state !== 'sent') unsent.push(id);
  return unsent;
}
