import { readFileSync } from 'node:fs';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PRICES } from '../../cli/prices.ts';
import { countOutcome } from '../../functions/extract/count-outcome.ts';
import { jsonLog } from '../../shared/log.ts';
import { METRICS } from '../../shared/names.ts';
import type { WrittenOutcome } from '../../shared/pipeline/outcome.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { sendNotice } from '../../shared/pipeline/send-notices.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import type { ArticleFile } from '../../shared/text/article-file.ts';
import { makeCostArticle } from '../support/cost-articles.ts';
import { type ArticleUse, priceArticle, priceIdle, sum } from '../support/cost-model.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../support/dynamo-local.ts';
import { type Meter, meter } from '../support/metered-client.ts';
import { makePipelineDeps } from '../support/pipeline-deps.ts';
import { makeTemplate, resourcesOf } from './make-stack.ts';

const PIPELINE =
  'Relations between Russia and China have never been closer than since the gas pipeline was opened, Russian President Vladimir Putin said on Tuesday.';
const VISAS =
  'China will expand its cooperation with Russia on visas and tourism next spring, Chinese Foreign Minister Qin Gang said on Tuesday.';
// Finding claims in an article of this length takes 20 to 40 ms of a processor; each turn with DynamoDB some 5 ms more.
const COMPUTING_MS = 40;
const TURN_MS = 5;
const MILLION = 1e6;
const PAGE = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');

jest.setTimeout(60_000);

(HAS_DYNAMODB_LOCAL ? describe : describe.skip)('what an article costs', () => {
  let local: DynamoLocal;
  let uses: Awaited<ReturnType<typeof measure>>;

  beforeAll(async () => {
    local = await startDynamoLocal();
    uses = await measure(local);
  });
  afterAll(() => local.stop());

  it.each([
    ['as an archive', 10],
    ['one by one', 1],
  ] as const)(
    'given a million articles %s, a third of them watched, then they cost less than twenty dollars',
    (_case, batch) => {
      const plain = priceArticle(uses.plain, batch);
      const watched = priceArticle(uses.watched, batch);
      // Every watched one with a statement that is new: in life most repeat what is known, and cost less.
      const articles = (MILLION * (2 * sum(plain) + sum(watched))) / 3;
      const repeat = million(priceArticle(uses.repeat, batch));
      console.info(
        JSON.stringify({ uses, plain: million(plain), watched: million(watched), repeat, articles }, undefined, 1),
      );
      expect(articles).toBeLessThan(20);
      const told = [...PAGE.matchAll(/\*\*\$(\d+\.\d\d)\*\*/g)].map(([, dollars]) => Number(dollars));
      expect(told.filter((dollars) => Math.abs(dollars - articles) < 0.05)).toHaveLength(1);
    },
  );

  it('given the figures in docs/cost.md, then they are those measured here', () => {
    for (const [name, use] of Object.entries(uses)) {
      expect(PAGE).toContain(`| ${name} | ${use.writeUnits} | ${use.readUnits} |`);
    }
    expect(PAGE).toContain(PRICES.date);
  });
});

describe('what a stack costs while nothing arrives', () => {
  it('given no settings, then less than fifty cents a month', () => {
    const alarms = Object.values(resourcesOf(makeTemplate(), 'AWS::CloudWatch::Alarm'));
    const metrics = alarms.reduce((count, { Properties }) => count + (Properties.Metrics?.length ?? 1), 0);
    expect(sum(priceIdle(metrics))).toBeLessThan(0.5);
  });

  it('given a reader, then no more than without, since all that is added is paid for by the question', () => {
    const [plain, reader] = [makeTemplate(), makeTemplate({ reader: 'true' })].map((template) =>
      Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type),
    );
    const added = [...(reader ?? [])];
    for (const type of plain ?? []) added.splice(added.indexOf(type), 1);
    expect(new Set(added)).toEqual(
      new Set([
        'AWS::ApiGatewayV2::Api',
        'AWS::ApiGatewayV2::Integration',
        'AWS::ApiGatewayV2::Route',
        'AWS::ApiGatewayV2::Stage',
        'AWS::IAM::Policy',
        'AWS::IAM::Role',
        'AWS::Lambda::Function',
        'AWS::Lambda::Permission',
        'AWS::Logs::LogGroup',
        'AWS::Logs::MetricFilter',
      ]),
    );
  });

  it('given the template, then nothing in it is paid for by the hour, and no function runs by the clock', () => {
    const types = Object.values(makeTemplate().toJSON().Resources as Record<string, { Type: string }>);
    const expected = /^AWS::(?:CloudWatch|DynamoDB|IAM|Lambda|Logs|S3|SNS|SQS|StepFunctions)::/;
    expect(types.map(({ Type }) => Type).filter((type) => !expected.test(type))).toEqual([]);
    makeTemplate().hasResourceProperties('AWS::DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST' });
  });
});

