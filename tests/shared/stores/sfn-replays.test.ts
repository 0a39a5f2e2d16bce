import { Readable } from 'node:stream';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sdkStreamMixin } from '@smithy/util-stream';
import { mockClient } from 'aws-sdk-client-mock';
import { follow } from '../../../cli/replay-stack.ts';
import { openReplays, type ReplayResult } from '../../../shared/stores/sfn-replays.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

const sfn = mockClient(SFNClient);
const s3 = mockClient(S3Client);
const replays = openReplays({ machine: 'arn:machine' });
const ANSWER = {
  key: 'articles/a.txt',
  kinds: { replayed: 2 },
  statements: 1,
  notices: 0,
  changes: [],
  leftOut: 0,
  failures: [],
};

afterEach(() => {
  sfn.reset();
  s3.reset();
});

describe('openReplays', () => {
  it('given a start, then the machine is told prefix, notices and moment', async () => {
    sfn.on(StartExecutionCommand).resolves({ executionArn: 'arn:run' });
    const input = { prefix: 'articles/', notices: 'held-back', since: '2026-03-07T12:00:00.000Z' } as const;
    expect(await replays.start(input)).toBe('arn:run');
    const [call] = sfn.commandCalls(StartExecutionCommand);
    expect(JSON.parse(call?.args[0].input.input ?? '')).toEqual(input);
  });

  it.each([
    ['as its output alone', JSON.stringify(ANSWER)],
    ['with what is known of the run', JSON.stringify({ Status: 'SUCCEEDED', Output: JSON.stringify(ANSWER) })],
  ])('given a result %s, then the answer is found, and failures by their objects', async (_case, line) => {
    written(line);
    const results: ReplayResult[] = [];
    for await (const result of replays.listResults('arn:run')) results.push(result);
    expect(results).toEqual([
      { kind: 'answer', answer: ANSWER },
      { kind: 'failure', key: 'articles/b.txt', code: 'Lambda.Unknown', message: 'out of time' },
    ]);
  });
});

describe('follow', () => {
  it('given a run that is done, then its results are summed up and what failed makes the status', async () => {
    written(JSON.stringify(ANSWER));
    sfn.on(ListMapRunsCommand).resolves({ mapRuns: [{ mapRunArn: 'arn:map' } as never] });
    sfn.on(DescribeMapRunCommand).resolves({ itemCounts: { succeeded: 1, failed: 1, total: 2 } as never });
    const terminal = fakeTerminal();
    expect(await follow(replays, 'arn:run', { stack: 'claimwatch' }, terminal)).toBe(1);
    expect(terminal.written.err).toContain('articles: 2 replayed, 1 failed');
    expect(terminal.written.out).toContain('articles/b.txt: failed, Lambda.Unknown');
  });

  it('given a run that was stopped, then that is said', async () => {
    sfn.on(ListMapRunsCommand).resolves({ mapRuns: [] });
    sfn.on(DescribeExecutionCommand).resolves({ status: 'ABORTED' });
    await expect(follow(replays, 'arn:run', { stack: 'claimwatch' }, fakeTerminal())).rejects.toThrow('ABORTED');
  });
});

/** A run whose results are one object that was done, and one that failed. */
function written(line: string): void {
  const output = JSON.stringify({
    MapRunArn: 'arn:map',
    ResultWriterDetails: { Bucket: 'news', Key: 'replays/1/manifest.json' },
  });
  sfn.on(DescribeExecutionCommand).resolves({ status: 'SUCCEEDED', output });
  const files = { FAILED: [{ Key: 'failed' }], PENDING: [], SUCCEEDED: [{ Key: 'done' }] };
  const input = JSON.stringify({ replay: { key: 'articles/b.txt' } });
  object('replays/1/manifest.json', JSON.stringify({ DestinationBucket: 'news', ResultFiles: files }));
  object('done', `${line}\n`);
  object('failed', JSON.stringify({ Input: input, Error: 'Lambda.Unknown', Cause: 'out of time', Status: 'FAILED' }));
}

function object(Key: string, text: string): void {
  s3.on(GetObjectCommand, { Bucket: 'news', Key }).callsFake(() => ({ Body: sdkStreamMixin(Readable.from([text])) }));
}
