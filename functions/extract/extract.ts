import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { isBadArticle } from '../../shared/errors.ts';
import { errorFields, type Log } from '../../shared/log.ts';
import { ARTICLE_TRIES, TROUBLE_EVENTS } from '../../shared/names.ts';
import { isCanary } from '../../shared/pipeline/canary.ts';
import type { Outcome } from '../../shared/pipeline/outcome.ts';
import { type PipelineDeps, processFile } from '../../shared/pipeline/process-file.ts';
import { rejectArticle } from '../../shared/pipeline/reject-article.ts';
import type { ArticleFiles } from '../../shared/stores/s3-article-files.ts';
import { createLookForLate } from './look-for-late.ts';
import { type LandedObject, parseS3Event } from './parse-s3-event.ts';

export interface ExtractDeps {
  readonly files: ArticleFiles;
  readonly pipeline: PipelineDeps;
  readonly log: Log;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onFailure: () => void;
}

/** Reads the articles that have landed. A message that fails comes back alone; the others are done. */
export function createExtract(deps: ExtractDeps) {
  const processor = new BatchProcessor(EventType.SQS);
  const lookForLate = createLookForLate({ ...deps.pipeline, log: deps.log });
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const response = await processPartialResponse(
      event,
      (record: SQSRecord) => extractRecord(deps, record),
      processor,
      {
        context,
        throwOnFullBatchFailure: false,
        // Finding claims is all computing: two at once take as long as one after the other, and twice the memory.
        processInParallel: false,
      },
    );
    await lookForLate();
    return response;
  };
}

async function extractRecord(deps: ExtractDeps, { messageId, body, attributes }: SQSRecord): Promise<void> {
  let key: string | undefined;
  try {
    for (const object of parseS3Event(messageId, body)) {
      key = object.key;
      await extractObject(deps, object);
    }
  } catch (error) {
    const fields = { key, message: messageId, ...errorFields(error) };
    deps.log('error', 'message-failed', fields);
    deps.onFailure();
    if (Number(attributes?.ApproximateReceiveCount ?? 0) >= ARTICLE_TRIES) {
      deps.log('error', TROUBLE_EVENTS.articleParked, fields);
    }
    throw error;
  }
}

async function extractObject(deps: ExtractDeps, { bucket, key }: LandedObject): Promise<void> {
  const pipeline = { ...deps.pipeline, onOutcome: deps.onOutcome };
  const file = await deps.files.getFile(bucket, key).catch(async (error: unknown) => {
    if (!isBadArticle(error)) throw error;
    // Whoever sent the canary has given it up and taken it away.
    if (isCanary(key)) return undefined;
    const arrived = deps.pipeline.now().toISOString();
    deps.onOutcome(await rejectArticle(pipeline, { key, error, arrived }));
    return undefined;
  });
  if (file !== undefined) await processFile(pipeline, file);
}
