import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

describe('Chat', () => {
  it('given no room, then there is no topic for it, and notify knows of none', () => {
    const template = makeTemplate();
    expect(Object.keys(resourcesOf(template, 'AWS::SNS::Topic'))).toHaveLength(2);
    expect(JSON.stringify(template.toJSON())).not.toContain('CHAT_TOPIC_ARN');
  });

  it('given a room of Slack, then it hears a topic of its own, which notify may publish to, and may itself do nothing', () => {
    const template = makeTemplate({ slack: 'T0123ABCD/C0123ABCD' });
    template.hasResourceProperties('AWS::Chatbot::SlackChannelConfiguration', {
      SlackWorkspaceId: 'T0123ABCD',
      SlackChannelId: 'C0123ABCD',
      SnsTopicArns: [{ Ref: Match.stringLikeRegexp('^ChatTopic') }],
      IamRoleArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ChatRole'), 'Arn'] },
    });
    const policies = Object.values(resourcesOf(template, 'AWS::IAM::Policy')).map(({ Properties }) => Properties);
    expect(policies.flatMap(({ Roles }) => Roles).filter(({ Ref }) => Ref.startsWith('ChatRole'))).toEqual([]);
    const notify = policies.find(({ Roles }) => Roles[0].Ref.startsWith('Delivery'));
    expect(JSON.stringify(notify?.PolicyDocument)).toContain('"ChatTopic');
  });
});
