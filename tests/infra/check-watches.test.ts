import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkWatches } from '../../infra/check-watches.ts';

// Each case runs the command line as a process of its own, as a deploy does.
describe('checkWatches', () => {
  it('given watch files that are right, then a deploy goes on', () => {
    expect(() => checkWatches('shared/watches/data')).not.toThrow();
  });

  it('given one that is not, then the setting, the file and its key are named, and nothing is deployed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    writeFileSync(join(folder, 'pair.json'), '{"id":"pair","title":"A pair","parties":[{"country":"china"},{}]}');
    expect(() => checkWatches(folder)).toThrow(/^settings\/invalid: watches: .*pair\.json.* parties\.0\.country: /);
    rmSync(folder, { recursive: true });
  });
});
