import { randomUUID } from 'node:crypto';
import { makeArn, REGION } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../cloudwatch/metrics.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import type { Keys } from '../kms.ts';
import type { Queues } from '../sqs/queues.ts';
import { type FilterPolicy, type MessageAttributes, passesFilter } from './filter-policy.ts';

export interface Subscription {
  readonly protocol: 'email' | 'https' | 'sqs' | 'chat';
  readonly endpoint: string;
  readonly filter?: FilterPolicy;
  /** The queue of what it does not take. */
  readonly parkIn?: string;
}

export interface Publication {
  readonly message: string;
  readonly subject?: string;
  /** `json`: the message is an object with a text for each protocol. */
  readonly structure?: string;
  readonly attributes: MessageAttributes;
}

/** What a subscriber outside the account got: a mail, a post, a line in a room. */
export interface Delivery {
  readonly protocol: Subscription['protocol'];
  readonly to: string;
  readonly topic: string;
  readonly subject?: string;
  readonly text: string;
  readonly attributes: MessageAttributes;
}

export interface Topics {
  add(name: string, key: string | undefined): string;
  subscribe(topic: string, subscription: Subscription): void;
  publish(principal: Principal, topic: string, publication: Publication): string;
  /** Everything that has left the account, in order. */
  readonly delivered: Delivery[];
  /** Has a mail, post or room address take nothing, until it takes again. */
  refuse(endpoint: string): () => void;
}

export interface TopicsDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly keys: Keys;
  readonly queues: Queues;
  readonly metrics: Metrics;
}

interface Topic {
  readonly key: string | undefined;
  readonly subscriptions: Subscription[];
}

export function makeTopics({ clock, iam, keys, queues, metrics }: TopicsDeps): Topics {
  const topics = new Map<string, Topic>();
  const delivered: Delivery[] = [];
  const refusing = new Set<string>();
  const find = (arn: string): Topic => {
    const topic = topics.get(arn);
    if (topic === undefined) throw new AwsError('NotFound', `there is no topic ${arn}`, 404);
    return topic;
  };
  const envelopeFor = (topic: string, { protocol, endpoint }: Subscription, publication: Publication): string =>
    JSON.stringify({
      Type: 'Notification',
      MessageId: randomUUID(),
      TopicArn: topic,
      Subject: publication.subject,
      Message: textFor(protocol, publication),
      Timestamp: clock.now().toISOString(),
      UnsubscribeURL: `https://sns.${REGION}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${topic}:${encodeURIComponent(endpoint)}`,
      MessageAttributes: Object.fromEntries(
        Object.entries(publication.attributes).map(([name, Value]) => [name, { Type: 'String', Value }]),
      ),
    });
  const deliver = (topic: string, subscription: Subscription, publication: Publication): void => {
    const { protocol, endpoint } = subscription;
    const { subject, attributes } = publication;
    const text = textFor(protocol, publication);
    const envelope = envelopeFor(topic, subscription, publication);
    if (protocol === 'sqs') {
      queues.send(serviceFor(topic), endpoint, { body: envelope });
      return;
    }
    if (refusing.has(endpoint)) throw new AwsError('DeliveryFailed', `${endpoint} answered with an error`);
    delivered.push({
      protocol,
      to: endpoint,
      topic,
      subject,
      text: protocol === 'https' ? envelope : text,
      attributes,
    });
  };
  const park = (topic: string, subscription: Subscription, publication: Publication, error: unknown): void => {
    const { endpoint, parkIn } = subscription;
    const attributes = { ErrorMessage: error instanceof Error ? error.message : String(error) };
    try {
      if (parkIn === undefined) throw new AwsError('NoQueue', `${endpoint} has no queue for what it does not take`);
      queues.send(serviceFor(topic), parkIn, { body: envelopeFor(topic, subscription, publication), attributes });
    } catch {
      metrics.add({
        namespace: 'AWS/SNS',
        name: 'NumberOfNotificationsFailedToRedriveToDlq',
        dimensions: { TopicName: topic.split(':').at(-1) ?? '' },
        value: 1,
      });
    }
  };

  return {
    delivered,
    add(name, key) {
      const arn = makeArn('sns', name);
      topics.set(arn, { key, subscriptions: [] });
      return arn;
    },
    subscribe: (topic, subscription) => {
      find(topic).subscriptions.push(subscription);
    },
    publish(principal, arn, publication) {
      const { key, subscriptions } = find(arn);
      iam.admit({ principal, action: 'sns:Publish', resource: arn });
      keys.admitWriter(principal, key);
      checkPublication(publication);
      for (const subscription of subscriptions) {
        if (!passesFilter(publication.attributes, subscription.filter)) continue;
        try {
          deliver(arn, subscription, publication);
        } catch (error) {
          // SNS tries for an hour and longer; that takes no time here.
          park(arn, subscription, publication, error);
        }
      }
      return randomUUID();
    },
    refuse(endpoint) {
      refusing.add(endpoint);
      return () => refusing.delete(endpoint);
    },
  };
}

function serviceFor(topic: string): Principal {
  return { kind: 'service', name: 'sns.amazonaws.com', sourceArn: topic };
}

// What SNS itself refuses.
const MOST_BYTES = 262_144;
const SUBJECT = /^[!-~][ -~]{0,99}$/;

function checkPublication({ message, subject, structure, attributes }: Publication): void {
  const bytes = [message, ...Object.entries(attributes).flat()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MOST_BYTES) throw new AwsError('InvalidParameter', `message of ${bytes} bytes; at most ${MOST_BYTES}`);
  if (subject !== undefined && !SUBJECT.test(subject)) throw new AwsError('InvalidParameter', `subject ${subject}`);
  if (Object.values(attributes).includes('')) throw new AwsError('InvalidParameterValue', 'an attribute is empty');
  if (structure !== undefined && typeof textsOf(message).default !== 'string') {
    throw new AwsError('InvalidParameter', 'no default entry in the JSON message body');
  }
}

function textFor(protocol: Subscription['protocol'], { message, structure }: Publication): string {
  if (structure === undefined) return message;
  const texts = textsOf(message);
  return texts[protocol === 'chat' ? 'https' : protocol] ?? texts.default ?? '';
}

function textsOf(message: string): Readonly<Record<string, string>> {
  return JSON.parse(message);
}
