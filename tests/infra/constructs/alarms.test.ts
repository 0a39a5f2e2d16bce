import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { TROUBLE_EVENTS } from '../../../shared/names.ts';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

const NAMES = [
  'ParkedArticles',
  'ParkedNotices',
  'SkippedNotices',
  'UndeliveredNotices',
  'LostNotices',
  'ExtractErrors',
  'NotifyErrors',
  'ExtractThrottles',
  'NotifyThrottles',
  'LateNotices',
];
const FEW = ['Trouble', 'OldestArticle'];
const EVERY = { everyAlarm: 'true' };

describe('Alarms', () => {
  it('given no settings, then two that between them see everything, each of one metric', () => {
    expect(alarmNames({})).toEqual(FEW);
    for (const { Properties } of Object.values(resourcesOf(makeTemplate(), 'AWS::CloudWatch::Alarm'))) {
      expect(Properties.Metrics).toBeUndefined();
    }
  });

  it('given that every alarm is wanted, then each thing that can go wrong has its own', () => {
    expect(alarmNames(EVERY)).toEqual([...FEW, ...NAMES]);
  });

  it('given what functions say of themselves and Lambda of them, then all of it is counted, by each stage for itself', () => {
    const filters = Object.values(
      resourcesOf(makeTemplate({ stage: 'trial', digestHour: '7' }), 'AWS::Logs::MetricFilter'),
    ).map(({ Properties }) => Properties);
    expect(filters).toHaveLength(6);
    for (const { MetricTransformations } of filters) {
      expect(MetricTransformations).toEqual([
        { MetricName: 'Trouble', MetricNamespace: 'claimwatch/claimwatch-trial', MetricValue: '1' },
      ]);
    }
    const told = filters.map(({ FilterPattern }) => FilterPattern).join();
    for (const event of Object.values(TROUBLE_EVENTS)) expect(told).toContain(`$.event = "${event}"`);
    expect(told).toContain('Task timed out');
  });

  it('given expectDaily, then a day without an article is one more', () => {
    expect(alarmNames({ expectDaily: 'true' })).toEqual([...FEW, 'NoArticles']);
    makeTemplate({ expectDaily: 'true' }).hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'NumberOfMessagesSent',
      Period: 86_400,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('given a digest, then its errors are one more', () => {
    expect(alarmNames({ digestHour: '7', ...EVERY })).toEqual([...FEW, ...NAMES, 'DigestErrors']);
  });

  it('given a reader, then its errors are one more, and its log is looked through', () => {
    expect(alarmNames({ reader: 'true', ...EVERY })).toEqual([...FEW, ...NAMES, 'ReaderErrors']);
    const filters = Object.keys(resourcesOf(makeTemplate({ reader: 'true' }), 'AWS::Logs::MetricFilter'));
    expect(filters.filter((id) => id.startsWith('AlarmsReader'))).toHaveLength(2);
  });

  it('given two stages, then each is alarmed by the notices it parked itself', () => {
    for (const [stage, service] of Object.entries({ trial: 'claimwatch-trial', live: 'claimwatch-live' })) {
      const template = makeTemplate({ stage, ...EVERY });
      template.hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName: 'NoticesParked',
        Dimensions: [{ Name: 'service', Value: service }],
      });
      const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));
      for (const { Properties } of functions) {
        expect(Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME).toBe(service);
      }
    }
  });

  it('given an alarm, then the operations topic is told when it begins and when it ends', () => {
    const template = makeTemplate();
    const topic = [{ Ref: expect.stringMatching(/^AlarmsTopic/) }];
    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm'))) {
      expect(Properties).toMatchObject({ AlarmActions: topic, OKActions: topic });
    }
  });

  it('given the operations topic, then CloudWatch of this account may publish to it, and alarmEmail hears', () => {
    const template = makeTemplate({ alarmEmail: 'ops@example.org' });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Endpoint: 'ops@example.org',
      TopicArn: { Ref: Match.stringLikeRegexp('^AlarmsTopic') },
    });
  });

  it('given a parked message, then its alarm is raised at the first one', () => {
    for (const name of ['ParkedArticles', 'SkippedNotices', 'UndeliveredNotices']) {
      makeTemplate(EVERY).hasResourceProperties('AWS::CloudWatch::Alarm', {
        AlarmDescription: Match.stringLikeRegexp(`docs/operations\\.md, ${name}\\.`),
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        EvaluationPeriods: 1,
      });
    }
  });

  it.each([...FEW, ...NAMES, 'DigestErrors', 'ReaderErrors', 'NoArticles'])(
    'given %s, then docs/operations.md says what to do',
    (name) => {
      const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
      expect(page).toMatch(new RegExp(`^### ${name}$`, 'm'));
    },
  );
});

function alarmNames(settings: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(resourcesOf(makeTemplate(settings), 'AWS::CloudWatch::Alarm')).map((id) =>
    id.replace(/^Alarms([A-Za-z]+?)[0-9A-F]{8}$/, '$1'),
  );
}
