import * as z from 'zod';
import { AwsError } from '../aws-error.ts';
import { type Answer, type ApiRequest, jsonAnswer, readJson } from '../http.ts';
import { type Message, md5, type Queues } from './queues.ts';

/** SQS's JSON protocol. */
export function makeQueueApi(queues: Queues): (request: ApiRequest) => Answer {
  return (request) => jsonAnswer(answer(queues, request));
}

const Queue = z.object({ QueueUrl: z.string() });
const NewMessage = Queue.extend({ MessageBody: z.string() });
const Receive = Queue.extend({ MaxNumberOfMessages: z.int().default(1) });
const Delete = Queue.extend({ ReceiptHandle: z.string() });
const Move = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

function answer(queues: Queues, { principal, operation, body }: ApiRequest): unknown {
  const input = readJson(body);
  switch (operation) {
    case 'SendMessage': {
      const { QueueUrl, MessageBody } = NewMessage.parse(input);
      const id = queues.send(principal, QueueUrl, { body: MessageBody });
      return { MessageId: id, MD5OfMessageBody: md5(MessageBody) };
    }
    case 'ReceiveMessage': {
      const { QueueUrl, MaxNumberOfMessages } = Receive.parse(input);
      return { Messages: queues.receive(principal, QueueUrl, MaxNumberOfMessages).map(renderMessage) };
    }
    case 'DeleteMessage': {
      const { QueueUrl, ReceiptHandle } = Delete.parse(input);
      queues.delete(principal, QueueUrl, ReceiptHandle);
      return {};
    }
    case 'GetQueueAttributes': {
      const { QueueUrl } = Queue.parse(input);
      const { waiting, inWork } = queues.getDepth(principal, QueueUrl);
      const Attributes = {
        QueueArn: queues.find(QueueUrl).arn,
        ApproximateNumberOfMessages: String(waiting),
        ApproximateNumberOfMessagesNotVisible: String(inWork),
      };
      return { Attributes };
    }
    case 'PurgeQueue':
      queues.purge(principal, Queue.parse(input).QueueUrl);
      return {};
    case 'StartMessageMoveTask': {
      const { SourceArn, DestinationArn } = Move.parse(input);
      queues.startMove(principal, SourceArn, DestinationArn);
      return { TaskHandle: 'moved' };
    }
    default:
      throw new AwsError('UnknownOperationException', `the emulator's SQS has no ${operation}`);
  }
}

function renderMessage({ id, body, receipt, receives }: Message) {
  return {
    MessageId: id,
    Body: body,
    MD5OfBody: md5(body),
    ReceiptHandle: receipt,
    Attributes: { ApproximateReceiveCount: String(receives) },
  };
}
