// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are CloudFormation's own
import { describe, expect, it } from '@jest/globals';
import { orderResources } from './order.ts';
import { resolve } from './resolve.ts';
import { Template } from './template.ts';

const KNOWN = {
  stack: 'news',
  parameters: { Version: '30' },
  made: new Map([['Queue', { ref: 'https://q', attributes: { Arn: 'arn:q' } }]]),
};

describe('resolve', () => {
  it.each([
    [{ Ref: 'Queue' }, 'https://q'],
    [{ Ref: 'AWS::StackName' }, 'news'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:q'],
    [{ 'Fn::Join': ['/', [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, '*']] }, 'arn:q/*'],
    [{ 'Fn::Sub': '${Queue.Arn}-${AWS::Region}-${Version}' }, 'arn:q-eu-central-1-30'],
    [{ 'Fn::Not': [{ 'Fn::Contains': [['1', '2'], { Ref: 'Version' }] }] }, true],
    [
      { Condition: { Bool: { a: 'false' } }, Effect: 'Deny' },
      { Condition: { Bool: { a: 'false' } }, Effect: 'Deny' },
    ],
  ])('given %j, then it is %j', (part, value) => {
    expect(resolve(part, KNOWN)).toEqual(value);
  });

  it.each([
    [{ Ref: 'Topic' }, 'leads nowhere'],
    [{ 'Fn::GetAtt': ['Queue', 'Url'] }, 'leads nowhere'],
    [{ 'Fn::Sub': '${Topic}' }, 'leads nowhere'],
    [{ 'Fn::ImportValue': 'a' }, 'knows no Fn::ImportValue'],
    [{ 'Fn::If': ['a', 'b', 'c'] }, 'knows no Fn::If'],
    [{ Condition: 'IsLive' }, 'knows no Condition'],
  ])('given %j, then it is refused', (part, message) => {
    expect(() => resolve(part, KNOWN)).toThrow(message);
  });
});

describe('orderResources', () => {
  const order = (Resources: object) => orderResources(Template.parse({ Resources })).map(([id]) => id);
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] } } };
  const queue = { Type: 'AWS::SQS::Queue' };
  const policy = { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }] } };

  it('given references, then what is referred to comes first, and policies last', () => {
    expect(order({ Bucket: bucket, Policy: policy, Queue: queue })).toEqual(['Queue', 'Bucket', 'Policy']);
  });

  it('given a resource that waits for a policy, then the policy comes before it', () => {
    const waiting = { ...bucket, DependsOn: 'Policy' };
    expect(order({ Bucket: waiting, Policy: policy, Queue: queue })).toEqual(['Queue', 'Policy', 'Bucket']);
  });

  it('given resources that need each other, then they are named', () => {
    const circle = { Type: 'AWS::SQS::Queue', Properties: { To: { Ref: 'Bucket' } } };
    expect(() => order({ Bucket: bucket, Queue: circle })).toThrow('these need each other: Bucket, Queue');
  });
});
