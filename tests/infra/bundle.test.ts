import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import cdk from '../../cdk.json' with { type: 'json' };
import { bundleHandler } from '../../infra/bundle-handler.ts';
import { ClaimwatchStack } from '../../infra/claimwatch-stack.ts';
import { parseSettings } from '../../infra/settings.ts';
import { parseModel } from '../../shared/attributions/model/parse-model.ts';
import { parseTagger } from '../../shared/sentences/tagger/parse-tagger.ts';

process.env.CDK_VALIDATION = 'false';

// By which the template says where each bundle lies; the CDK's command line sets both.
const METADATA = { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true };

const ARTICLE = `---
outlet: Example Times
published: 2023-03-07
---
BEIJING, March 7 - Relations between China and Russia will keep growing, Foreign Minister Qin Gang said on Tuesday.
`;

// Bundles as `cdk deploy` uploads them: made by the stack itself, then run by a Node of their own.
describe('the functions’ bundles', () => {
  const out = mkdtempSync(join(tmpdir(), 'claimwatch-bundles-'));
  let bundles: Readonly<Record<string, string>>;

  beforeAll(() => {
    const app = new App({ outdir: out, context: { ...cdk.context, ...METADATA } });
    new ClaimwatchStack(app, 'claimwatch', { settings: parseSettings({ digestHour: 7, reader: true }) });
    bundles = findBundles(app.synth().directory);
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('given the stack, then every function has a bundle', () => {
    expect(Object.keys(bundles)).toEqual(['Extraction', 'Delivery', 'Digest', 'Reader']);
  });

  it.each(['Extraction', 'Digest'])('given %s, then its watches lie beside it', (name) => {
    expect(readdirSync(join(bundles[name] ?? '', 'watches'))).toContain('russia-china.json');
  });

  it('given Extraction, then the attribution model lies beside it, whole', () => {
    const bytes = readFileSync(join(bundles.Extraction ?? '', 'attributions.model'));
    expect(bytes.length).toBeLessThan(6_000_000);
    expect(parseModel(bytes).card.seed).toBe(1);
  });

  it('given Extraction, then the officials lie beside it', () => {
    const officials = JSON.parse(readFileSync(join(bundles.Extraction ?? '', 'officials.json'), 'utf8'));
    expect(officials).toContainEqual(expect.objectContaining({ id: 'qin-gang' }));
  });

  it('given Extraction, then the tagger’s words lie beside it, whole', () => {
    const bytes = readFileSync(join(bundles.Extraction ?? '', 'english.tagger'));
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(() => parseTagger(bytes)).not.toThrow();
  });

  it('given Reader, then nothing that finds claims is in it, or it would begin as slowly as that', () => {
    const { inputs } = bundleHandler('reader', join(out, 'reader'));
    const finding = /^shared\/(?:actors|attributions|pipeline|sentences)\/|node_modules\/(?:chrono-node|linkedom|wink)/;
    expect(Object.keys(inputs)).toContain('functions/reader/reader.ts');
    expect(Object.keys(inputs).filter((path) => finding.test(path))).toEqual([]);
  });

  it('given AWS_ENDPOINT_URL, then an article that lands there is read, and its claims are stored there', async () => {
    const { requests, answer } = await runHandler(bundles.Extraction ?? '', {
      Records: [{ messageId: 'm1', body: JSON.stringify(landed('articles/qin gang.txt')), attributes: {} }],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(requests).toContain('GET /inbox/articles/qin%20gang.txt');
    const stored = requests.filter((request) => /PutItem|TransactWriteItems/.test(request)).join('\n');
    expect(stored).toContain('notices#russia-china');
  }, 60_000);

  it('given a new notice, then notify asks the store whether it was sent', async () => {
    const { requests, answer } = await runHandler(bundles.Delivery ?? '', {
      Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: { id: { S: 'n1' } } } }],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(requests.join('\n')).toContain('GetItem');
  }, 60_000);

  it('given a time, then digest asks for the notices of its watches', async () => {
    const { requests } = await runHandler(bundles.Digest ?? '', { time: '2023-03-08T06:00:00Z' });
    expect(requests.join('\n')).toMatch(/^Query .*notices#russia-china/m);
  }, 60_000);

  it('given a question, then the reader asks the table and answers', async () => {
    const { requests, answer } = await runHandler(bundles.Reader ?? '', {
      rawPath: '/statements',
      rawQueryString: 'watch=russia-china',
      requestContext: { http: { method: 'GET' }, domainName: 'reader.example', requestId: 'r1' },
    });
    expect(answer).toMatchObject({ statusCode: 200, body: '{"items":[]}' });
    expect(requests.join('\n')).toMatch(/^Query .*months#statements#russia-china/m);
  }, 60_000);
});

function landed(key: string) {
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'), size: ARTICLE.length };
  return { Records: [{ eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'inbox' }, object } }] };
}

/** `{ Extraction: its folder }`: the construct's name and the asset that its function's code is. */
function findBundles(assembly: string): Readonly<Record<string, string>> {
  const { Resources } = JSON.parse(readFileSync(join(assembly, 'claimwatch.template.json'), 'utf8'));
  const functions = Object.values(Resources as Record<string, { Type: string; Metadata?: Record<string, string> }>);
  return Object.fromEntries(
    functions
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Metadata }) => [
        Metadata?.['aws:cdk:path']?.split('/')[1] ?? '',
        join(assembly, Metadata?.['aws:asset:path'] ?? ''),
      ]),
  );
}

/** Runs a bundle's handler on one event, outside the project so that no node_modules can help it. */
async function runHandler(folder: string, event: unknown): Promise<{ requests: readonly string[]; answer: unknown }> {
  const requests: string[] = [];
  const server = await startAws(requests);
  const script = `const { handler } = await import(${JSON.stringify(`file://${folder}/index.mjs`)});
    const answer = await handler(${JSON.stringify(event)}, { functionName: 'f', getRemainingTimeInMillis: () => 60000 });
    console.log('\\n' + JSON.stringify(answer ?? null));`;
  try {
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env: environment(folder, `http://127.0.0.1:${port}`),
    });
    return { requests, answer: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') };
  } finally {
    server.close();
  }
}

/** As much of S3 and DynamoDB as the handlers use: one article, and a table that is empty and takes everything. */
async function startAws(requests: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const action = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
      requests.push(action ? `${action} ${Buffer.concat(chunks)}` : `${request.method} ${request.url?.split('?')[0]}`);
      if (action === '') response.setHeader('last-modified', new Date(0).toUTCString());
      else response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(action === '' ? ARTICLE : '{"Items":[],"Count":0,"Responses":{}}');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function environment(folder: string, endpoint: string): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    TABLE_NAME: 'claims',
    TOPIC_ARN: 'arn:aws:sns:eu-west-1:111122223333:notices',
    UNDELIVERED_URL: `${endpoint}/undelivered`,
    WATCHES_DIRECTORY: join(folder, 'watches'),
    MODEL_FILE: join(folder, 'attributions.model'),
    TAGGER_FILE: join(folder, 'english.tagger'),
  };
}
