import { describe, expect, it } from '@jest/globals';
import { makeClock } from './clock.ts';
import { makeMetrics } from './cloudwatch/metrics.ts';
import { makeIam } from './iam/iam.ts';
import { OWNER, type Principal } from './iam/principal.ts';
import { PolicyDocument } from './iam/statement.ts';
import { makeKeys } from './kms.ts';
import { makeBuckets } from './s3/buckets.ts';
import { makeTopics } from './sns/topics.ts';
import { makeQueues } from './sqs/queues.ts';

function setUp() {
  const clock = makeClock();
  const iam = makeIam();
  const keys = makeKeys(iam);
  const metrics = makeMetrics(clock);
  const queues = makeQueues({ clock, iam, keys, metrics });
  const common = { clock, iam, keys, queues };
  const letIn = (resource: string, ...services: readonly string[]): void => {
    const statement = { Effect: 'Allow', Action: '*', Resource: resource, Principal: { Service: services } };
    const statements = PolicyDocument.parse({ Version: '2012-10-17', Statement: [statement] });
    iam.addResourcePolicy(resource, { path: 'policy', statements });
  };
  return { ...common, metrics, topics: makeTopics({ ...common, metrics }), buckets: makeBuckets(common), letIn };
}

const LONG = { visibilityTimeout: 60, retention: 3600 };

describe('makeQueues', () => {
  it('given a message that is taken and not deleted, then it comes again, and is parked in the end', () => {
    const { queues, clock } = setUp();
    const parked = queues.add('parked', LONG);
    const { arn } = queues.add('q', { ...LONG, redrive: { target: parked.arn, maxReceives: 2 } });
    queues.send(OWNER, arn, { body: 'a' });
    for (const receives of [1, 2]) {
      expect(queues.receive(OWNER, arn, 10)).toMatchObject([{ body: 'a', receives }]);
      expect(queues.receive(OWNER, arn, 10)).toEqual([]);
      expect(queues.getDepth(OWNER, arn)).toEqual({ waiting: 0, inWork: 1 });
      clock.advance(60_000);
    }
    expect(queues.receive(OWNER, arn, 10)).toEqual([]);
    expect(queues.getDepth(OWNER, parked.arn)).toEqual({ waiting: 1, inWork: 0 });
    queues.startMove(OWNER, parked.arn);
    expect(queues.receive(OWNER, arn, 10)).toMatchObject([{ body: 'a', receives: 1 }]);
  });

  it('given a message that is deleted, then it is gone', () => {
    const { queues, clock } = setUp();
    const { arn } = queues.add('q', LONG);
    queues.send(OWNER, arn, { body: 'a' });
    const [message] = queues.receive(OWNER, arn, 10);
    queues.delete(OWNER, arn, message?.receipt ?? '');
    clock.advance(60_000);
    expect(queues.receive(OWNER, arn, 10)).toEqual([]);
  });

  it('given a queue in which no other queue parks messages, then nothing is moved out of it', () => {
    const { queues } = setUp();
    const { arn } = queues.add('q', LONG);
    expect(() => queues.startMove(OWNER, arn)).toThrow('not where another queue parks messages');
  });
});

