import { describe, expect, it } from '@jest/globals';
import { PARK_AFTER, sendWaitingNotices } from '../../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import {
  MINISTER,
  makeTestArticle,
  makeTestLedgerWrite,
  makeTestReport,
  makeTestStatement,
  makeTestWrite,
} from '../../support/claim-values.ts';
import { failingStore } from '../../support/failing-store.ts';

describe('sendWaitingNotices', () => {
  it('given waiting notices, then each is sent once, whoever asks', async () => {
    const { store, sent, deps } = await setUp(['s1', 's2']);
    const results = await Promise.all([sendWaitingNotices(deps), sendWaitingNotices(deps)]);
    expect(results.flat().filter((sending) => sending === 'sent')).toHaveLength(2);
    expect(sent.sort()).toEqual(['notice-s1', 'notice-s2']);
    expect(await sendWaitingNotices(deps)).toEqual([]);
    expect(await store.getNotice('notice-s1')).toMatchObject({ state: 'sent' });
  });

  it('given one that cannot be sent, then it holds up no other, waits for the next time and is parked in the end', async () => {
    const { store, sent, deps } = await setUp(['s1', 's2'], 'notice-s1');
    expect(await sendWaitingNotices(deps)).toEqual(['failed', 'sent']);
    for (let failures = 2; failures < PARK_AFTER; failures += 1)
      expect(await sendWaitingNotices(deps)).toEqual(['failed']);
    expect(await sendWaitingNotices(deps)).toEqual(['parked']);
    expect(await sendWaitingNotices(deps)).toEqual([]);
    expect(sent).toEqual(['notice-s2']);
    expect(await store.getNotice('notice-s1')).toMatchObject({ state: 'parked', lastError: 'refused' });
  });

  it('given a crash before sending, then the notice is sent once its taker is given up', async () => {
    const { store, sent, deps } = await setUp(['s1']);
    await store.takeNotice('notice-s1', { now: '2023-03-08T09:00:00.000Z', until: '2023-03-08T09:00:30.000Z' });
    expect(await sendWaitingNotices(deps)).toEqual(['taken']);
    const later = { ...deps, now: () => new Date('2023-03-08T09:00:30.000Z') };
    expect(await sendWaitingNotices(later)).toEqual(['sent']);
    expect(sent).toEqual(['notice-s1']);
  });

  it('given a crash between sending and marking, then the notice is sent again: rather twice than never', async () => {
    const { store, sent, deps } = await setUp(['s1']);
    const crashing = failingStore(store, { method: 'addNoticeSent', times: 1, when: 'before' });
    await expect(sendWaitingNotices({ ...deps, store: crashing })).rejects.toMatchObject({ code: 'store/throttled' });
    const later = { ...deps, now: () => new Date('2023-03-08T09:01:00.000Z') };
    expect(await sendWaitingNotices(later)).toEqual(['sent']);
    expect(sent).toEqual(['notice-s1', 'notice-s1']);
  });
});

async function setUp(statements: readonly string[], failing?: string) {
  const store = openSqliteClaimStore(':memory:');
  for (const id of statements) await addStatement(store, id);
  const sent: string[] = [];
  const sender = {
    send: async ({ id }: { readonly id: string }) => {
      if (id === failing) throw new Error('refused');
      sent.push(id);
    },
  };
  return { store, sent, deps: { store, sender, now: () => new Date('2023-03-08T09:00:00.000Z') } };
}

async function addStatement(store: ClaimStore, id: string): Promise<void> {
  const article = makeTestArticle({ key: id, text: `Text of ${id}.` });
  const ledger = await store.getLedger({ watch: 'russia-china', actor: MINISTER.id, article: id, day: '2023-03-07' });
  const statement = makeTestStatement(makeTestReport(article, { statement: id }));
  await store.addArticle(makeTestWrite(article, { ledgers: [makeTestLedgerWrite(ledger, statement)] }));
}
