import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  type QueueAttributeName,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';

export interface QueueDepth {
  readonly waiting: number;
  /** Taken by a reader that has not finished or given up. */
  readonly inWork: number;
}

/** The queues of a stack, by their addresses. */
export interface Queues {
  /** About so many: SQS counts in passing. */
  getDepth(url: string): Promise<QueueDepth>;
  /** Puts everything parked back into the queue it came from. */
  startRedrive(url: string): Promise<void>;
  empty(url: string): Promise<void>;
}

// A queue's address names the host that AWS answers on, whatever AWS_ENDPOINT_URL says; left alone, the client goes by it.
const SETTINGS = { useQueueUrlAsEndpoint: false };

export function openQueues(client: SQSClient = new SQSClient(SETTINGS)): Queues {
  const attributes = async (url: string, names: QueueAttributeName[]) => {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: names }),
    );
    return Attributes;
  };
  return {
    async getDepth(url) {
      const found = await attributes(url, ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible']);
      return {
        waiting: Number(found.ApproximateNumberOfMessages ?? 0),
        inWork: Number(found.ApproximateNumberOfMessagesNotVisible ?? 0),
      };
    },
    async startRedrive(url) {
      const { QueueArn } = await attributes(url, ['QueueArn']);
      await client.send(new StartMessageMoveTaskCommand({ SourceArn: QueueArn }));
    },
    async empty(url) {
      await client.send(new PurgeQueueCommand({ QueueUrl: url }));
    },
  };
}
