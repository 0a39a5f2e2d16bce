import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findBreaches } from './support/find-breaches.ts';

const ROOT = new URL('../', import.meta.url);
const FOLDERS = ['cli', 'functions', 'infra', 'page', 'samples', 'shared', 'training'];

describe('architecture', () => {
  it('given the sources, then each is where it belongs, imports what it may, and its stage is as pure as it should be', () => {
    expect(findBreaches(readSources())).toEqual([]);
  });

  it.each([
    ['an import of a later stage', 'shared/text/a.ts', "import type { A } from '../claims/claim.ts';"],
    ['a stage imported by what all stages import', 'shared/errors.ts', "import { a } from './text/a.ts';"],
    ['a folder that is no stage', 'shared/things/a.ts', ''],
    ['a function imported by shared', 'shared/pipeline/a.ts', "import { a } from '../../functions/a/a.ts';"],
    ['the command line imported by a function', 'functions/a/a.ts', "import { a } from '../../cli/a.ts';"],
    ['more than names imported by infra', 'infra/a.ts', "import { a } from '../shared/errors.ts';"],
    ['tests imported', 'cli/a.ts', "import { a } from '../tests/support/a.ts';"],
    ['an import without its ending', 'cli/a.ts', "import { a } from './b';"],
    ['the SDK in a function', 'functions/a/a.ts', "import {\n  S3Client,\n} from '@aws-sdk/client-s3';"],
    ['the SDK in a store for everything', 'shared/stores/claim-store.ts', "import '@aws-sdk/lib-dynamodb';"],
    ['middy in a stage', 'shared/pipeline/a.ts', "import middy from '@middy/core';"],
    ['the CDK on the command line', 'cli/a.ts', "const cdk = await import('aws-cdk-lib');"],
    ['a file read in a pure stage', 'shared/actors/a.ts', "import { readFileSync } from 'node:fs';"],
    ['waiting in a pure stage', 'shared/actors/a.ts', 'export async function a() { await b(); }'],
    ['the clock in a pure stage', 'shared/notices/a.ts', 'export const a = () => new Date();'],
    ['the clock under its other name', 'shared/novelty/a.ts', 'export const a = () => Date.now();'],
    ['chance in a pure stage', 'shared/novelty/a.ts', 'export const a = () => Math.random();'],
    ['the environment in a pure stage', 'shared/text/a.ts', 'export const a = process.env.A;'],
    ['logging in a pure stage', 'shared/text/a.ts', "import { log } from '../log.ts';"],
    ['a file too long', 'shared/text/a.ts', `export function a() {}\n${'\n'.repeat(300)}`],
    ['a place for anything', 'shared/text/utils.ts', ''],
    ['a barrel', 'shared/text/a.ts', "export { b } from './b.ts';"],
    ['a name in capitals', 'shared/text/findThings.ts', ''],
  ])('given %s, then it is named', (_case, path, source) => {
    expect(findBreaches(new Map([[path, source]]))).toEqual([expect.stringMatching(`^${path}: `)]);
  });

  it('given two files that import each other, then both are named', () => {
    const sources = new Map([
      ['shared/text/a.ts', "import type { B } from './b.ts';"],
      ['shared/text/b.ts', "import type { A } from './a.ts';"],
    ]);
    expect(findBreaches(sources)).toEqual(['shared/text/a.ts: imports itself by way of shared/text/b.ts']);
  });

  it.each([
    ['an earlier stage imported', 'shared/claims/a.ts', "import type { A } from '../text/span.ts';"],
    ['a given date read', 'shared/novelty/a.ts', 'export const a = (day: string) => new Date(day).getTime();'],
    ['impure words in strings and comments', 'shared/text/a.ts', "// await Math.random()\nexport const a = ['await'];"],
    ['a long list', 'shared/text/words.ts', `export const WORDS = [\n${"  'word',\n".repeat(400)}];`],
    ['waiting in a store', 'shared/stores/a.ts', 'export async function a() { await b(Date.now()); }'],
    ['the long list of words read', 'shared/sentences/tagger/english.ts', "import { readFileSync } from 'node:fs';"],
    ['the officials read', 'shared/actors/directory/officials.ts', "import { readFileSync } from 'node:fs';"],
    ['names imported by infra', 'infra/constructs/a.ts', "import { A } from '../../shared/names.ts';"],
    ['a function imported by the command line', 'cli/a.ts', "import { a } from '../functions/a/a.ts';"],
  ])('given %s, then nothing is wrong', (_case, path, source) => {
    expect(findBreaches(new Map([[path, source]]))).toEqual([]);
  });
});

function readSources(): ReadonlyMap<string, string> {
  const folders = new Set(readdirSync(ROOT));
  const paths = FOLDERS.filter((folder) => folders.has(folder)).flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const sources = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));
  return new Map(sources.sort().map((path) => [path, readFileSync(new URL(path, ROOT), 'utf8')]));
}
