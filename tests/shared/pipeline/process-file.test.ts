import { describe, expect, it } from '@jest/globals';
import { PipelineError } from '../../../shared/errors.ts';
import type { Outcome } from '../../../shared/pipeline/outcome.ts';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import type { ArticleFile } from '../../../shared/text/article-file.ts';
import type { Watch } from '../../../shared/watches/watch.ts';
import { failingStore } from '../../support/failing-store.ts';
import { ENERGY, ENERGY_RETOLD, makeArticleFile, makeFile, VISAS, WEATHER } from '../../support/pipeline-articles.ts';
import { contentsOf, makePipelineDeps } from '../../support/pipeline-deps.ts';

const FIRST = makeArticleFile('first.txt', { text: ENERGY });

describe('processFile, one article', () => {
  it('given a new article, then its claims are stored and its statement makes one notice', async () => {
    const store = openSqliteClaimStore(':memory:');
    expect(await process(store, FIRST)).toMatchObject([
      { kind: 'processed', key: 'first.txt', statements: 1, reports: [{ decision: { kind: 'first-report' } }] },
    ]);
    const record = await store.getArticle('first.txt');
    expect(record).toMatchObject({ kind: 'processed', extractor: 'test', article: { outlet: 'Harbour Times' } });
    expect(await contentsOf(store)).toEqual({
      statements: [{ actor: 'vladimir-putin', reports: 1 }],
      notices: [expect.stringContaining('vladimir-putin')],
      withheld: 0,
    });
  });

  it('given the same key and text again, then nothing is done', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST);
    const before = await contentsOf(store);
    const asItWas = failingStore(store, { method: 'addArticle', times: 99, when: 'before' });
    expect(await process(asItWas, FIRST)).toEqual([{ kind: 'unchanged', key: 'first.txt' }]);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('given an article that concerns no watch, then it is stored with its actors and makes no statement', async () => {
    const store = openSqliteClaimStore(':memory:');
    expect(await process(store, makeArticleFile('w.txt', { text: WEATHER }))).toMatchObject([
      { kind: 'processed', reports: [], notices: [] },
    ]);
    expect((await contentsOf(store)).statements).toEqual([]);
    expect((await store.listAppearances({ actor: 'ana-okoro', limit: 9 })).items).toHaveLength(1);
  });

  it('given another outlet that retells it, then that is one more report and no notice', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST, makeArticleFile('second.txt', { text: ENERGY_RETOLD, outlet: 'Delta Wire' }));
    expect(await contentsOf(store)).toMatchObject({
      statements: [{ actor: 'vladimir-putin', reports: 2 }],
      notices: [expect.any(String)],
      withheld: 1,
    });
  });

  it('given a bad article, then the reason is recorded and nothing is thrown', async () => {
    const store = openSqliteClaimStore(':memory:');
    expect(await process(store, makeFile('empty.txt', ' \n '))).toMatchObject([
      { kind: 'rejected', key: 'empty.txt', code: 'article/empty' },
    ]);
    expect(await store.getArticle('empty.txt')).toMatchObject({
      kind: 'rejected',
      rejection: { code: 'article/empty', at: '2023-03-08T08:59:00.000Z' },
    });
  });

  it('given a bug in a stage, then the article fails, to be tried again, and is not taken for a bad one', async () => {
    const store = openSqliteClaimStore(':memory:');
    const broken = new Proxy([] as Watch[], {
      get: () => {
        throw new TypeError('x is not a function');
      },
    });
    const processing = processFile(makePipelineDeps(store, { watches: broken }), FIRST);
    await expect(processing).rejects.toMatchObject({ code: 'analysis/failed', retriable: true });
    expect(await store.getArticle('first.txt')).toBeUndefined();
    expect(await process(store, FIRST)).toMatchObject([{ kind: 'processed' }]);
  });
});

