import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Notice } from '../../../shared/notices/notice.ts';
import { httpsDigestSender } from '../../../shared/stores/https-digest-sender.ts';
import { httpsNoticeSender } from '../../../shared/stores/https-notice-sender.ts';
import { outboxNoticeSender } from '../../../shared/stores/outbox-notice-sender.ts';
import { makeTestArticle, makeTestNotice, makeTestReport, makeTestStatement } from '../../support/claim-values.ts';

const NOTICE: Notice = makeTestNotice(
  makeTestStatement(makeTestReport(makeTestArticle({ key: 'k' }), { statement: 's1' })),
);

describe('outboxNoticeSender', () => {
  it('given a notice, also sent twice, then the folder has its text and its JSON, and nothing unfinished', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'claimwatch-')), 'outbox');
    const sender = outboxNoticeSender(folder);
    await sender.send(NOTICE);
    await sender.send(NOTICE);
    expect(readdirSync(folder).sort()).toEqual([
      '2023-03-08T09-00-00-notice-s1.json',
      '2023-03-08T09-00-00-notice-s1.txt',
    ]);
    expect(readFileSync(join(folder, '2023-03-08T09-00-00-notice-s1.txt'), 'utf8')).toBe(
      'Okoro: trade will grow\n\nAna Okoro said that trade will grow.\n',
    );
    rmSync(folder, { recursive: true });
  });

  it('given an id made to leave the folder, then it stays inside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    await outboxNoticeSender(folder).send({ ...NOTICE, id: '../../etc/passwd' });
    expect(readdirSync(folder)).toContain('2023-03-08T09-00-00-______etc_passwd.txt');
    rmSync(folder, { recursive: true });
  });

  it('given a file where the folder should be, then the notice is not delivered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    writeFileSync(join(folder, 'outbox'), '');
    const sending = outboxNoticeSender(join(folder, 'outbox')).send(NOTICE);
    await expect(sending).rejects.toMatchObject({ code: 'notice/not-delivered' });
    rmSync(folder, { recursive: true });
  });
});

describe('httpsDigestSender', () => {
  it('given a digest, then its JSON is posted, and a receiver that refuses it fails the sending', async () => {
    const posted: unknown[] = [];
    const answers = [204, 500];
    const fetch_: typeof fetch = async (_url, init) => {
      posted.push(JSON.parse(String(init?.body)));
      return new Response(null, { status: answers.shift() });
    };
    const sender = httpsDigestSender('https://hooks.example/claims', { fetch: fetch_ });
    const digest = { watch: 'pair', from: '2023-03-07', to: '2023-03-08', subject: 'Pair', body: 'Pair\n', told: [] };
    await sender.send(digest);
    expect(posted).toEqual([{ kind: 'digest', watch: 'pair', from: '2023-03-07', to: '2023-03-08', body: 'Pair\n' }]);
    await expect(sender.send(digest)).rejects.toThrow('digest of pair from 2023-03-07: hooks.example answered 500');
  });
});

describe('httpsNoticeSender', () => {
  it('given a receiver, then it gets the JSON, once, by an id it can know it by', async () => {
    const calls: Parameters<typeof fetch>[] = [];
    const fetch_: typeof fetch = async (...args) => {
      calls.push(args);
      return new Response(null, { status: 204 });
    };
    await httpsNoticeSender('https://hooks.example/claims', { fetch: fetch_ }).send(NOTICE);
    expect(calls).toHaveLength(1);
    expect(String(calls[0]?.[0])).toBe('https://hooks.example/claims');
    expect(calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"version":1}',
      redirect: 'error',
      headers: { 'content-type': 'application/json', 'claimwatch-notice': 'notice-s1' },
    });
  });

  it.each([
    ['answers 500', async () => new Response('no', { status: 500 })],
    [
      'cannot be reached',
      async () => {
        throw new TypeError('fetch failed');
      },
    ],
  ])('given a receiver that %s, then the notice may be tried again', async (_case, answer) => {
    const sending = httpsNoticeSender('https://hooks.example', { fetch: answer as typeof fetch }).send(NOTICE);
    await expect(sending).rejects.toMatchObject({ code: 'notice/not-delivered', retriable: true });
  });

  it('given a receiver that never answers, then it is given up after the time set', async () => {
    const never: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('timed out')));
      });
    const sending = httpsNoticeSender('https://hooks.example', { fetch: never, timeoutMs: 5 }).send(NOTICE);
    await expect(sending).rejects.toMatchObject({ code: 'notice/not-delivered' });
  });

  it.each(['http://hooks.example', 'file:///etc/passwd', 'nowhere'])('given %s, then it is refused', (address) => {
    expect(() => httpsNoticeSender(address)).toThrow(expect.objectContaining({ code: 'settings/invalid' }));
  });
});
