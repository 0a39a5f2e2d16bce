import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { snsChatSender } from '../../../shared/stores/sns-chat-sender.ts';
import { makeTestArticle, makeTestNotice, makeTestReport, makeTestStatement } from '../../support/claim-values.ts';

const STATEMENT = makeTestStatement(makeTestReport(makeTestArticle({ key: 'k' }), { statement: 's1' }));
const NOTICE = makeTestNotice(STATEMENT, {
  subject: 'Okoro: *trade* <!channel>',
  body: `<https://evil.example|your bank> & ${'more '.repeat(3000)}`,
});

describe('snsChatSender', () => {
  it('given a notice, then it is a custom notification in which nothing calls a room or hides an address', async () => {
    const sns = mockClient(SNSClient);
    sns.on(PublishCommand).resolves({});
    await snsChatSender({ topicArn: 'arn:chat' }).send(NOTICE);
    const { TopicArn, Message = '' } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    const message = JSON.parse(Message);
    expect(TopicArn).toBe('arn:chat');
    expect(message).toMatchObject({ version: '1.0', source: 'custom', metadata: { threadId: 's1' } });
    expect(message.content.title).toBe('Okoro:  trade  &lt;!channel&gt;');
    expect(message.content.description).not.toMatch(/[<>]/);
    expect(message.content.description.length).toBeLessThanOrEqual(8000);
  });

  it('given a topic that refuses, then the notice is to be tried again', async () => {
    const sns = mockClient(SNSClient);
    sns.on(PublishCommand).rejects(new Error('no'));
    await expect(snsChatSender({ topicArn: 'arn:chat' }).send(NOTICE)).rejects.toMatchObject({ retriable: true });
  });
});
