import { describe, expect, it } from '@jest/globals';
import { CANARY_WATCH } from '../../../shared/names.ts';
import { makeCanary } from '../../../shared/pipeline/canary.ts';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import { sendWaitingNotices } from '../../../shared/pipeline/send-notices.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { ENERGY, makeFile } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

describe('a canary', () => {
  it('given two, then each makes one statement and one notice on a watch of its own, and nobody is sent one', async () => {
    const store = openSqliteClaimStore(':memory:');
    const deps = makePipelineDeps(store);
    for (const letters of ['qabcde', 'zvwxyz']) {
      const { key, text } = makeCanary(letters, '2023-03-07');
      const [outcome] = await processFile(deps, makeFile(key, text));
      expect(outcome).toMatchObject({ kind: 'processed', statements: 1, notices: [{ watch: CANARY_WATCH }] });
    }
    const sent: string[] = [];
    const sender = { send: async ({ id }: { readonly id: string }) => void sent.push(id) };
    expect(await sendWaitingNotices({ store, sender, now: deps.now })).toEqual(['sent', 'sent']);
    expect(sent).toEqual([]);
    expect(await contentsOf(store)).toEqual({ statements: [], notices: [], withheld: 0 });
  });

  it('given a canary that says what a reader watches for, then it is still nobody’s news', async () => {
    const store = openSqliteClaimStore(':memory:');
    const { key } = makeCanary('qabcde', '2023-03-07');
    expect(await processFile(makePipelineDeps(store), makeFile(key, ENERGY))).toMatchObject([{ statements: 0 }]);
  });
});
