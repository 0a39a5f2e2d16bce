import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GetBucketTaggingCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { findUploads, type Upload } from '../../cli/find-uploads.ts';
import { followUploads } from '../../cli/follow-uploads.ts';
import { upload, uploadAll } from '../../cli/upload.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import type { ArticleRecord } from '../../shared/stores/claim-store.ts';
import { type ArticleUpload, openArticleUploads } from '../../shared/stores/s3-article-uploads.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { ENERGY, makeArticleFile, makeFile } from '../support/pipeline-articles.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

let folder = '';
const OPTIONS = { bucket: 'news', follow: true };
const STARTED = '2023-03-08T00:00:00.000Z';

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
    expect(parts.map(({ count }) => count)).toEqual([199, 200, 50]);
    expect(parts.map(({ articles }) => [...articles()].length)).toEqual([199, 200, 50]);
    const [, second] = parts;
    expect([...(second?.articles() ?? [])][16]).toBe(`${stem}/line-00000201.jsonl#17`);
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
    const { landed, failed } = await uploadAll(uploads, [join(folder, 'archive')], OPTIONS, terminal);
    expect(added).toEqual(['articles/2023/03/a.txt']);
    expect(landed.flatMap(({ articles }) => [...articles()]).sort()).toEqual([
      'articles/2023/03/a.txt',
      'articles/b.txt',
    ]);
    expect(failed).toBe(0);
    expect(terminal.written.err).toContain('1 object uploaded to news, 1 there already, 0 failed; 2 articles in all');
  });

  it('given JSON lines that break off, then what is whole goes up, the others do, and the file is named', async () => {
    const packed = gzipSync(Array.from({ length: 450 }, () => `{"text":"${randomWords()}"}`).join('\n'));
    await writeFile(join(folder, 'cut.jsonl.gz'), packed.subarray(0, packed.length - 500));
    const added: string[] = [];
    const uploads = { has: async () => false, add: async ({ key }: ArticleUpload) => void added.push(key) };
    const terminal = fakeTerminal();
    const names = ['cut.jsonl.gz', 'archive/b.txt'].map((name) => join(folder, name));
    const { failed } = await uploadAll(uploads, names, OPTIONS, terminal);
    expect(failed).toBe(1);
    expect(added).toContain('articles/cut/line-00000001.jsonl');
    expect(added).toContain('articles/b.txt');
    expect(terminal.written.out).toMatch(/cut\.jsonl\.gz: not uploaded, .*unexpected end of file/);
  });

  it('given a file larger than any article, then it is not read', async () => {
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), 3_000_000_000);
    const terminal = fakeTerminal();
    const uploads = { has: async () => false, add: async () => undefined };
    expect(await uploadAll(uploads, [join(folder, 'huge.txt')], OPTIONS, terminal)).toMatchObject({ failed: 1 });
    expect(terminal.written.out).toContain('huge.txt has 3000000000 bytes');
  });

  it('given two files that would be one article, then nothing is uploaded at all', async () => {
    const added: string[] = [];
    const uploads = { has: async () => false, add: async ({ key }: ArticleUpload) => void added.push(key) };
    const names = ['archive', 'archive/b.txt'].map((name) => join(folder, name));
    await expect(uploadAll(uploads, names, OPTIONS, fakeTerminal())).rejects.toMatchObject({ code: 'usage/invalid' });
    expect(added).toEqual([]);
  });

  it('given one that fails, then the others go up and it is named', async () => {
    const uploads = {
      has: async () => false,
      add: async ({ key }: ArticleUpload) => {
        if (key.endsWith('b.txt')) throw new Error('AccessDenied');
      },
    };
    const terminal = fakeTerminal();
    const { landed, failed } = await uploadAll(uploads, [join(folder, 'archive')], OPTIONS, terminal);
    expect([landed.length, failed]).toEqual([1, 1]);
    expect(terminal.written.out).toContain('b.txt: not uploaded, AccessDenied');
  });
});

describe('upload', () => {
  it('given a bucket that is not there, then that is said once, before anything is read', async () => {
    const s3 = mockClient(S3Client);
    s3.on(GetBucketTaggingCommand).rejects(Object.assign(new Error('no such bucket'), { name: 'NoSuchBucket' }));
    await expect(upload([join(folder, 'archive')], OPTIONS, fakeTerminal())).rejects.toThrow('no such bucket');
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(0);
  });

  it('given somebody who may upload and no more, then the files go up, and it is said why no more is told', async () => {
    const s3 = mockClient(S3Client);
    s3.on(GetBucketTaggingCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDenied' }));
    s3.on(HeadObjectCommand).rejects(Object.assign(new Error('no'), { name: 'NotFound' }));
    s3.on(PutObjectCommand).resolves({});
    const terminal = fakeTerminal();
    expect(await upload([join(folder, 'archive')], OPTIONS, terminal)).toBe(0);
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(2);
    expect(terminal.written.err).toContain('does not say which stack made it');
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
    const landed = ['a.txt', 'b.txt', 'c.txt'].map((key) => ({ count: 1, articles: () => [key] }));
    const open = await followUploads({ store, landed, started: STARTED, terminal, wait });
    expect(open).toBe(2);
    expect(terminal.written.out).toContain('a.txt: processed, 1 claim, 1 watched');
    expect(terminal.written.out).toContain('b.txt: rejected, article/empty');
    expect(terminal.written.out).toContain('c.txt: not seen yet');
    expect(terminal.written.err).toContain('1 processed, rejected: 1 article/empty, 1 not seen yet');
  });
});

describe('followUploads, of an archive', () => {
  it('given ten thousand that come in order, then none is asked for much more than once', async () => {
    const { follow, asked } = archive(10_000, { aRound: 700 });
    expect(await follow()).toBe(0);
    expect(asked()).toBeLessThan(3 * 10_000);
  });

  it('given more that never come than are looked for at once, then the others are seen all the same', async () => {
    const { follow, written } = archive(5_000, { aRound: 700, lost: 1_500 });
    expect(await follow()).toBe(1_500);
    expect(written.err).toContain('3500 processed, none rejected, 1500 not seen yet');
    expect(written.out.match(/not seen yet/g)).toHaveLength(50);
  });
});

/** Articles of parts of 200 lines, so many of which are there in each round of looking; the first `lost` never are. */
function archive(total: number, { aRound, lost = 0 }: { readonly aRound: number; readonly lost?: number }) {
  const landed = Array.from({ length: total / 200 }, (_, part) => ({
    count: 200,
    articles: () => Array.from({ length: 200 }, (_, line) => String(part * 200 + line)),
  }));
  let [there, asked] = [lost, 0];
  const record = { kind: 'processed', claims: [] } as unknown as ArticleRecord;
  const store = {
    getArticle: async (key: string) => {
      asked += 1;
      return Number(key) >= lost && Number(key) < there ? record : undefined;
    },
  };
  const terminal = fakeTerminal();
  const wait = async (): Promise<void> => {
    there += aRound;
  };
  const follow = () => followUploads({ store, landed, started: STARTED, terminal, wait });
  return { follow, asked: () => asked, written: terminal.written };
}

async function found(...names: string[]): Promise<readonly Upload[]> {
  const uploads: Upload[] = [];
  for await (const upload of findUploads(names.map((name) => join(folder, name)))) uploads.push(upload);
  return uploads;
}

/** Nothing that packing could shorten much, and the same every time. */
function randomWords(): string {
  seed = createHash('sha256').update(seed).digest('hex');
  return seed;
}

let seed = 'words';
