import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { PipelineError } from '../errors.ts';

/** Shows stored notices to a stack's notify function again, as if they had just been stored; none is sent twice. */
export interface NoticeResender {
  /** The ids of those that were not sent this time either. */
  resend(ids: readonly string[]): Promise<readonly string[]>;
}

// As many as the stream hands over at once.
const BATCH = 10;

export function openNoticeResender(name: string, client: LambdaClient = new LambdaClient()): NoticeResender {
  return {
    async resend(ids) {
      const unsent: string[] = [];
      for (let begin = 0; begin < ids.length; begin += BATCH) {
        unsent.push(...(await resendBatch(client, name, ids.slice(begin, begin + BATCH))));
      }
      return unsent;
    },
  };
}

const Answer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

async function resendBatch(client: LambdaClient, name: string, ids: readonly string[]): Promise<readonly string[]> {
  const Records = ids.map((id, n) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(n), NewImage: { id: { S: id } } },
  }));
  const { Payload, FunctionError } = await client.send(
    new InvokeCommand({ FunctionName: name, Payload: JSON.stringify({ Records }) }),
  );
  const text = Payload?.transformToString() ?? '';
  if (FunctionError !== undefined) {
    throw new PipelineError('store/unavailable', `function ${name} failed as a whole: ${text.slice(0, 500)}`);
  }
  const answer = Answer.safeParse(JSON.parse(text));
  if (!answer.success) throw new PipelineError('store/invalid', `function ${name} does not answer as notify does`);
  const failed = new Set(answer.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return ids.filter((_, n) => failed.has(String(n)));
}
