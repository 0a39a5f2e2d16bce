import { createHash, randomUUID } from 'node:crypto';
import { ACCOUNT, makeArn, REGION } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../cloudwatch/metrics.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import type { Keys } from '../kms.ts';

export interface QueueSettings {
  readonly visibilityTimeout: number;
  readonly retention: number;
  readonly redrive?: { readonly target: string; readonly maxReceives: number };
  readonly key?: string;
}

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sentAt: number;
  receives: number;
  /** From when on it can be received. */
  visibleAt: number;
  receipt?: string;
  /** The queue it was parked from. */
  readonly parkedFrom?: string;
}

export interface Queue extends QueueSettings {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  messages: Message[];
  readonly looks: (() => void)[];
}

/** SQS's standard queues. */
export interface Queues {
  add(name: string, settings: QueueSettings): Queue;
  /** By its ARN or its address. */
  find(address: string): Queue;
  send(principal: Principal, address: string, message: NewMessage): string;
  receive(principal: Principal, address: string, most: number): readonly Message[];
  delete(principal: Principal, address: string, receipt: string): void;
  getDepth(principal: Principal, address: string): { readonly waiting: number; readonly inWork: number };
  purge(principal: Principal, address: string): void;
  /** Moves what is parked back to where it came from, or to another queue. */
  startMove(principal: Principal, source: string, destination?: string): void;
}

export interface NewMessage {
  readonly body: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface QueuesDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly keys: Keys;
  readonly metrics: Metrics;
}

export function makeQueues({ clock, iam, keys, metrics }: QueuesDeps): Queues {
  const all = new Map<string, Queue>();
  const now = (): number => clock.now().getTime();
  const isVisible = ({ visibleAt }: Message): boolean => visibleAt <= now();
  const find = (address: string): Queue => {
    const queue = [...all.values()].find(({ arn, url }) => arn === address || url === address);
    if (queue === undefined) throw new AwsError('QueueDoesNotExist', `there is no queue ${address}`);
    return queue;
  };
  const admit = (principal: Principal, action: string, address: string): Queue => {
    const queue = find(address);
    iam.admit({ principal, action: `sqs:${action}`, resource: queue.arn });
    return queue;
  };
  const put = (queue: Queue, message: Omit<Message, 'id' | 'sentAt' | 'receives' | 'visibleAt'>): string => {
    const id = randomUUID();
    metrics.add({
      namespace: 'AWS/SQS',
      name: 'NumberOfMessagesSent',
      dimensions: { QueueName: queue.name },
      value: 1,
    });
    queue.messages.push({ ...message, id, sentAt: now(), receives: 0, visibleAt: 0 });
    for (const look of queue.looks) look();
    return id;
  };
  const parkSpent = (queue: Queue): void => {
    const { redrive } = queue;
    if (redrive === undefined) return;
    const isSpent = (message: Message): boolean => message.receives >= redrive.maxReceives && isVisible(message);
    const spent = queue.messages.filter(isSpent);
    queue.messages = queue.messages.filter((message) => !isSpent(message));
    for (const { body, attributes } of spent) put(find(redrive.target), { body, attributes, parkedFrom: queue.arn });
  };
  clock.onAdvance(() => {
    for (const { looks } of all.values()) for (const look of looks) look();
  });

  return {
    find,
    add(name, settings) {
      const arn = makeArn('sqs', name);
      // As AWS gives them: whoever takes them for an address instead of the endpoint finds nobody there.
      const url = `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`;
      const queue: Queue = { ...settings, name, arn, url, messages: [], looks: [] };
      all.set(arn, queue);
      const watch = (metric: string, look: () => number): void =>
        metrics.watch({ namespace: 'AWS/SQS', name: metric, dimensions: { QueueName: name } }, look);
      watch('ApproximateNumberOfMessagesVisible', () => queue.messages.filter(isVisible).length);
      watch('ApproximateAgeOfOldestMessage', () =>
        Math.max(0, ...queue.messages.map(({ sentAt }) => (now() - sentAt) / 1000)),
      );
      return queue;
    },
    send(principal, address, { body, attributes = {} }) {
      const queue = admit(principal, 'SendMessage', address);
      keys.admitWriter(principal, queue.key);
      return put(queue, { body, attributes });
    },
    receive(principal, address, most) {
      const queue = admit(principal, 'ReceiveMessage', address);
      keys.admitReader(principal, queue.key);
      queue.messages = queue.messages.filter(({ sentAt }) => now() - sentAt < queue.retention * 1000);
      parkSpent(queue);
      const received = queue.messages.filter(isVisible).slice(0, most);
      for (const message of received) {
        message.receives += 1;
        message.visibleAt = now() + queue.visibilityTimeout * 1000;
        message.receipt = randomUUID();
      }
      return received;
    },
    delete(principal, address, receipt) {
      const queue = admit(principal, 'DeleteMessage', address);
      queue.messages = queue.messages.filter((message) => message.receipt !== receipt);
    },
    getDepth(principal, address) {
      const { messages } = admit(principal, 'GetQueueAttributes', address);
      const waiting = messages.filter(isVisible).length;
      return { waiting, inWork: messages.length - waiting };
    },
    purge(principal, address) {
      admit(principal, 'PurgeQueue', address).messages = [];
    },
    startMove(principal, source, destination) {
      const queue = admit(principal, 'StartMessageMoveTask', source);
      if (![...all.values()].some(({ redrive }) => redrive?.target === queue.arn)) {
        // Not of a topic's subscriptions either, nor of a function's event source.
        throw new AwsError('InvalidParameterValue', `queue ${queue.name} is not where another queue parks messages`);
      }
      const moved = queue.messages;
      queue.messages = [];
      for (const { body, attributes, parkedFrom } of moved) {
        const target = admit(principal, 'SendMessage', destination ?? parkedFrom ?? '');
        put(target, { body, attributes });
      }
    },
  };
}

/** What SQS says of a text and its clients check. */
export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
