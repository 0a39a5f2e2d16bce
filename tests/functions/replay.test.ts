import { describe, expect, it } from '@jest/globals';
import { createReplay } from '../../functions/extract/replay.ts';
import { PipelineError } from '../../shared/errors.ts';
import { silentLog } from '../../shared/log.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { failingStore } from '../support/failing-store.ts';
import { ENERGY, makeArticleFile, makeFile, VISAS } from '../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../support/pipeline-deps.ts';

const KEY = 'articles/a.txt';
const EVENT = {
  replay: { bucket: 'news', key: KEY, notices: 'held-back', since: '2023-03-08T10:00:00.000Z' },
} as const;

describe('createReplay', () => {
  it('given an object, then its articles are processed and nothing is made of what is new', async () => {
    const { replay, store } = setUp();
    expect(await replay(EVENT)).toMatchObject({ key: KEY, kinds: { processed: 1 }, statements: 1, notices: 0 });
    expect(await replay(EVENT)).toMatchObject({ kinds: { replayed: 1 }, statements: 0, failures: [] });
    expect(await contentsOf(store)).toMatchObject({ notices: [], withheld: 1 });
  });

  it('given an article of several that fails, then it is named and the others are told of', async () => {
    const lines = [ENERGY, VISAS].map((text) => JSON.stringify({ text, published: '2023-03-07' })).join('\n');
    const { replay } = setUp(makeFile('articles/a.jsonl', lines), (store) =>
      failingStore(store, {
        method: 'addArticle',
        times: 1,
        when: 'before',
        error: new PipelineError('store/invalid', 'no'),
      }),
    );
    const answer = await replay({ replay: { ...EVENT.replay, key: 'articles/a.jsonl' } });
    expect(answer).toMatchObject({
      kinds: { processed: 1 },
      failures: [{ key: 'articles/a.jsonl', code: 'store/invalid' }],
    });
  });

  it('given an object that cannot be read, then it fails, to be tried again', async () => {
    await expect(setUp(null).replay(EVENT)).rejects.toMatchObject({ code: 'store/unavailable' });
  });

  it('given a folder, then there is nothing to do', async () => {
    const answer = await setUp(null).replay({ replay: { ...EVENT.replay, key: 'articles/2023/' } });
    expect(answer).toMatchObject({ kinds: {}, failures: [] });
  });

  it('given an event of another shape, then it says so and reads nothing', async () => {
    const event = { replay: { ...EVENT.replay, notices: 'some' } } as unknown as typeof EVENT;
    await expect(setUp(null).replay(event)).rejects.toMatchObject({ code: 'usage/invalid' });
  });
});

function setUp(
  file: ReturnType<typeof makeFile> | null = makeArticleFile(KEY, { text: ENERGY }),
  wrap = (store: ClaimStore): ClaimStore => store,
) {
  const store = openSqliteClaimStore(':memory:');
  const replay = createReplay({
    files: {
      getFile: async () => {
        if (file === null) throw new PipelineError('store/unavailable', 'S3 is away');
        return file;
      },
    },
    pipeline: makePipelineDeps(wrap(store)),
    log: silentLog,
    onOutcome: () => undefined,
    onFailure: () => undefined,
  });
  return { replay, store };
}
