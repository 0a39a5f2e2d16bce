import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

describe('Digest', () => {
  it('given no digestHour, then there is none', () => {
    expect(resourcesOf(makeTemplate(), 'AWS::Scheduler::Schedule')).toEqual({});
  });

  it('given an hour and a time zone, then it runs at that hour there, told the time it was due', () => {
    makeTemplate({ digestHour: '7', timeZone: 'Europe/Berlin' }).hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 7 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      Target: {
        Input: '{"time":"<aws.scheduler.scheduled-time>","every":"day","timeZone":"Europe/Berlin"}',
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DigestFunction'), 'Arn'] },
      },
    });
  });

  it('given one for each hour, then it runs at every full hour, and needs no digestHour', () => {
    makeTemplate({ digestEvery: 'hour' }).hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 * * * ? *)',
      Target: { Input: '{"time":"<aws.scheduler.scheduled-time>","every":"hour","timeZone":"UTC"}' },
    });
  });
});
