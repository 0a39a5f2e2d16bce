import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { createDigest } from '../../functions/digest/digest.ts';
import { silentLog } from '../../shared/log.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import { snsDigestSender } from '../../shared/stores/sns-digest-sender.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const sns = mockClient(SNSClient);

afterEach(() => {
  sns.reset();
});

describe('createDigest', () => {
  it('given statements noticed on a day, then the next day sends them, with what was withheld', async () => {
    const { digest } = await setUp(ENERGY, VISAS, ENERGY_RETOLD);
    await digest({ time: '2023-03-09T06:00:00Z' });
    const [call] = sns.commandCalls(PublishCommand);
    const message = JSON.parse(String(call?.args[0].input.Message));
    expect(message.default).toMatch(/2 new statements[\s\S]*No notice was sent for 1 retelling/);
    expect(JSON.parse(message.sqs)).toMatchObject({ kind: 'digest', watch: 'russia-china', body: message.default });
    expect(call?.args[0].input).toMatchObject({
      Subject: expect.stringMatching(/2023-03-08$/),
      MessageAttributes: { decision: { StringValue: 'digest' } },
    });
  });

  it('given an hourly digest, then only what was noticed in the hour before is told', async () => {
    const { digest } = await setUp(ENERGY);
    const every = 'hour' as const;
    await digest({ time: '2023-03-08T09:00:00Z', every, timeZone: 'Europe/Berlin' });
    expect(sns.calls()).toHaveLength(0);
    await digest({ time: '2023-03-08T10:00:00Z', every, timeZone: 'Europe/Berlin' });
    const [call] = sns.commandCalls(PublishCommand);
    expect(call?.args[0].input.Subject).toMatch(/: 2023-03-08 10:00 to 11:00$/);
  });

  it('given a day without any, then nothing is sent', async () => {
    const { digest } = await setUp(ENERGY);
    await digest({ time: '2023-03-10T06:00:00Z' });
    expect(sns.calls()).toHaveLength(0);
  });

  it('given a topic that does not answer, then the function fails, to be tried again', async () => {
    const { digest } = await setUp(ENERGY);
    sns.on(PublishCommand).rejects(new Error('slow down'));
    await expect(digest({ time: '2023-03-09T06:00:00Z' })).rejects.toMatchObject({ code: 'notice/not-delivered' });
  });
});

async function setUp(...texts: readonly string[]) {
  const store = openSqliteClaimStore(':memory:');
  // The pipeline's clock stands at the morning of 8 March 2023.
  for (const [n, text] of texts.entries()) {
    await processFile(makePipelineDeps(store), makeArticleFile(`${n}.txt`, { text }));
  }
  const digest = createDigest({
    store,
    sender: snsDigestSender({ client: new SNSClient({ region: 'eu-central-1' }), topicArn: 'arn:aws:sns:x:1:topic' }),
    watches: loadWatches(WATCHES_DIRECTORY),
    log: silentLog,
    onSent: () => undefined,
  });
  return { digest };
}
