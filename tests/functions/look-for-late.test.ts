import { describe, expect, it } from '@jest/globals';
import { createLookForLate } from '../../functions/extract/look-for-late.ts';
import { jsonLog } from '../../shared/log.ts';
import { makeCanary } from '../../shared/pipeline/canary.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { failingStore } from '../support/failing-store.ts';
import { ENERGY, makeArticleFile, makeFile } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

describe('createLookForLate', () => {
  it('given a notice that nobody sends, then it is told once it is late, and every ten minutes from then on', async () => {
    const { look, events } = await setUp();
    await look('09:09');
    expect(events()).toEqual([]);
    for (const time of ['09:20', '09:21', '09:29', '09:30']) await look(time);
    expect(events()).toEqual(['notice-late articles/a.txt', 'notice-late articles/a.txt']);
  });

  it('given only a canary that waits, then nothing is told', async () => {
    const { key, text } = makeCanary('qabcde', '2023-03-07');
    const { look, events } = await setUp(makeFile(key, text));
    await look('10:00');
    expect(events()).toEqual([]);
  });

  it('given a store that does not answer, then the articles are done all the same', async () => {
    const { look, events } = await setUp(undefined, 1);
    await look('10:00');
    expect(events()).toEqual(['late-unknown undefined']);
  });
});

async function setUp(file = makeArticleFile('articles/a.txt', { text: ENERGY }), failures = 0) {
  const store = openSqliteClaimStore(':memory:');
  await processFile(makePipelineDeps(store), file);
  let time = '09:00';
  const now = () => new Date(`2023-03-08T${time}:01.000Z`);
  const lines: string[] = [];
  const failing = failingStore(store, { method: 'listUnsentNotices', times: failures, when: 'before' });
  const log = jsonLog((line) => lines.push(line), now);
  const lookForLate = createLookForLate({ store: failing, now, log });
  const look = (at: string): Promise<void> => {
    time = at;
    return lookForLate();
  };
  const events = () => lines.map((line) => JSON.parse(line)).map(({ event, key }) => `${event} ${key}`);
  return { look, events };
}
