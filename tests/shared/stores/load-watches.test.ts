import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadWatches, WATCHES_DIRECTORY } from '../../../shared/stores/load-watches.ts';

describe('loadWatches', () => {
  it('given the watches that ship, then russia-china is among them', () => {
    expect(loadWatches(WATCHES_DIRECTORY).map(({ id }) => id)).toContain('russia-china');
  });

  it.each([
    ['no file', {}],
    ['a file that is not JSON', { 'a.json': 'id: a' }],
    ['a file that is no watch', { 'a.json': '{"id":"a"}' }],
    ['a watch that goes by the name of the canaries’', { 'a.json': watch('canary') }],
    ['two watches of one id', { 'a.json': watch('pair'), 'b.json': watch('pair') }],
  ])('given a folder with %s, then that is said', (_case, files) => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const load = () => loadWatches(pathToFileURL(`${folder}/`));
    expect(load).toThrow(expect.objectContaining({ code: 'watch/invalid' }));
    rmSync(folder, { recursive: true });
  });

  it('given a file that is no watch, then the file is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
    writeFileSync(join(folder, 'pair.json'), '{"id":"pair","title":"A pair","parties":[]}');
    expect(() => loadWatches(pathToFileURL(`${folder}/`))).toThrow(/pair\.json: watch pair is not valid: parties: /);
    rmSync(folder, { recursive: true });
  });

  it('given a folder that is not there, then that is said', () => {
    const load = () => loadWatches(pathToFileURL('/nowhere/at/all/'));
    expect(load).toThrow(expect.objectContaining({ code: 'watch/invalid' }));
  });
});

function watch(id: string): string {
  return JSON.stringify({ id, title: 'A pair', parties: [{ country: 'IN' }, { country: 'CN' }] });
}
