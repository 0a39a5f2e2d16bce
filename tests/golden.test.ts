import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXTRACTOR_VERSION } from '../shared/pipeline/extractor-version.ts';
import { versionOfExtractor } from './support/extractor-version.ts';
import { GOLDEN_NOTICES, noticesOfSamples } from './support/sample-notices.ts';
import { analyseSample, BROKEN_SAMPLES, goldenOf, listSamples, readSample, SAMPLES } from './support/samples.ts';

describe('samples', () => {
  it.each(listSamples(SAMPLES))('given %s, then its claims are exactly those kept beside it', async (name) => {
    const golden = goldenOf(name);
    const kept = existsSync(golden) ? readFileSync(golden, 'utf8') : 'no file; `npm run golden` writes it';
    expect(await analyseSample(name)).toBe(kept);
  });

  it('given all of them in the order of their publication, then notices and withheld reports are exactly those kept', async () => {
    const kept = existsSync(GOLDEN_NOTICES)
      ? readFileSync(GOLDEN_NOTICES, 'utf8')
      : 'no file; `npm run golden` writes it';
    expect(await noticesOfSamples()).toBe(kept);
  }, 60_000);

  // Who replays an archive after an upgrade goes by it: claims found by another extractor must say so.
  it('given another model or list, or other claims, then EXTRACTOR_VERSION is another: `npm run golden` writes it', () => {
    expect(EXTRACTOR_VERSION).toBe(versionOfExtractor());
  });

  it('given the broken ones, then each is rejected for its own reason', async () => {
    const codes: string[][] = [];
    for (const name of listSamples(BROKEN_SAMPLES)) {
      const reading = await readSample(BROKEN_SAMPLES, name);
      codes.push([name, reading.kind === 'rejected' ? reading.error.code : 'article']);
    }
    expect(codes).toEqual([
      ['2022-05-04-empty.txt', 'article/empty'],
      ['2023-07-02-communique-francais.txt', 'article/language-unsupported'],
      ['2024-12-01-cut-off.jsonl', 'article/bad-json'],
    ]);
  });
});
