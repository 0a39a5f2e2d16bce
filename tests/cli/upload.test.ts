import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { findUploads, type Upload } from '../../cli/find-uploads.ts';
import { followUploads } from '../../cli/follow-uploads.ts';
import { uploadAll } from '../../cli/upload.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { type ArticleUpload, openArticleUploads } from '../../shared/stores/s3-article-uploads.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { ENERGY, makeArticleFile, makeFile } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

let folder = '';
const OPTIONS = { bucket: 'news', follow: true };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-upload-'));
  await mkdir(join(folder, 'archive/2023/03'), { recursive: true });
  await writeFile(join(folder, 'archive/2023/03/a.txt'), 'a');
  await writeFile(join(folder, 'archive/b.txt'), 'b');
  await writeFile(join(folder, 'archive/.hidden.txt'), 'h');
  const lines = Array.from({ length: 450 }, (_, n) => (n === 2 ? '' : `{"text":"article ${n + 1}"}`)).join('\n');
  await writeFile(join(folder, 'many.jsonl'), lines);
  await writeFile(join(folder, 'packed.jsonl.gz'), gzipSync(lines));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('findUploads', () => {
  it.each([
    ['a folder', 'archive', ['articles/2023/03/a.txt', 'articles/b.txt']],
    ['a file', 'archive/2023/03/a.txt', ['articles/a.txt']],
    ['a pattern', 'archive/**/*.txt', ['articles/2023/03/a.txt', 'articles/b.txt']],
  ])('given %s, then folders are kept in the keys', async (_case, name, keys) => {
    expect((await found(name)).map(({ key }) => key)).toEqual(keys);
  });

  it.each(['many.jsonl', 'packed.jsonl.gz'])('given %s, then it is cut, by line numbers', async (name) => {
    const parts = await found(name);
    const stem = `articles/${name.split('.')[0]}`;
    expect(parts.map(({ key }) => key)).toEqual(
      ['00000001', '00000201', '00000401'].map((line) => `${stem}/line-${line}.jsonl`),
    );
    expect(parts.map(({ articles }) => articles.length)).toEqual([199, 200, 50]);
    const [, second] = parts;
    expect(second?.articles[16]).toBe(`${stem}/line-00000201.jsonl#17`);
    expect(String(await second?.read()).split('\n')[16]).toBe('{"text":"article 217"}');
  });

  it('given two files that would be one article, or nothing at all, then that is said', async () => {
    await expect(found('archive/b.txt', 'archive')).rejects.toMatchObject({ code: 'usage/invalid' });
    await expect(found('nowhere')).rejects.toMatchObject({ code: 'article/missing' });
    await expect(found('archive/*.html')).rejects.toMatchObject({ code: 'article/missing' });
  });
});

describe('uploadAll', () => {
  it('given an upload that was cut off, when it is begun again, then what is there is left alone', async () => {
    const there = new Set(['articles/b.txt']);
    const added: string[] = [];
    const uploads = {
      has: async ({ key }: ArticleUpload) => there.has(key),
      add: async ({ key }: ArticleUpload) => void added.push(key),
    };
    const terminal = fakeTerminal();
    const { articles, failed } = await uploadAll(uploads, [join(folder, 'archive')], OPTIONS, terminal);
    expect(added).toEqual(['articles/2023/03/a.txt']);
    expect([...articles].sort()).toEqual(['articles/2023/03/a.txt', 'articles/b.txt']);
    expect(failed).toBe(0);
    expect(terminal.written.err).toContain('1 object uploaded to news, 1 there already, 0 failed; 2 articles in all');
  });

  it('given one that fails, then the others go up and it is named', async () => {
    const uploads = {
      has: async () => false,
      add: async ({ key }: ArticleUpload) => {
        if (key.endsWith('b.txt')) throw new Error('AccessDenied');
      },
    };
    const terminal = fakeTerminal();
    const { articles, failed } = await uploadAll(uploads, [join(folder, 'archive')], OPTIONS, terminal);
    expect([articles.length, failed]).toEqual([1, 1]);
    expect(terminal.written.out).toContain('b.txt: not uploaded, AccessDenied');
  });
});

describe('openArticleUploads', () => {
  it('given an object, then only the same bytes and metadata are there already', async () => {
    const s3 = mockClient(S3Client);
    s3.on(PutObjectCommand).resolves({});
    const uploads = openArticleUploads('news');
    const object = { key: 'articles/a.txt', bytes: Buffer.from('a'), metadata: { outlet: 'Süddeutsche' } };
    await uploads.add(object);
    const { ChecksumSHA256, Metadata } = s3.commandCalls(PutObjectCommand)[0]?.args[0].input ?? {};
    s3.on(HeadObjectCommand).resolves({ ChecksumSHA256, Metadata });
    expect(await uploads.has(object)).toBe(true);
    expect(await uploads.has({ ...object, bytes: Buffer.from('b') })).toBe(false);
    expect(await uploads.has({ ...object, metadata: {} })).toBe(false);
    s3.on(HeadObjectCommand).rejects(Object.assign(new Error('no'), { name: 'NotFound' }));
    expect(await uploads.has(object)).toBe(false);
  });
});

describe('followUploads', () => {
  it('given articles that come in by and by, then what became of each is told, and of all', async () => {
    const store = openSqliteClaimStore(':memory:');
    const deps = makePipelineDeps(store);
    const files = [makeArticleFile('a.txt', { text: ENERGY }), makeFile('b.txt', '')];
    const terminal = fakeTerminal();
    const wait = async (): Promise<void> => {
      const next = files.shift();
      if (next !== undefined) await processFile(deps, next);
    };
    const articles = ['a.txt', 'b.txt', 'c.txt'];
    const open = await followUploads({ store, articles, started: '2023-03-08T00:00:00.000Z', terminal, wait });
    expect(open).toBe(2);
    expect(terminal.written.out).toContain('a.txt: processed, 1 claim, 1 watched');
    expect(terminal.written.out).toContain('b.txt: rejected, article/empty');
    expect(terminal.written.out).toContain('c.txt: not seen yet');
    expect(terminal.written.err).toContain('1 processed, rejected: 1 article/empty, 1 not seen yet');
  });
});

async function found(...names: string[]): Promise<readonly Upload[]> {
  const uploads: Upload[] = [];
  for await (const upload of findUploads(names.map((name) => join(folder, name)))) uploads.push(upload);
  return uploads;
}
