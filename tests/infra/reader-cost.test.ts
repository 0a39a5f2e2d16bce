import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createReader } from '../../functions/reader/reader.ts';
import { silentLog } from '../../shared/log.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { makeCostArticle } from '../support/cost-articles.ts';
import { priceQuestion, type QuestionUse, sum } from '../support/cost-model.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../support/dynamo-local.ts';
import { type Meter, meter } from '../support/metered-client.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';

const VISAS =
  'China will expand its cooperation with Russia on visas and tourism next spring, Chinese Foreign Minister Qin Gang said on Tuesday.';
// An answer is put together in some milliseconds; each call to DynamoDB takes some 5 ms more.
const COMPUTING_MS = 5;
const CALL_MS = 5;
const MILLION = 1e6;
const PAGE = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');

const QUESTIONS = {
  article: '/article?key=7.txt',
  statements: '/statements?watch=russia-china&limit=50',
  notices: '/notices?watch=russia-china&limit=50',
  export: '/export?watch=russia-china&format=jsonl&limit=50',
} as const;

jest.setTimeout(120_000);

(HAS_DYNAMODB_LOCAL ? describe : describe.skip)('what a question to the reader costs', () => {
  let local: DynamoLocal;
  let uses: Readonly<Record<string, QuestionUse>>;

  beforeAll(async () => {
    local = await startDynamoLocal();
    uses = await measure(local);
  });
  afterAll(() => local.stop());

  it('given the figures in docs/cost.md, then they are those measured here, but for what a longer name brings', () => {
    const measured = Object.entries(uses).map(([name, use]) => {
      const { 'the answer’s way out': out = 0, ...rest } = priceQuestion(use);
      return [name, use.readUnits, use.answerBytes / 1000, sum(rest) * MILLION, out * MILLION] as const;
    });
    console.info(
      measured.map(([name, ...figures]) => `${name}: ${figures.map((one) => one.toFixed(2)).join(' ')}`).join('\n'),
    );
    for (const [name, ...figures] of measured) {
      const [, row = ''] = new RegExp(`^\\| \`/${name}\` \\|(.*)$`, 'm').exec(PAGE) ?? [];
      const told = [...row.matchAll(/[\d.]+/g)].map(([figure]) => Number(figure));
      expect(told).toHaveLength(figures.length);
      for (const [n, figure] of figures.entries()) expect(Math.abs((told[n] ?? 0) / figure - 1)).toBeLessThan(0.1);
    }
  });
});

/** Over sixty statements, two a month, each told by one article. */
async function measure(local: DynamoLocal): Promise<Readonly<Record<string, QuestionUse>>> {
  const client = local.makeClient();
  const store = openDynamoClaimStore({ client, table: await local.makeTable() });
  const deps = makePipelineDeps(store, { model: undefined, windowDays: 1 });
  for (let n = 0; n < 60; n += 1) {
    const published = `${2013 + Math.floor(n / 24)}-${String(1 + (Math.floor(n / 2) % 12)).padStart(2, '0')}-${n % 2 ? '05' : '20'}`;
    const { key, bytes, ...file } = makeCostArticle(`${n}.txt`, [VISAS]);
    const dated = Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replace(/^published: .*$/m, `published: ${published}`),
    );
    await processFile(deps, { ...file, key, bytes: dated });
  }
  const counted = meter(client);
  const reader = createReader({ store, log: silentLog });
  const uses: Record<string, QuestionUse> = {};
  for (const [name, address] of Object.entries(QUESTIONS)) {
    Object.assign(counted, { readUnits: 0, writeUnits: 0, calls: [] } satisfies Meter);
    const [path = '', query = ''] = address.split('?');
    const { status, body } = await reader({ method: 'GET', origin: 'https://reader.example', path, query });
    expect(status).toBe(200);
    expect(counted.writeUnits).toBe(0);
    const milliseconds = COMPUTING_MS + CALL_MS * counted.calls.length;
    uses[name] = { readUnits: counted.readUnits, milliseconds, answerBytes: Buffer.byteLength(body) };
  }
  store.close();
  return uses;
}
