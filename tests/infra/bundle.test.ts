import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import cdk from '../../cdk.json' with { type: 'json' };
import { ClaimwatchStack } from '../../infra/claimwatch-stack.ts';
import { parseSettings } from '../../infra/settings.ts';

process.env.CDK_VALIDATION = 'false';

// By which the template says where each bundle lies; the CDK's command line sets both.
const METADATA = { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true };

// Bundles as `cdk deploy` uploads them: made by the stack itself, then imported by a Node of their own.
describe('the functions’ bundles', () => {
  let out: string;
  let bundles: Readonly<Record<string, string>>;

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'claimwatch-bundles-'));
    const app = new App({ outdir: out, context: { ...cdk.context, ...METADATA } });
    new ClaimwatchStack(app, 'claimwatch', { settings: parseSettings({}) });
    bundles = findBundles(app.synth().directory);
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('given the stack, then every function has a bundle', () => {
    expect(Object.keys(bundles)).toEqual(['Extraction', 'Delivery']);
  });

  it('given a bundle, then Node imports it and finds a handler, with nothing beside it to install', () => {
    for (const folder of Object.values(bundles)) {
      expect(importBundle(folder)).toMatchObject({ exports: ['handler'], kind: 'function' });
    }
  }, 60_000);

  it('given the extract function, then its watches lie beside it', () => {
    expect(readdirSync(join(bundles.Extraction ?? '', 'watches'))).toContain('russia-china.json');
  });

  // Lambda's own limit is 250 MB; these say that something was bundled that should not be.
  it.each([
    ['Extraction', 12_000],
    ['Delivery', 1_500],
  ])('given %s, then it has at most %d kB', (name, limit) => {
    expect(statSync(join(bundles[name] ?? '', 'index.mjs')).size / 1000).toBeLessThan(limit);
  });

  it('given a bundle, then it holds none of our test or training code', () => {
    for (const folder of Object.values(bundles)) {
      expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).not.toMatch(/@jest\/globals|fast-check|aws-cdk-lib/);
    }
  });
});

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
      ])
      .filter(([, folder]) => existsSync(folder ?? '')),
  );
}

/** What the bundle exports, found out from outside the project so that no node_modules can help it. */
function importBundle(folder: string): unknown {
  const script = `import(${JSON.stringify(`file://${folder}/index.mjs`)}).then((bundle) =>
    console.log(JSON.stringify({ exports: Object.keys(bundle), kind: typeof bundle.handler })))`;
  const printed = execFileSync(process.execPath, ['-e', script], { cwd: folder, env: dummyEnvironment(folder) });
  return JSON.parse(String(printed).trim().split('\n').at(-1) ?? '');
}

function dummyEnvironment(folder: string): NodeJS.ProcessEnv {
  return {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    TABLE_NAME: 'none',
    TOPIC_ARN: 'arn:aws:sns:eu-west-1:111122223333:none',
    WATCHES_DIRECTORY: join(folder, 'watches'),
  };
}
