import { describe, expect, it } from '@jest/globals';
import { AwsSolutionsChecks } from 'cdk-nag';
import { makeStack, makeTemplate, type Resource, resourcesOf } from './make-stack.ts';

const EVERYTHING = {
  email: 'desk@example.org',
  webhook: 'https://example.org/claims',
  queue: 'arn:aws:sqs:eu-west-1:111122223333:claims',
  alarmEmail: 'ops@example.org',
  customerKey: 'true',
  expectDaily: 'true',
  everyAlarm: 'true',
  slack: 'T0123ABCD/C0123ABCD',
  teams: '11111111-2222-3333-4444-555555555555/66666666-7777-8888-9999-000000000000/19%3Aroom',
  articleDays: '365',
  digestHour: '7',
  reader: 'true',
  timeZone: 'Europe/Berlin',
};

describe('ClaimwatchStack', () => {
  // A changed id or key means that CloudFormation makes a new, empty table, bucket or topic beside the old one.
  it.each([
    ['no settings', {}, {}],
    ['every setting', EVERYTHING, { Key961B73FD: 'AWS::KMS::Key', ChatTopicF009380F: 'AWS::SNS::Topic' }],
  ])(
    'given %s and any change of ours, then table, bucket and topics are the same resources as before',
    (_case, settings, more) => {
      const kept = Object.entries(makeTemplate(settings).toJSON().Resources as Record<string, Record<string, string>>)
        .filter(
          ([, { DeletionPolicy, UpdateReplacePolicy }]) => `${DeletionPolicy}${UpdateReplacePolicy}` === 'RetainRetain',
        )
        .map(([id, { Type }]) => [id, Type]);
      expect(Object.fromEntries(kept)).toEqual({
        StoreTable0CCFA19B: 'AWS::DynamoDB::Table',
        IntakeArticles4B74220A: 'AWS::S3::Bucket',
        IntakeAccessLogsDBEC2A16: 'AWS::S3::Bucket',
        DeliveryTopicD3D04F50: 'AWS::SNS::Topic',
        ...more,
      });
    },
  );

  it('given any change of ours, then the keys of the table and its indexes stay', () => {
    const [table] = Object.values(resourcesOf(makeTemplate(), 'AWS::DynamoDB::Table'));
    expect(table?.Properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-time',
          KeySchema: [
            { AttributeName: 'timePk', KeyType: 'HASH' },
            { AttributeName: 'timeSk', KeyType: 'RANGE' },
          ],
        },
        {
          IndexName: 'by-owner',
          KeySchema: [
            { AttributeName: 'ownerPk', KeyType: 'HASH' },
            { AttributeName: 'ownerSk', KeyType: 'RANGE' },
          ],
        },
      ],
    });
  });

  it('given two stages, then both have the same resources, and neither names one so that they would collide', () => {
    const trial = makeTemplate({ stage: 'trial' });
    const types = (template: typeof trial) =>
      Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type);
    expect(types(trial)).toEqual(types(makeTemplate()));
    const everything = makeTemplate({ ...EVERYTHING, stage: 'trial' }).toJSON().Resources as Record<string, Resource>;
    expect(Object.entries(everything).flatMap(([id, resource]) => namesOf(id, resource))).toEqual([]);
  });

  it('given that a stage is to be removed, then nothing is kept or protected', () => {
    const template = makeTemplate({ stage: 'trial', onDelete: 'remove', customerKey: 'true' });
    expect(JSON.stringify(template.toJSON())).not.toContain('"Retain"');
    expect(Object.values(resourcesOf(template, 'AWS::DynamoDB::Table'))[0]?.Properties.DeletionProtectionEnabled).toBe(
      false,
    );
  });

  it.each([
    ['no settings', {}],
    ['every setting', EVERYTHING],
  ])('given %s, then the AwsSolutions checks find nothing that has no reason beside it', (_case, settings) => {
    expect(new AwsSolutionsChecks().validateScope(makeStack(settings)).violations).toEqual([]);
  });

  it.each([
    ['no settings', {}],
    ['every setting', EVERYTHING],
  ])('given %s, then there is no custom resource and one function a handler', (_case, settings) => {
    const template = makeTemplate(settings);
    const resources = Object.values(template.toJSON().Resources as Record<string, { Type: string }>);
    expect(resources.filter(({ Type }) => /^Custom::|CustomResource/.test(Type))).toEqual([]);
    const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));
    expect(functions.map(({ Properties }) => Properties.Runtime)).toEqual(functions.map(() => 'nodejs24.x'));
  });

  it('given a deploy, then its outputs say where to put articles and where to look', () => {
    expect(Object.keys(makeTemplate().findOutputs('*'))).toEqual([
      'Bucket',
      'Upload',
      'Check',
      'Table',
      'Notices',
      'Operations',
      'IntakeQueue',
      'ParkedArticles',
      'SkippedNotices',
      'NotifyFunction',
      'Replay',
      'UndeliveredNotices',
    ]);
  });

  it('given a reader, then its address is an output too, and how to ask it', () => {
    const outputs = makeTemplate({ reader: 'true' }).findOutputs('*');
    expect(Object.keys(outputs).slice(-2)).toEqual(['Reader', 'AskReader']);
    expect(JSON.stringify(outputs.AskReader)).toContain('--aws-sigv4');
  });

  it('given a customer key, then bucket, table, queues and topics are under it', () => {
    const template = makeTemplate({ customerKey: 'true' });
    const keyed = (type: string, property: string) =>
      Object.values(resourcesOf(template, type)).map(({ Properties }) => JSON.stringify(Properties[property] ?? ''));
    expect(keyed('AWS::SQS::Queue', 'KmsMasterKeyId')).toEqual(Array(4).fill(expect.stringContaining('"Key')));
    expect(keyed('AWS::SNS::Topic', 'KmsMasterKeyId')).toEqual(Array(2).fill(expect.stringContaining('"Key')));
    expect(keyed('AWS::DynamoDB::Table', 'SSESpecification')).toEqual([expect.stringContaining('"Key')]);
    expect(keyed('AWS::S3::Bucket', 'BucketEncryption').filter((value) => value.includes('"Key'))).toHaveLength(1);
  });
});

/** What would be called the same in every stage. A name made of the stack's, or with a part that CloudFormation makes up, is not. */
function namesOf(id: string, { Type, Properties = {} }: Resource): readonly string[] {
  const fixed = Object.entries(Properties).filter(
    ([key, value]) => /Name$/.test(key) && typeof value === 'string' && !value.includes('claimwatch-trial'),
  );
  return fixed.flatMap(([key, value]) => (NO_NAMES.has(`${Type} ${key}`) ? [] : [`${id} ${key} ${value}`]));
}

// What only calls them something, or calls another's name.
const NO_NAMES: ReadonlySet<string> = new Set([
  'AWS::SNS::Topic DisplayName',
  'AWS::CloudWatch::Alarm MetricName',
  'AWS::IAM::Policy PolicyName',
  'AWS::ApiGatewayV2::Stage StageName',
]);