describe('processFile, copies and revisions', () => {
  it('given the same text under another key, then it is a copy: one more report, also a year later', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST);
    const copy = makeArticleFile('copy.txt', { text: ENERGY, outlet: 'Delta Wire', published: '2024-03-07' });
    expect(await process(store, copy)).toMatchObject([
      {
        kind: 'copy',
        notices: [],
        statements: 0,
        reports: [{ outlet: 'Delta Wire', decision: { rule: 'same-text' } }],
      },
    ]);
    expect(await contentsOf(store)).toMatchObject({ statements: [{ reports: 2 }], withheld: 1 });
    expect(await process(store, copy)).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('given a revision that adds a statement, then only that is noticed', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST);
    const revised = makeArticleFile('first.txt', { text: `${ENERGY}\n\n${VISAS}` });
    const [outcome] = await process(store, revised);
    expect(outcome).toMatchObject({ kind: 'revised', statements: 1, notices: [{ decision: 'first-report' }] });
    expect(await contentsOf(store)).toMatchObject({
      statements: [
        { actor: 'qin-gang', reports: 1 },
        { actor: 'vladimir-putin', reports: 1 },
      ],
      notices: [expect.any(String), expect.any(String)],
      withheld: 0,
    });
  });

  it('given a revision that moves the words, then the first report points to where they stand now', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST);
    await process(store, makeArticleFile('first.txt', { text: `${WEATHER}\n\n${ENERGY}` }));
    const [statement] = (await store.listStatements({ watch: 'russia-china', limit: 9 })).items;
    const record = await store.getArticle('first.txt');
    const [span] = statement?.firstReport.content ?? [];
    if (record?.kind !== 'processed' || span === undefined) throw new Error('nothing stored');
    expect(record.article.text.slice(span.start, span.end)).toContain('never been closer');
    expect(statement).toMatchObject({ reports: 1, firstReport: { decision: { kind: 'first-report' } } });
  });

  it('given a revision that takes a statement back and one that brings it again, then it is noticed once', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST);
    await process(store, makeArticleFile('first.txt', { text: WEATHER }));
    const taken = await contentsOf(store);
    expect(taken).toMatchObject({ statements: [{ reports: 0 }], withheld: 0 });
    expect((await store.listReports({ statement: taken.notices[0] ?? '', limit: 9 })).items).toEqual([]);
    const [outcome] = await process(store, FIRST);
    expect(outcome).toMatchObject({ kind: 'revised', notices: [] });
    expect(await contentsOf(store)).toMatchObject({ statements: [{ reports: 1 }], notices: [taken.notices[0]] });
  });

  it('given a bad revision and then the good text again, then nothing is rejected any more and nothing noticed', async () => {
    const store = openSqliteClaimStore(':memory:');
    await process(store, FIRST, makeFile('first.txt', ''));
    expect(await store.getArticle('first.txt')).toMatchObject({
      kind: 'processed',
      rejection: { code: 'article/empty' },
    });
    expect(await process(store, FIRST)).toMatchObject([{ kind: 'processed', notices: [], statements: 0 }]);
    expect((await store.listRejected({ limit: 9 })).items).toEqual([]);
    expect(await contentsOf(store)).toMatchObject({ statements: [{ reports: 1 }], notices: [expect.any(String)] });
  });
});

describe('processFile, JSON lines', () => {
  const line = (text: string, outlet: string): string => JSON.stringify({ text, outlet, published: '2023-03-07' });
  const lines = makeFile('day.jsonl', [line(ENERGY, 'A'), '{broken', line(VISAS, 'B')].join('\n'));

  it('given a line that is broken, then it is rejected and the others are processed', async () => {
    const store = openSqliteClaimStore(':memory:');
    const outcomes = await process(store, lines);
    expect(outcomes.map(({ key, kind }) => [key, kind])).toEqual([
      ['day.jsonl#1', 'processed'],
      ['day.jsonl#2', 'rejected'],
      ['day.jsonl#3', 'processed'],
    ]);
  });

  it('given a line whose writing fails, then the others are done, the file fails, and the next time completes it', async () => {
    const store = openSqliteClaimStore(':memory:');
    const error = new PipelineError('store/unavailable', 'the disk is away');
    const failing = failingStore(store, { method: 'addArticle', times: 1, when: 'before', error });
    const told: Outcome[] = [];
    const deps = makePipelineDeps(failing, { onOutcome: (outcome) => told.push(outcome) });
    await expect(processFile(deps, lines)).rejects.toBe(error);
    expect(told.map(({ key }) => key)).toEqual(['day.jsonl#2', 'day.jsonl#3']);
    const again = await processFile(deps, lines);
    expect(again.map(({ kind }) => kind)).toEqual(['processed', 'rejected', 'unchanged']);
    expect((await contentsOf(store)).notices).toHaveLength(2);
  });
});

async function process(store: ClaimStore, ...files: readonly ArticleFile[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(...(await processFile(makePipelineDeps(store), file)));
  return outcomes;
}
