import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { PipelineError } from '../../shared/errors.ts';
import { errorFields } from '../../shared/log.ts';
import { CANARY_WATCH, TROUBLE_EVENTS } from '../../shared/names.ts';
import { articleOf } from '../../shared/notices/article-of.ts';
import { IN_PASSING_MS, occasionally } from '../../shared/pipeline/occasionally.ts';
import { LATE_MS, type Sending, type SendingDeps, sendNotice } from '../../shared/pipeline/send-notices.ts';
import type { NoticeRecord } from '../../shared/stores/claim-store.ts';

export interface NotifyDeps extends SendingDeps {
  readonly onSending: (sending: Sending) => void;
  /** How long ago the article of the notice just sent came in. */
  readonly onSent?: (milliseconds: number) => void;
  /** How many notices subscribers have not taken. @default nobody looks */
  readonly countUndelivered?: () => Promise<number>;
}

/** Sends the notices that were just stored. One that fails comes again; parked in the end, it holds up no other. */
export function createNotify(deps: NotifyDeps) {
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  const isTime = occasionally(deps.now, IN_PASSING_MS);
  return async (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    const response = await processPartialResponse(
      event,
      (record: DynamoDBRecord) => notifyOf(deps, record),
      processor,
      {
        context,
        throwOnFullBatchFailure: false,
        // In the order they were made.
        processInParallel: false,
      },
    );
    if (isTime()) await lookForUndelivered(deps);
    return response;
  };
}

// SNS gives up on a subscriber long after the notice was published; here somebody passes by anyway.
async function lookForUndelivered({ countUndelivered, log }: NotifyDeps): Promise<void> {
  try {
    const notices = (await countUndelivered?.()) ?? 0;
    if (notices > 0) log?.('error', TROUBLE_EVENTS.noticesUndelivered, { notices });
  } catch (error) {
    // The notices are sent: looking may fail.
    log?.('warn', 'undelivered-unknown', errorFields(error));
  }
}

async function notifyOf(deps: NotifyDeps, record: DynamoDBRecord): Promise<void> {
  const id = record.dynamodb?.NewImage?.id?.S;
  if (id === undefined) return;
  let key: string | undefined;
  try {
    // The event is a copy from when it was stored: whether the notice was sent since only the store knows.
    const stored = await deps.store.getNotice(id);
    if (stored === undefined) return;
    key = articleOf(stored.notice);
    const sending = await sendNotice(deps, stored);
    if (stored.notice.watch !== CANARY_WATCH) deps.onSending(sending);
    if (sending === 'sent') tellAge(deps, stored);
    // What another has taken may still fail with it.
    if (sending === 'failed' || sending === 'taken')
      throw new PipelineError('notice/not-delivered', `notice ${id} is to be tried again`);
  } catch (error) {
    deps.log?.('error', 'record-failed', { key, notice: id, ...errorFields(error) });
    throw error;
  }
}

function tellAge({ now, log, onSent }: NotifyDeps, { notice, arrived }: NoticeRecord): void {
  const { id, watch, made } = notice;
  const since = (moment: string): number => now().getTime() - new Date(moment).getTime();
  if (arrived !== undefined && watch !== CANARY_WATCH) onSent?.(since(arrived));
  const age = since(made);
  if (age > LATE_MS) log?.('error', TROUBLE_EVENTS.noticeLate, { key: articleOf(notice), notice: id, age });
}
