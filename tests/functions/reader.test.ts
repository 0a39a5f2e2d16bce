import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { createReader, type ReaderRequest } from '../../functions/reader/reader.ts';
import { ROUTES } from '../../functions/reader/routes.ts';
import { PipelineError } from '../../shared/errors.ts';
import type { LogFields } from '../../shared/log.ts';
import { TROUBLE_EVENTS } from '../../shared/names.ts';
import { openSqliteClaimStore, type SqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { annotationPageModel } from '../support/annotation-model.ts';
import { MINISTER, makeTestArticle, makeTestWrite } from '../support/claim-values.ts';
import { failingStore, type StoreMethod } from '../support/failing-store.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { addTellings } from '../support/stored-claims.ts';

const ORIGIN = 'https://reader.example';
const EVIL = '<script>alert(1)</script>';

const folder = mkdtempSync(join(tmpdir(), 'claimwatch-reader-'));
let files = 0;
let db: string;
let store: SqliteClaimStore;
let tellings: number;
let logged: { event: string; fields?: LogFields }[];

beforeEach(async () => {
  logged = [];
  files += 1;
  db = join(folder, `${files}.db`);
  store = openSqliteClaimStore(db);
  tellings = await addTellings(store);
});

afterEach(() => store.close());
afterAll(() => rmSync(folder, { recursive: true }));

describe('createReader, its answers', () => {
  it('given a key, then the article with its text and claims', async () => {
    const { status, json } = await ask('/article?key=articles%2F4%203.txt');
    expect(status).toBe(200);
    expect(json).toEqual(asJson(await store.getArticle('articles/4 3.txt')));
  });

  it('given a watch, then its statements between two days, newest first, page by page', async () => {
    const all = await store.listStatements({ watch: 'russia-china', limit: 99 });
    expect(await follow('/statements?watch=russia-china&limit=2')).toEqual(asJson(all.items));
    const some = await ask('/statements?watch=russia-china&since=2023-03-01&until=2023-03-03');
    expect(some.json.items.map(({ saidOn }: { saidOn: { from: string } }) => saidOn.from)).toEqual([
      '2023-03-02',
      '2023-03-01',
    ]);
    expect((await ask('/statements?watch=moon-mars')).json).toEqual({ items: [] });
  });

  it('given a statement, then it and its reports, page by page', async () => {
    const { json } = await ask('/statement?id=s-4&limit=3');
    expect(json.statement).toEqual(asJson(await store.getStatement('s-4')));
    const all = await store.listReports({ statement: 's-4', limit: 99 });
    expect(await follow('/statement?id=s-4&limit=3')).toEqual(asJson(all.items));
  });

  it('given an actor’s id, then statements and after them appearances, page by page', async () => {
    const items = await follow(`/actor?id=${MINISTER.id}&limit=4`);
    expect(items.map(({ kind }) => kind)).toEqual([
      ...Array(9).fill('statement'),
      ...Array(tellings).fill('appearance'),
    ]);
    expect((await ask('/actor?id=nobody')).json).toEqual({ items: [] });
  });

  it('given a watch, then what was sent and what was withheld, newest first, both or one of them', async () => {
    const items = await follow('/notices?watch=russia-china&limit=3');
    expect(items).toHaveLength(tellings);
    const sent = await follow('/notices?watch=russia-china&limit=3&only=sent');
    expect(sent).toEqual(items.filter(({ kind }) => kind === 'notice'));
    const withheld = await follow('/notices?watch=russia-china&limit=3&only=withheld');
    expect(withheld).toEqual(items.filter(({ kind }) => kind === 'withheld'));
    const hour = 'since=2023-03-08T02:00:00%2B01:00&until=2023-03-08T02:00Z';
    const times = (await follow(`/notices?watch=russia-china&${hour}`)).map(({ at }) => at);
    expect(new Set(times)).toEqual(new Set(['2023-03-08T01:00:00.000Z']));
  });

  it('given a notice, then why it was made and its retellings were withheld', async () => {
    const { json } = await ask('/why?id=notice-s-4');
    expect(json.items).toHaveLength(7);
    expect(json.items[0]).toMatchObject({ statement: { id: 's-4' }, report: { decision: { kind: 'first-report' } } });
    expect((await ask('/why?id=articles/4%203.txt%230')).json.items).toHaveLength(1);
  });

  // The same store asked on the command line; what it prints there is promised here.
  it.each([
    ['/article?key=articles/4%203.txt', ['article', 'articles/4 3.txt']],
    ['/statements?watch=russia-china', ['statements', '--watch', 'russia-china']],
    ['/actor?id=ana-okoro', ['actor', 'ana-okoro']],
    ['/notices?watch=russia-china', ['notices', '--watch', 'russia-china']],
    ['/notices?watch=russia-china&only=withheld', ['notices', '--watch', 'russia-china', '--withheld']],
    ['/why?id=s-4', ['why', 's-4']],
  ])('given %s, then it is what the command line prints', async (address, args) => {
    const { json } = await ask(address);
    const printed = await print(args);
    expect(json.items ?? [json]).toEqual(printed);
  });
});

describe('docs/json.md', () => {
  it.each(Object.keys(ROUTES))('given %s, then the page tells of it and of each parameter it takes', async (path) => {
    const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
    const row = page.split('\n').find((line) => line.startsWith(`| \`${path}\` |`)) ?? '';
    const { json } = await ask(`${path}?nothing=1`);
    const [, taken = ''] = /it takes (.*)$/.exec(json.error.message) ?? [];
    for (const parameter of taken.split(', ')) expect(row).toContain(`\`${parameter}\``);
  });
});

describe('createReader, exports', () => {
  it.each(['jsonl', 'csv'])(
    'given pages of %s, then put behind each other they are what the command line writes',
    async (format) => {
      let whole = '';
      let next: string | undefined = `/export?watch=russia-china&format=${format}&limit=3`;
      while (next !== undefined) {
        const { status, headers, body } = await ask(next);
        expect(status).toBe(200);
        whole += body;
        next = /^<https:\/\/reader\.example(.*)>; rel="next"$/.exec(headers.link ?? '')?.[1];
      }
      expect(whole).toBe(await printText(['export', '--format', format, '--watch', 'russia-china']));
      const rows = format === 'csv' ? parseCsv(whole).length - 1 : whole.trimEnd().split('\n').length;
      expect(rows).toBe(tellings);
    },
  );

  it('given pages of Web Annotation, then each keeps the model and says where the next is', async () => {
    const ids: string[] = [];
    let next: string | undefined = `${ORIGIN}/export?watch=russia-china&format=w3c&limit=5`;
    while (next !== undefined) {
      const { headers, body } = await ask(next.slice(ORIGIN.length));
      expect(headers['content-type']).toContain('profile="http://www.w3.org/ns/anno.jsonld"');
      const page: ReturnType<typeof annotationPageModel.parse> = annotationPageModel.parse(JSON.parse(body));
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(new Set(ids).size).toBe(tellings);
    expect(ids).toHaveLength(tellings);
  });

  it('given an export, then a browser saves it and does not show it', async () => {
    const { headers } = await ask('/export?watch=russia-china&format=csv');
    expect(headers['content-disposition']).toBe('attachment; filename="claims.csv"');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('createReader, what it refuses', () => {
  it.each([
    ['/', 404, 'there is no /; there are /article'],
    ['/statements/', 404, 'there is no /statements/'],
    ['/__proto__', 404, 'there is no /__proto__'],
    ['/toString', 404, 'there is no /toString'],
    ['/article', 400, 'key: is missing; it takes key'],
    ['/article?key=', 400, 'key: is missing'],
    ['/article?key=nothing', 404, 'there is no article nothing; /statements and /notices list'],
    ['/statement?id=nothing', 404, 'there is no statement nothing'],
    ['/why?id=nothing', 404, 'nothing is stored under nothing'],
    ['/statements', 400, 'watch: is missing'],
    ['/statements?watsh=russia-china', 400, 'there is no parameter watsh; watch: is missing; it takes watch, since'],
    ['/statements?watch=Moon+Mars', 400, 'watch: expected the id of a watch, as in russia-china'],
    [`/statements?watch=${'a'.repeat(5_000)}`, 400, 'watch: expected the id of a watch'],
    ['/statements?watch=a&watch=b', 400, 'watch: stands there more than once'],
    ['/statements?watch=a&__proto__=b', 400, 'there is no parameter __proto__'],
    ['/statements?watch=a&limit=0', 400, 'limit: expected a whole number from 1 on'],
    ['/statements?watch=a&limit=-1', 400, 'limit: expected a whole number'],
    ['/statements?watch=a&limit=1e3', 400, 'limit: expected a whole number'],
    ['/statements?watch=a&limit=many', 400, 'limit: expected a whole number'],
    ['/statements?watch=a&since=yesterday', 400, 'since: expected a day, as in 2023-03-07'],
    ['/statements?watch=a&since=2023-02-29', 400, 'since: expected a day'],
    ['/statements?watch=a&until=2023-03-07T12:00Z', 400, 'until: expected a day'],
    [
      '/statements?watch=russia-china&cursor=none',
      400,
      'cursor none was not given by this list; without one it begins',
    ],
    ['/notices?watch=a&until=noon', 400, 'until: expected a day or a moment'],
    ['/notices?watch=a&only=parked', 400, 'only: expected sent or withheld'],
    ['/export?watch=a', 400, 'format: expected jsonl, csv or w3c'],
    ['/export?watch=a&format=xml', 400, 'format: expected jsonl, csv or w3c'],
    ['/export?watch=a&format=csv&cursor=none', 400, 'cursor none was not given'],
  ])('given %s, then %i and %j', async (address, status, words) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(answer.json.error.message).toContain(words);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(logged).toEqual([]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'given %s, then 405, and what there is instead',
    async (method) => {
      const { status, headers, json } = await ask('/statements?watch=russia-china', { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
      expect(json.error.message).toContain('with GET or HEAD');
    },
  );

  it('given a limit past all measure, then a page is a hundred long', async () => {
    const asked: number[] = [];
    const watching = {
      ...store,
      listStatements: async (request: Parameters<typeof store.listStatements>[0]) => {
        asked.push(request.limit);
        return store.listStatements(request);
      },
    };
    const request = requestOf(`/statements?watch=russia-china&limit=${'9'.repeat(400)}`);
    expect((await readerOver(watching)(request)).status).toBe(200);
    expect((await readerOver(watching)(requestOf('/statements?watch=russia-china'))).status).toBe(200);
    expect(asked).toEqual([100, 50]);
  });
});

describe('createReader, always', () => {
  it.each(['/article?key=articles/4%203.txt', '/nowhere', '/statements', '/why?id=s-4', '/actor?id=ana-okoro'])(
    'given %s, then what came is taken for data, and kept by nobody',
    async (address) => {
      const { headers } = await ask(address);
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it('given an article that was written for a browser, then it comes as JSON and says the same', async () => {
    await store.addArticle(makeTestWrite(makeTestArticle({ key: EVIL, title: EVIL, text: EVIL }), { claims: [] }));
    const { headers, json } = await ask(`/article?key=${encodeURIComponent(EVIL)}`);
    expect(headers['content-type']).toBe('application/json');
    expect(json.article).toMatchObject({ title: EVIL, text: EVIL });
    expect((await ask(`/${EVIL}`)).headers['content-type']).toBe('application/json');
  });

  it.each(Object.keys(ROUTES))('given HEAD %s, then the head of GET and no body', async (path) => {
    const address = `${path}?key=articles/4%203.txt`;
    const [head, get] = [await ask(address, { method: 'HEAD' }), await ask(address)];
    expect(head).toMatchObject({ status: get.status, headers: get.headers, body: '' });
  });

  it.each<[string, StoreMethod]>([
    ['/article?key=a', 'getArticle'],
    ['/statements?watch=russia-china', 'listStatements'],
    ['/statement?id=s-4', 'listReports'],
    ['/actor?id=ana-okoro', 'listAppearances'],
    ['/notices?watch=russia-china', 'listWithheld'],
    ['/why?id=s-4', 'getNotice'],
    ['/export?watch=russia-china&format=csv', 'getArticle'],
  ])(
    'given %s and a table that fails, then 500 that tells nothing of the table, and the log does',
    async (address, method) => {
      const secret = 'table arn:aws:dynamodb:eu-west-1:111122223333:table/claims: AccessDenied';
      const error = new PipelineError('store/unavailable', secret, { cause: new Error(secret) });
      const failing = failingStore(store, { method, times: 9, when: 'before', error });
      const { status, headers, body } = await readerOver(failing)({ ...requestOf(address), id: 'req-1' });
      expect(status).toBe(500);
      expect(headers['content-type']).toBe('application/json');
      expect(body).not.toContain('arn:');
      expect(JSON.parse(body)).toEqual({
        error: {
          code: 'store/unavailable',
          message: expect.stringMatching(/try again.*the log says more under req-1/),
        },
      });
      const [line] = logged;
      expect(line).toMatchObject({ event: TROUBLE_EVENTS.readerFailed, fields: { request: 'req-1', error: secret } });
      expect(JSON.stringify(line)).not.toContain('russia-china');
    },
  );

  it('given a bug of ours, then 500 that tells nothing of it', async () => {
    const failing = failingStore(store, {
      method: 'getArticle',
      times: 1,
      when: 'before',
      error: new TypeError('x is y'),
    });
    const { status, body } = await readerOver(failing)(requestOf('/article?key=a'));
    expect(status).toBe(500);
    expect(body).not.toContain('x is y');
  });
});

describe('createReader, what does not fit', () => {
  it('given items too long for a page of them, then the page is shorter, and all of them come', async () => {
    const wide = { ...store, listStatements: widen(store) };
    const items: unknown[] = [];
    let cursor = '';
    const pages: number[] = [];
    do {
      const answer = await readerOver(wide)(requestOf(`/statements?watch=russia-china&limit=8${cursor}`));
      expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(3_000_000);
      const page = JSON.parse(answer.body);
      pages.push(page.items.length);
      items.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.cursor === undefined ? '' : `&cursor=${page.cursor}`;
    } while (cursor !== '');
    expect(new Set(items).size).toBe(9);
    expect(pages).toEqual([2, 2, 2, 2, 1]);
  });

  it('given one article that is too long, then it says so, and what to do', async () => {
    const text = '“'.repeat(1_000_000);
    await store.addArticle(
      makeTestWrite(makeTestArticle({ key: 'long', text, title: text.slice(0, 99) }), { claims: [] }),
    );
    const { status, json } = await ask('/article?key=long');
    expect(status).toBe(422);
    expect(json.error).toEqual({ code: 'answer/too-large', message: expect.stringContaining('ask the command line') });
  });
});

/** Statements of a megabyte each. */
function widen({ listStatements }: SqliteClaimStore): SqliteClaimStore['listStatements'] {
  return async (request) => {
    const { items, cursor } = await listStatements(request);
    return { items: items.map((item) => ({ ...item, wording: 'x'.repeat(1_000_000) })), cursor };
  };
}

function readerOver(over: Parameters<typeof createReader>[0]['store']) {
  return createReader({ store: over, log: (_level, event, fields) => logged.push({ event, fields }) });
}

function requestOf(address: string, changes: Partial<ReaderRequest> = {}): ReaderRequest {
  const [path = '', query = ''] = address.split('?');
  return { method: 'GET', origin: ORIGIN, path, query, ...changes };
}

async function ask(address: string, changes: Partial<ReaderRequest> = {}) {
  const answer = await readerOver(store)(requestOf(address, changes));
  const isJson = answer.headers['content-type'] === 'application/json' && answer.body !== '';
  return { ...answer, json: isJson ? JSON.parse(answer.body) : undefined };
}

/** All items of a list, as whoever follows its cursors sees them. */
async function follow(address: string): Promise<readonly { readonly kind?: string; readonly at?: string }[]> {
  const { json } = await ask(address);
  const rest =
    json.cursor === undefined ? [] : await follow(`${address.replace(/&cursor=.*/, '')}&cursor=${json.cursor}`);
  return [...json.items, ...rest];
}

async function printText(args: readonly string[]): Promise<string> {
  const terminal = fakeTerminal();
  expect(await runCli([...args, '--db', db], terminal)).toBe(0);
  return terminal.written.out;
}

async function print(args: readonly string[]): Promise<readonly unknown[]> {
  const lines = (await printText([...args, '--json'])).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
