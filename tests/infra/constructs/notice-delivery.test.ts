import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

const QUEUE = 'arn:aws:sqs:eu-central-1:111122223333:claims';

describe('NoticeDelivery', () => {
  it('given a notice that cannot be sent, then it is tried alone, for half a day at most, and then put aside', () => {
    makeTemplate().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 1000,
      MaximumRecordAgeInSeconds: 12 * 3600,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeliverySkipped'), 'Arn'] } },
      },
    });
  });

  it('given a change in the table, then only a new notice wakes the function', () => {
    const [stream] = Object.values(resourcesOf(makeTemplate(), 'AWS::Lambda::EventSourceMapping')).filter(
      ({ Properties }) => Properties.FilterCriteria,
    );
    expect(
      stream?.Properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern)),
    ).toEqual([{ eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['notice'] } } } }]);
  });

  it('given subscribers, then each is subscribed, and what it does not take is parked', () => {
    const template = makeTemplate({ email: 'desk@example.org', webhook: 'https://example.org/claims', queue: QUEUE });
    const subscriptions = Object.values(resourcesOf(template, 'AWS::SNS::Subscription')).map(
      ({ Properties }) => Properties,
    );
    expect(subscriptions.map(({ Protocol, Endpoint }) => [Protocol, Endpoint])).toEqual([
      ['email', 'desk@example.org'],
      ['https', 'https://example.org/claims'],
      ['sqs', QUEUE],
    ]);
    for (const { RedrivePolicy } of subscriptions) {
      expect(RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]).toMatch(/^DeliveryUndelivered/);
    }
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: Match.stringLikeRegexp('^DeliveryUndelivered') }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Action: 'sqs:SendMessage', Principal: { Service: 'sns.amazonaws.com' } }),
        ]),
      },
    });
  });

  it('given a filter, then the subscriber is sent only the notices it lets through', () => {
    const desk = { to: 'moscow@example.org', filter: { country: ['RU'], stance: ['critical', 'neutral'] } };
    makeTemplate({ email: [desk] }).hasResourceProperties('AWS::SNS::Subscription', {
      Endpoint: 'moscow@example.org',
      FilterPolicy: { country: ['RU'], stance: ['critical', 'neutral'] },
    });
  });

  it('given no filter, then the subscriber is sent every notice', () => {
    makeTemplate({ email: 'desk@example.org' }).hasResourceProperties('AWS::SNS::Subscription', {
      FilterPolicy: Match.absent(),
    });
  });

  it('given the topic, then it is encrypted and takes messages over TLS only', () => {
    const template = makeTemplate();
    template.hasResourceProperties('AWS::SNS::Topic', {
      DisplayName: 'claimwatch',
      KmsMasterKeyId: { 'Fn::Join': ['', Match.arrayWith([':alias/aws/sns'])] },
    });
    const policies = Object.values(resourcesOf(template, 'AWS::SNS::TopicPolicy'));
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies) {
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    }
  });
});
