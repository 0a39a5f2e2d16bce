import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { PipelineError } from '../../shared/errors.ts';
import { errorFields } from '../../shared/log.ts';
import { type Sending, type SendingDeps, sendNotice } from '../../shared/pipeline/send-notices.ts';

export interface NotifyDeps extends SendingDeps {
  readonly onSending: (sending: Sending) => void;
}

/** Sends the notices that were just stored. One that fails comes again; parked in the end, it holds up no other. */
export function createNotify(deps: NotifyDeps) {
  const processor = new BatchProcessor(EventType.DynamoDBStreams);
  return (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> =>
    processPartialResponse(event, (record: DynamoDBRecord) => notifyOf(deps, record), processor, {
      context,
      throwOnFullBatchFailure: false,
      // In the order they were made.
      processInParallel: false,
    });
}

async function notifyOf(deps: NotifyDeps, record: DynamoDBRecord): Promise<void> {
  const id = record.dynamodb?.NewImage?.id?.S;
  if (id === undefined) return;
  try {
    // The event is a copy from when it was stored: whether the notice was sent since only the store knows.
    const stored = await deps.store.getNotice(id);
    if (stored === undefined) return;
    const sending = await sendNotice(deps, stored);
    deps.onSending(sending);
    // What another has taken may still fail with it.
    if (sending === 'failed' || sending === 'taken')
      throw new PipelineError('notice/not-delivered', `notice ${id} is to be tried again`);
  } catch (error) {
    deps.log?.('error', 'record-failed', { notice: id, ...errorFields(error) });
    throw error;
  }
}
