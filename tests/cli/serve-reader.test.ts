import { once } from 'node:events';
import { get, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalReader, serveReader } from '../../cli/serve-reader.ts';
import { openSqliteClaimStore, type SqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { failingStore } from '../support/failing-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { addTellings } from '../support/stored-claims.ts';

let store: SqliteClaimStore;
let reader: LocalReader;
let port: number;
let tellings: number;
const { err, written } = fakeTerminal();

beforeEach(async () => {
  store = openSqliteClaimStore(':memory:');
  tellings = await addTellings(store);
  reader = await serveReader({ store, port: 0, err });
  port = Number(new URL(reader.address).port);
});

afterEach(async () => {
  await reader.close();
  store.close();
});

describe('serveReader', () => {
  it('given a question over HTTP, then the answer, as the function gives it', async () => {
    const response = await fetch(`${reader.address}/article?key=${encodeURIComponent('articles/4 3.txt')}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({ kind: 'processed', key: 'articles/4 3.txt' });
    expect((await fetch(`${reader.address}/nowhere`)).status).toBe(404);
    expect((await fetch(`${reader.address}/statements?watch=a&since=noon`)).status).toBe(400);
  });

  it('given HEAD and POST, then a head without a body, and a refusal', async () => {
    const head = await fetch(`${reader.address}/statements?watch=russia-china`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await fetch(`${reader.address}/statements?watch=russia-china`, { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('given an export, then its pages are followed to the end by the addresses it gives', async () => {
    const keys: string[] = [];
    let next: string | undefined = `${reader.address}/export?watch=russia-china&format=jsonl&limit=4`;
    while (next !== undefined) {
      const response: Response = await fetch(next);
      const lines = (await response.text()).trimEnd().split('\n');
      keys.push(...lines.map((line) => JSON.parse(line).article.key));
      next = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(tellings);
  });

  it.each(['localhost', '127.0.0.1', 'LOCALHOST'])(
    'given this machine by the name %s, then it answers',
    async (host) => {
      expect(await statusFor(`${host}:${port}`)).toBe(200);
    },
  );

  // A page at evil.example whose name has been made to lead to 127.0.0.1 asks with its own name.
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '127.0.0.1', 'localhost:1'])(
    'given the host %j, then it refuses, and says whom to ask',
    async (name) => {
      const host = name.endsWith('.example') ? `${name}:${port}` : name;
      expect(await statusFor(host)).toBe(403);
    },
  );

  it('given no host at all, as HTTP 1.0 allows, then it refuses', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /statements?watch=russia-china HTTP/1.0\r\n\r\n');
    const [first] = await once(socket, 'data');
    expect(String(first)).toMatch(/^HTTP\/1\.1 403 /);
    socket.destroy();
  });

  it('given an answer, then pages of other sites may not read it', async () => {
    const response = await fetch(`${reader.address}/statements?watch=a`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('given other addresses of this machine, then nobody listens there', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one?.family === 'IPv4' && !one.internal);
    for (const other of others) {
      const socket = connect(port, other?.address);
      const [error] = await once(socket, 'error');
      expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('given a store that fails, then 500 without a word of it, and a line for the owner', async () => {
    const broken = failingStore(store, { method: 'getArticle', times: 1, when: 'before', error: new Error('disk /x') });
    const other = await serveReader({ store: broken, port: 0, err });
    const response = await fetch(`${other.address}/article?key=a`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk');
    expect(written.err).toContain('disk /x');
    await other.close();
  });

  it('given a port that is taken, then that is said', async () => {
    await expect(serveReader({ store, port, err })).rejects.toMatchObject({
      code: 'settings/invalid',
      message: expect.stringContaining(`port ${port} is taken by another program; choose another`),
    });
  });

  it('given a question in work, when it is closed, then that is answered first', async () => {
    const begun = Promise.withResolvers<void>();
    const waiting = Promise.withResolvers<undefined>();
    const getArticle = async () => {
      begun.resolve();
      return waiting.promise;
    };
    const other = await serveReader({ store: { ...store, getArticle }, port: 0, err });
    const asked = new Promise<IncomingMessage>((resolve) => get(`${other.address}/article?key=a`, resolve));
    await begun.promise;
    const closing = other.close();
    waiting.resolve(undefined);
    const response = await asked;
    expect(response.statusCode).toBe(404);
    response.resume();
    await closing;
  });
});

async function statusFor(host: string): Promise<number | undefined> {
  const path = '/statements?watch=russia-china';
  const sent = request({ host: '127.0.0.1', port, path, headers: { host } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