describe('makeTopics', () => {
  const publication = {
    message: '{"default":"text","sqs":"{}"}',
    structure: 'json',
    subject: 'S',
    attributes: { a: 'b' },
  };

  it('given subscribers, then each gets the form of its own, and those with another filter nothing', () => {
    const { topics, queues, letIn } = setUp();
    const { arn } = queues.add('q', LONG);
    letIn(arn, 'sns.amazonaws.com');
    const topic = topics.add('t', undefined);
    topics.subscribe(topic, { protocol: 'email', endpoint: 'a@example.org' });
    topics.subscribe(topic, { protocol: 'email', endpoint: 'b@example.org', filter: { a: ['c'] } });
    topics.subscribe(topic, { protocol: 'sqs', endpoint: arn });
    topics.publish(OWNER, topic, publication);
    expect(topics.delivered).toMatchObject([{ to: 'a@example.org', subject: 'S', text: 'text' }]);
    const [message] = queues.receive(OWNER, arn, 10);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({ Message: '{}', MessageAttributes: { a: { Value: 'b' } } });
  });

  it('given a queue that does not let the topic in, then what it does not get is parked, or counted as lost', () => {
    const { topics, queues, metrics, letIn } = setUp();
    const [closed, parked] = [queues.add('closed', LONG), queues.add('parked', LONG)];
    letIn(parked.arn, 'sns.amazonaws.com');
    const topic = topics.add('t', undefined);
    topics.subscribe(topic, { protocol: 'sqs', endpoint: closed.arn, parkIn: parked.arn });
    topics.subscribe(topic, { protocol: 'sqs', endpoint: closed.arn });
    topics.publish(OWNER, topic, publication);
    expect(queues.getDepth(OWNER, parked.arn).waiting).toBe(1);
    expect(metrics.list().map(({ name }) => name)).toContain('NumberOfNotificationsFailedToRedriveToDlq');
  });

  it.each([
    ['a subject with a line break', { ...publication, subject: 'a\nb' }],
    ['a subject too long', { ...publication, subject: 'a'.repeat(101) }],
    ['an empty attribute', { ...publication, attributes: { a: '' } }],
    ['a message too long', { ...publication, structure: undefined, message: 'a'.repeat(262_145) }],
    ['no default', { ...publication, message: '{"sqs":"a"}' }],
  ])('given %s, then it is refused', (_case, refused) => {
    const { topics } = setUp();
    const topic = topics.add('t', undefined);
    expect(() => topics.publish(OWNER, topic, refused)).toThrow();
  });

  it('given the key that SNS has in an account, then another service may not use it', () => {
    const { topics, letIn } = setUp();
    const topic = topics.add('t', 'alias/aws/sns');
    letIn(topic, 'cloudwatch.amazonaws.com');
    const service: Principal = { kind: 'service', name: 'cloudwatch.amazonaws.com' };
    expect(() => topics.publish(service, topic, publication)).toThrow('may not use alias/aws/sns');
  });
});

describe('makeBuckets', () => {
  const open = () => {
    const all = setUp();
    const { arn } = all.queues.add('q', LONG);
    all.letIn(arn, 's3.amazonaws.com');
    const notification = { event: 's3:ObjectCreated:*', queue: arn, prefix: 'articles/', suffix: '.txt' };
    all.buckets.add('b', { isVersioned: true, notifications: [notification], tags: {} });
    const bodies = () => all.queues.receive(OWNER, arn, 10).map(({ body }) => JSON.parse(body));
    return { ...all, bodies };
  };
  const put = ({ buckets }: ReturnType<typeof setUp>, key: string) =>
    buckets.put(OWNER, { bucket: 'b', key }, { bytes: Buffer.from('a') });

  it('given a notification, then it is tried, and each object it is for makes a message, its key as in a form', () => {
    const all = open();
    expect(all.bodies()).toEqual([expect.objectContaining({ Event: 's3:TestEvent' })]);
    for (const key of ['articles/a b+ü.txt', 'articles/a.md', 'notes/a.txt']) put(all, key);
    expect(all.bodies().flatMap(({ Records }) => Records)).toMatchObject([
      {
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: 'b' }, object: { key: 'articles/a+b%2B%C3%BC.txt', size: 1 } },
      },
    ]);
  });

  it('given versions, then a deletion hides the object, and whoever may not list is told nothing of it', () => {
    const all = open();
    put(all, 'k');
    all.buckets.delete(OWNER, { bucket: 'b', key: 'k' });
    expect(() => all.buckets.get(OWNER, { bucket: 'b', key: 'k' })).toThrow('there is no object k');
    expect(all.buckets.listVersions(OWNER, 'b', '')).toHaveLength(2);
    const statements = PolicyDocument.parse({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    });
    all.iam.addRole({ arn: 'arn:role', path: 'Role', trust: [] });
    all.iam.addRolePolicy('arn:role', statements);
    const reader: Principal = { kind: 'role', arn: 'arn:role' };
    expect(() => all.buckets.get(reader, { bucket: 'b', key: 'k' })).toThrow('not allowed: s3:ListBucket');
  });
});
