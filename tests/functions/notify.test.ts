import { describe, expect, it } from '@jest/globals';
import type { Context, DynamoDBStreamEvent } from 'aws-lambda';
import { createNotify } from '../../functions/notify/notify.ts';
import { PipelineError } from '../../shared/errors.ts';
import { makeCanary } from '../../shared/pipeline/canary.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { PARK_AFTER, type Sending } from '../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import {
  MINISTER,
  makeTestArticle,
  makeTestLedgerWrite,
  makeTestReport,
  makeTestStatement,
  makeTestWrite,
} from '../support/claim-values.ts';
import { failingStore } from '../support/failing-store.ts';
import { makeFile } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const CONTEXT = { getRemainingTimeInMillis: () => 60_000 } as Context;

describe('createNotify', () => {
  it('given new notices, then each is sent and marked, and a second event of the same sends none', async () => {
    const { notify, store, sent } = await setUp(['s1', 's2']);
    expect(await notify(eventOf('s1', 's2'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await notify(eventOf('s1', 's2'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(sent).toEqual(['notice-s1', 'notice-s2']);
    expect(await store.getNotice('notice-s2')).toMatchObject({ state: 'sent', sentAt: '2023-03-08T09:00:00.000Z' });
  });

  it('given one that cannot be sent, then it alone comes back, and in the end it is parked', async () => {
    const { notify, store, sent, sendings } = await setUp(['s1', 's2'], 'notice-s1');
    for (let failures = 1; failures < PARK_AFTER; failures += 1) {
      expect(await notify(eventOf('s1', 's2'), CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-s1' }] });
    }
    expect(await notify(eventOf('s1', 's2'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await store.getNotice('notice-s1')).toMatchObject({ state: 'parked', failures: PARK_AFTER });
    expect(sent).toEqual(['notice-s2']);
    expect(sendings.filter((sending) => sending === 'parked')).toHaveLength(1);
  });

  it('given a canary, then it is marked as sent, and neither sent to anybody nor counted', async () => {
    const { notify, store, sent, sendings } = await setUp([]);
    const { key, text } = makeCanary('qabcde', '2023-03-07');
    const outcomes = await processFile(makePipelineDeps(store), makeFile(key, text));
    const [statement = ''] = outcomes
      .flatMap((one) => ('notices' in one ? one.notices : []))
      .map((one) => one.statement);
    expect(await notify(eventOf(statement), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await store.getNotice(`notice-${statement}`)).toMatchObject({ state: 'sent' });
    expect([sent, sendings]).toEqual([[], []]);
  });

  it('given every notice failing, then all come back and nothing is thrown', async () => {
    const { notify } = await setUp(['s1'], 'notice-s1');
    expect(await notify(eventOf('s1'), CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-s1' }] });
  });

  it('given a table that is throttled when asked, then the notice comes back and is sent the next time', async () => {
    const { store, sent, deps } = await setUp(['s1']);
    const throttled = failingStore(store, { method: 'getNotice', times: 1, when: 'before' });
    const notify = createNotify({ ...deps, store: throttled });
    expect(await notify(eventOf('s1'), CONTEXT)).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-s1' }] });
    expect(await notify(eventOf('s1'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(sent).toEqual(['notice-s1']);
  });

  it('given an event that is no notice, or of one that is gone, then nothing is sent', async () => {
    const { notify, sent } = await setUp(['s1']);
    const other = { Records: [{ dynamodb: { SequenceNumber: 'x', NewImage: { pk: { S: 'article#k' } } } }] };
    expect(await notify(other, CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(await notify(eventOf('gone'), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(sent).toEqual([]);
  });
});

async function setUp(statements: readonly string[], failing?: string) {
  const store = openSqliteClaimStore(':memory:');
  for (const id of statements) await addStatement(store, id);
  const sent: string[] = [];
  const sendings: Sending[] = [];
  const deps = {
    store,
    sender: {
      send: async ({ id }: { readonly id: string }) => {
        if (id === failing) throw new PipelineError('notice/not-delivered', `${id} was refused`);
        sent.push(id);
      },
    },
    now: () => new Date('2023-03-08T09:00:00Z'),
    onSending: (sending: Sending) => {
      sendings.push(sending);
    },
  };
  return { notify: createNotify(deps), store, sent, sendings, deps };
}

async function addStatement(store: ClaimStore, id: string): Promise<void> {
  const article = makeTestArticle({ key: id, text: `Text of ${id}.` });
  const ledger = await store.getLedger({ watch: 'russia-china', actor: MINISTER.id, article: id, day: '2023-03-07' });
  const statement = makeTestStatement(makeTestReport(article, { statement: id }));
  await store.addArticle(makeTestWrite(article, { ledgers: [makeTestLedgerWrite(ledger, statement)] }));
}

function eventOf(...statements: readonly string[]): DynamoDBStreamEvent {
  return {
    Records: statements.map((id) => ({
      eventName: 'INSERT',
      dynamodb: {
        SequenceNumber: `seq-${id}`,
        NewImage: { type: { S: 'notice' }, id: { S: `notice-${id}` }, pk: { S: `notice#notice-${id}` } },
      },
    })),
  };
}