/** An article that nobody watches, one with a statement that is new, and one that repeats what is known. */
async function measure(local: DynamoLocal) {
  const table = await local.makeTable();
  const client = local.makeClient();
  const store = openDynamoClaimStore({ client, table });
  const log = { bytes: 0 };
  const deps = makePipelineDeps(store, {
    // What is priced is storing eight claims, however they are found: a new model is no reason for other figures.
    model: undefined,
    log: jsonLog(
      (line) => {
        log.bytes += line.length + LINE_BYTES;
      },
      () => new Date(0),
    ),
  });
  // A stack that has been at work: its months are there, and so is what is repeated.
  await processFile(deps, makeCostArticle('before.txt', [VISAS]));
  const counted = meter(client);
  const one = async (file: ArticleFile): Promise<ArticleUse> => {
    Object.assign(counted, { readUnits: 0, writeUnits: 0, calls: [] } satisfies Meter);
    log.bytes = 0;
    const [outcome] = (await processFile(deps, file)) as readonly WrittenOutcome[];
    const extractMs = COMPUTING_MS + TURN_MS * turnsOf(counted.calls);
    for (const { id } of outcome?.notices ?? []) {
      const record = await store.getNotice(id);
      if (record !== undefined) await sendNotice({ ...deps, sender: { send: async () => undefined } }, record);
    }
    expect(outcome?.claims.length).toBe(8);
    const { readUnits, writeUnits } = counted;
    const notices = outcome?.notices.length ?? 0;
    const logBytes = log.bytes + figureBytes((metrics) => outcome && countOutcome(metrics, outcome));
    const notifyBytes = notices * figureBytes((metrics) => countSent(metrics));
    return { readUnits, writeUnits, extractMs, notices, logBytes: logBytes + notifyBytes };
  };
  const plain = await one(makeCostArticle('plain.txt', []));
  const watched = await one(makeCostArticle('watched.txt', [PIPELINE]));
  const repeat = await one(makeCostArticle('repeat.txt', [VISAS]));
  expect([plain, watched, repeat].map(({ notices }) => notices)).toEqual([0, 1, 0]);
  store.close();
  return { plain, watched, repeat };
}

/** A line of figures, as long as it is where a batch is one article; longer batches write one for all of theirs. */
function figureBytes(count: (metrics: Metrics) => void): number {
  const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: METRICS.service });
  count(metrics);
  const bytes = JSON.stringify(metrics.serializeMetrics()).length + LINE_BYTES;
  metrics.clearMetrics();
  return bytes;
}

function countSent(metrics: Metrics): void {
  metrics.addMetric(METRICS.names.noticesSent, MetricUnit.Count, 1);
  metrics.addMetric(METRICS.names.noticeLatency, MetricUnit.Milliseconds, 1000);
}

/** Calls that wait for one another; those of one kind in a row go out together. */
function turnsOf(calls: readonly string[]): number {
  const kinds = calls.map((call) => call.split(' ')[0]);
  return kinds.filter((kind, n) => kind !== kinds[n - 1]).length;
}

// What CloudWatch counts beside each line.
const LINE_BYTES = 26;

function million(prices: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(prices).map(([name, price]) => [name, (price * MILLION).toFixed(2)]));
}
