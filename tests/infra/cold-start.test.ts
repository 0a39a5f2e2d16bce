import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleHandler } from '../../infra/bundle-handler.ts';
import { type EagerPart, eagerPart } from '../support/eager-part.ts';
import { listFunctions } from '../support/list-functions.ts';

type Allowed = Omit<EagerPart, 'builtIns'>;

const POWERTOOLS = ['@aws-lambda-powertools/commons', '@aws-lambda-powertools/metrics'];

/**
 * All that a cold start of each function reads and runs, kilobytes at the most. Every cold start pays for what is added
 * here: what few events need stands behind an `await import()` in the asynchronous shell.
 */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  digest: {
    kilobytes: 420,
    packages: [...POWERTOOLS, '@aws-sdk/client-dynamodb', '@aws-sdk/client-sns', '@middy/core', 'zod'],
    folders: [
      'functions/digest',
      'shared/notices',
      'shared/novelty',
      'shared/pipeline',
      'shared/stores',
      'shared/text',
      'shared/watches',
    ],
  },
  // No chardet, chrono-node, franc, linkedom or yaml: most articles are in English, in Unicode and on nothing watched.
  extract: {
    kilobytes: 980,
    packages: [
      '@aws-lambda-powertools/batch',
      ...POWERTOOLS,
      '@aws-sdk/client-dynamodb',
      '@aws-sdk/client-s3',
      '@middy/core',
      'countries-list',
      'i18n-iso-countries',
      'i18n-nationality',
      'zod',
    ],
    folders: [
      'functions/extract',
      'shared/actors',
      'shared/attributions',
      'shared/claims',
      'shared/notices',
      'shared/pipeline',
      'shared/sentences',
      'shared/stores',
      'shared/text',
      'shared/watches',
    ],
  },
  notify: {
    kilobytes: 350,
    packages: [
      '@aws-lambda-powertools/batch',
      ...POWERTOOLS,
      '@aws-sdk/client-dynamodb',
      '@aws-sdk/client-sns',
      '@aws-sdk/client-sqs',
      '@middy/core',
    ],
    folders: ['functions/notify', 'shared/notices', 'shared/pipeline', 'shared/stores'],
  },
  reader: {
    kilobytes: 380,
    packages: ['@aws-sdk/client-dynamodb', '@middy/core', 'zod'],
    folders: ['functions/reader', 'shared/exports', 'shared/novelty', 'shared/stores', 'shared/text', 'shared/watches'],
  },
};

describe('a cold start', () => {
  const out = mkdtempSync(join(tmpdir(), 'claimwatch-cold-'));
  const parts = new Map<string, EagerPart>();

  beforeAll(() => {
    for (const name of listFunctions()) parts.set(name, eagerPart(bundleHandler(name, join(out, name))));
  }, 60_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('given the functions, then each has its line in the list above', () => {
    expect(listFunctions()).toEqual(Object.keys(ALLOWED));
  });

  it.each(Object.entries(ALLOWED))('given %s, then it imports what it may and no more', (name, allowed) => {
    const { kilobytes, packages, folders } = parts.get(name) as EagerPart;
    expect({ packages, folders }).toEqual({ packages: allowed.packages, folders: allowed.folders });
    expect(kilobytes).toBeLessThanOrEqual(allowed.kilobytes);
  });

  // Imported by name it has to show all that it exports, and for three of those the whole of undici is loaded: 20 ms.
  it.each(Object.keys(ALLOWED))('given %s, then HTTP without TLS is left until somebody asks for it', (name) => {
    expect(parts.get(name)?.builtIns).toContain('node:https');
    expect(parts.get(name)?.builtIns).not.toContain('node:http');
  });

  it('given the same sources, then the bundle is the same, byte for byte, wherever it is made', () => {
    bundleHandler('notify', join(out, 'elsewhere', 'deeper'));
    const [here, there] = [readAll(join(out, 'notify')), readAll(join(out, 'elsewhere', 'deeper'))];
    expect(here.length).toBeGreaterThan(1);
    expect(there).toEqual(here);
  });
});

function readAll(folder: string): readonly (readonly [name: string, content: string])[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const).sort();
}
