import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseTagger } from '../../../../shared/sentences/tagger/parse-tagger.ts';
import { tagStretch } from '../../../../shared/sentences/tagger/tag-stretch.ts';

const FILE = new URL('../../../../shared/sentences/tagger/english.tagger', import.meta.url);
const BYTES = new Uint8Array(readFileSync(FILE));

describe('parseTagger', () => {
  it('given its file anywhere in memory, then it tags', () => {
    const shifted = new Uint8Array(BYTES.length + 3).subarray(3);
    shifted.set(BYTES);
    const [token] = tagStretch(parseTagger(shifted), 'said', { start: 0, end: 4 });
    expect(token).toEqual({ start: 0, end: 4, text: 'said', tag: 'VERB', lemma: 'say' });
  });

  it.each<readonly [string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['no bytes', () => new Uint8Array(0)],
    ['another format', (bytes) => bytes.with(18, 50)],
    ['a file cut off after its name', (bytes) => bytes.subarray(0, 22)],
    ['a file cut off', (bytes) => bytes.subarray(0, -1)],
    ['a bit of its header changed', (bytes) => bytes.with(40, (bytes[40] ?? 0) ^ 1)],
    ['a bit of its last number changed', (bytes) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)],
  ])('given %s, then it is refused', (_case, damage) => {
    expect(() => parseTagger(damage(BYTES))).toThrow(expect.objectContaining({ code: 'model/invalid' }));
  });
});
