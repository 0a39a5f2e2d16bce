import { describe, expect, it } from '@jest/globals';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

describe('ArticleIntake', () => {
  it('given an object under articles/, then the queue is told, and may be told only from this account', () => {
    const template = makeTemplate();
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'articles/' }] } },
            Queue: { 'Fn::GetAtt': [intakeQueue(template), 'Arn'] },
          },
        ],
      },
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('given the bucket is made, then the queue already takes its messages', () => {
    const bucket = Object.values(makeTemplate().findResources('AWS::S3::Bucket', { DependsOn: Match.anyValue() }));
    expect(bucket).toHaveLength(1);
    expect(bucket[0]?.DependsOn).toEqual([expect.stringMatching(/^IntakeQueuePolicy/)]);
  });

  it('given an article that keeps failing, then it is parked for the longest time there is', () => {
    const template = makeTemplate();
    const { RedrivePolicy } = resourcesOf(template, 'AWS::SQS::Queue')[intakeQueue(template)]?.Properties ?? {};
    expect(RedrivePolicy.maxReceiveCount).toBe(5);
    const parked = RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0];
    expect(resourcesOf(template, 'AWS::SQS::Queue')[parked]?.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  it('given buckets, then they are private, encrypted, and closed to anything but today’s TLS', () => {
    const template = makeTemplate();
    for (const [id, { Properties }] of Object.entries(resourcesOf(template, 'AWS::S3::Bucket'))) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
      expect(Properties.BucketEncryption).toBeDefined();
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
            Match.objectLike({ Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }),
          ]),
        },
      });
    }
  });

  it('given an article written over, then the old version is kept for a month', () => {
    makeTemplate().hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 }, ExpirationInDays: Match.absent() }),
        ]),
      },
    });
  });

  it('given what doctor or a replay left behind, then it goes by itself', () => {
    makeTemplate().hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix: 'articles/.canary/', ExpirationInDays: 1 }),
          Match.objectLike({ Prefix: 'replays/', ExpirationInDays: 90 }),
        ]),
      },
    });
  });

  it('given articleDays, then articles go after that', () => {
    makeTemplate({ articleDays: '365' }).hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ ExpirationInDays: 365 })]) },
    });
  });

  it('given queues, then all are encrypted and refuse anything but TLS', () => {
    const template = makeTemplate();
    const queues = resourcesOf(template, 'AWS::SQS::Queue');
    expect(Object.values(queues).map(({ Properties }) => Properties.SqsManagedSseEnabled)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    for (const id of Object.keys(queues)) {
      template.hasResourceProperties('AWS::SQS::QueuePolicy', {
        Queues: [{ Ref: id }],
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Deny',
              Action: 'sqs:*',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ]),
        },
      });
    }
  });
});

function intakeQueue(template: Template): string {
  const [id] = Object.keys(
    template.findResources('AWS::SQS::Queue', { Properties: { RedrivePolicy: Match.anyValue() } }),
  );
  return id ?? 'none';
}
