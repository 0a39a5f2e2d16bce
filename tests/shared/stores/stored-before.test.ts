import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import { sendWaitingNotices } from '../../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../../support/dynamo-local.ts';
import { DRILLS, ENERGY, ENERGY_RETOLD, makeArticleFile, VISAS } from '../../support/pipeline-articles.ts';
import { makePipelineDeps } from '../../support/pipeline-deps.ts';

jest.setTimeout(60_000);

// What each schema wrote when it was the newest, as it stood in the store. None of it is ever rewritten: whoever raises a
// schema adds what the one before wrote, of the same articles, and both are read from then on.
const STORED = new URL('../../fixtures/stored/', import.meta.url);
const WATCH = 'russia-china';
const TEXT = `${ENERGY}\n\n${VISAS}\n\n${DRILLS}`;

describe('a SQLite file of schema 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwatch-stored-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describeStored(async () => {
    const path = join(folder, 'claims.db');
    const database = new DatabaseSync(path);
    database.exec(readFileSync(new URL('sqlite-1.sql', STORED), 'utf8'));
    database.close();
    return openSqliteClaimStore(path);
  });
});

(HAS_DYNAMODB_LOCAL ? describe : describe.skip)('a table', () => {
  let local: DynamoLocal;

  beforeAll(async () => {
    local = await startDynamoLocal();
  });
  afterAll(() => local.stop());

  describe.each([1, 2])('of schema %d', (schema) => {
    describeStored(async () => {
      const table = await local.makeTable();
      const client = local.makeClient();
      for (const Item of readItems(`dynamo-${schema}.jsonl`)) {
        await client.send(new PutItemCommand({ TableName: table, Item }));
      }
      return openDynamoClaimStore({ client, table });
    });
  });
});

/** Three articles that were processed, one that was rejected; of three notices one is sent, one parked, one waits. */
function describeStored(open: () => Promise<ClaimStore>): void {
  let store: ClaimStore;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it('given its articles, then each is read with its claims, and what was not taken with its reason', async () => {
    expect(await store.getArticle('a.txt')).toMatchObject({
      kind: 'processed',
      article: { title: 'Pipeline and visas', text: expect.stringContaining(TEXT), published: '2023-03-07' },
      claims: [
        { actor: { id: 'vladimir-putin' }, watches: [{ watch: WATCH }] },
        { actor: { id: 'qin-gang' }, watches: [{ watch: WATCH }] },
        { actor: { id: 'li-shangfu' }, watches: [{ watch: WATCH }] },
      ],
    });
    expect(await store.getArticle('c.txt')).toMatchObject({ claims: [{ actor: { id: 'ana-okoro' }, watches: [] }] });
    const { items } = await store.listRejected({ limit: 9 });
    expect(items).toMatchObject([{ key: 'd.txt', rejection: { code: 'article/empty' } }]);
  });

  it('given its statements, then each is read with its reports, and the actor with the articles they speak in', async () => {
    const { items } = await store.listStatements({ watch: WATCH, limit: 9 });
    expect(items.map(({ actor, reports }) => [actor.id, reports]).sort()).toEqual([
      ['li-shangfu', 1],
      ['qin-gang', 1],
      ['vladimir-putin', 2],
    ]);
    const putin = items.find(({ actor }) => actor.id === 'vladimir-putin')?.id ?? '';
    const reports = await store.listReports({ statement: putin, limit: 9 });
    expect(reports.items.map(({ article }) => article).sort()).toEqual(['a.txt', 'b.txt']);
    expect((await store.listActorStatements({ actor: 'qin-gang', limit: 9 })).items).toHaveLength(1);
    expect((await store.listAppearances({ actor: 'vladimir-putin', limit: 9 })).items).toHaveLength(2);
    const withheld = await store.listWithheld({ watch: WATCH, limit: 9 });
    expect(withheld.items.map(({ report }) => report.article)).toEqual(['b.txt']);
  });

  it('given its notices, then each is read as it stands', async () => {
    const { items } = await store.listNotices({ watch: WATCH, limit: 9 });
    const stands = items.map(({ notice, state }) => [notice.attributes.actor, state]);
    expect(stands.sort()).toEqual([
      ['li-shangfu', 'waiting'],
      ['qin-gang', 'parked'],
      ['vladimir-putin', 'sent'],
    ]);
    const parked = await store.listUnsentNotices({ state: 'parked', limit: 9 });
    expect(parked.items).toMatchObject([{ failures: 1, lastError: 'the topic is away', notice: { watch: WATCH } }]);
    expect(await store.countWatch(WATCH)).toEqual({ statements: 3, notices: 3, withheld: 1 });
  });

  // In this order: what is written from here on is of the newest schema, beside the old.
  it('given an article that stands in it, then it is known, and the same text elsewhere is a copy', async () => {
    const deps = makePipelineDeps(store);
    const again = makeArticleFile('a.txt', { title: 'Pipeline and visas', text: TEXT });
    expect(await processFile(deps, again)).toMatchObject([{ kind: 'unchanged' }]);
    const copy = makeArticleFile('e.txt', { title: 'Pipeline and visas', text: TEXT });
    expect(await processFile(deps, copy)).toMatchObject([{ kind: 'copy', statements: 0, notices: [] }]);
  });

  it('given what was said before, told again, then it is a repeat of the statement that stands, and no notice', async () => {
    const text = `${ENERGY_RETOLD} The hall was full.`;
    const outcomes = await processFile(makePipelineDeps(store), makeArticleFile('f.txt', { text }));
    expect(outcomes).toMatchObject([{ reports: [{ decision: { kind: 'repeat' } }], statements: 0, notices: [] }]);
    const { items } = await store.listStatements({ watch: WATCH, limit: 9 });
    expect(items.find(({ actor }) => actor.id === 'vladimir-putin')?.reports).toBe(4);
    expect(items).toHaveLength(3);
    expect(await store.listWatches()).toEqual([WATCH]);
  });

  it('given it is all processed again, then nothing that was noticed is noticed again', async () => {
    const replay = { notices: 'sent' } as const;
    const again = makeArticleFile('a.txt', { title: 'Pipeline and visas', text: TEXT });
    const outcomes = await processFile(makePipelineDeps(store, { replay }), again);
    expect(outcomes).toMatchObject([{ kind: 'replayed', statements: 0, notices: [] }]);
    expect((await store.listNotices({ watch: WATCH, limit: 9 })).items).toHaveLength(3);
  });

  it('given the notice that waits, then it is sent, and those that are sent are not', async () => {
    const sent: (string | undefined)[] = [];
    const sender = {
      send: async ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) => {
        sent.push(attributes.actor);
      },
    };
    const now = () => new Date('2023-03-08T10:00:00.000Z');
    expect(await sendWaitingNotices({ store, sender, now })).toEqual(['sent']);
    expect(sent).toEqual(['li-shangfu']);
    expect((await store.listUnsentNotices({ state: 'waiting', limit: 9 })).items).toEqual([]);
  });
}

/** Items as DynamoDB's own JSON has them, bytes as base64. */
function readItems(name: string): readonly Record<string, AttributeValue>[] {
  const lines = readFileSync(new URL(name, STORED), 'utf8').trim().split('\n');
  return lines.map((line) =>
    JSON.parse(line, (key, value) => (key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value)),
  );
}
