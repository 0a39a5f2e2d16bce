import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PipelineError } from '../errors.ts';

/** Shows stored notices to a stack's notify function again, as if they had just been stored; none is sent twice. */
export interface NoticeResender {
  /** What became of them only the store knows: one that is refused for good is no failure of the function. */
  resend(ids: readonly string[]): Promise<void>;
}

// As many as the stream hands over at once.
const BATCH = 10;

export function openNoticeResender(name: string, client: LambdaClient = new LambdaClient()): NoticeResender {
  return {
    async resend(ids) {
      for (let begin = 0; begin < ids.length; begin += BATCH) {
        await resendBatch(client, name, ids.slice(begin, begin + BATCH));
      }
    },
  };
}

async function resendBatch(client: LambdaClient, name: string, ids: readonly string[]): Promise<void> {
  const Records = ids.map((id, n) => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(n), NewImage: { id: { S: id } } },
  }));
  const { Payload, FunctionError } = await client.send(
    new InvokeCommand({ FunctionName: name, Payload: JSON.stringify({ Records }) }),
  );
  if (FunctionError === undefined) return;
  const text = Payload?.transformToString() ?? '';
  throw new PipelineError('store/unavailable', `function ${name} failed as a whole: ${text.slice(0, 500)}`);
}
