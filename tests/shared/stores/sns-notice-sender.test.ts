import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import type { Notice } from '../../../shared/notices/notice.ts';
import { snsNoticeSender } from '../../../shared/stores/sns-notice-sender.ts';
import { makeTestArticle, makeTestNotice, makeTestReport, makeTestStatement } from '../../support/claim-values.ts';

const sns = mockClient(SNSClient);
const sender = snsNoticeSender({
  client: new SNSClient({ region: 'eu-central-1' }),
  topicArn: 'arn:aws:sns:x:1:topic',
});

afterEach(() => {
  sns.reset();
});

describe('snsNoticeSender', () => {
  it('given a notice, then one message has text for people, JSON for programs and attributes for filters', async () => {
    await sender.send(makeNotice({}));
    const [call] = sns.commandCalls(PublishCommand);
    const input = call?.args[0].input;
    expect(input).toMatchObject({
      TopicArn: 'arn:aws:sns:x:1:topic',
      Subject: 'Okoro: trade will grow',
      MessageStructure: 'json',
      MessageAttributes: { watch: { DataType: 'String', StringValue: 'russia-china' } },
    });
    expect(JSON.parse(String(input?.Message))).toEqual({
      default: 'Ana Okoro said that trade will grow.',
      email: 'Ana Okoro said that trade will grow.',
      http: '{"version":1}',
      https: '{"version":1}',
      sqs: '{"version":1}',
    });
  });

  it.each([
    ['a line break', 'Okoro:\nBcc: everybody', 'Okoro: Bcc: everybody'],
    ['letters that SNS refuses', 'Österreich: nein', 'sterreich: nein'],
    ['nothing that SNS takes', '部长', 'claimwatch notice'],
    ['a long line', 'x'.repeat(300), 'x'.repeat(100)],
  ])('given a subject with %s, then SNS takes it', async (_case, subject, expected) => {
    await sender.send(makeNotice({ subject }));
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input.Subject).toBe(expected);
  });

  it('given a notice far too long, then the message fits and its JSON is still JSON', async () => {
    const json = JSON.stringify({ version: 1, text: '"'.repeat(300_000) });
    await sender.send(
      makeNotice({ body: 'Ж'.repeat(300_000), json, attributes: { actor: 'é'.repeat(400), empty: '' } }),
    );
    const input = sns.commandCalls(PublishCommand)[0]?.args[0].input;
    expect(Buffer.byteLength(JSON.stringify(input))).toBeLessThan(256 * 1024);
    const message = JSON.parse(String(input?.Message));
    expect(message.default).not.toContain('\uFFFD');
    expect(JSON.parse(message.sqs)).toMatchObject({ id: 'notice-s1', shortened: true });
    expect(Object.keys(input?.MessageAttributes ?? {})).toEqual(['actor']);
  });

  it('given a topic that does not answer, then the notice is not delivered and may be tried again', async () => {
    const cause = new Error('slow down');
    sns.on(PublishCommand).rejects(cause);
    await expect(sender.send(makeNotice({}))).rejects.toMatchObject({
      code: 'notice/not-delivered',
      retriable: true,
      cause,
    });
  });
});

function makeNotice(changes: Partial<Notice>): Notice {
  const report = makeTestReport(makeTestArticle({ key: 'k' }), { statement: 's1' });
  return makeTestNotice(makeTestStatement(report), changes);
}
