import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { SCHEMA_VERSION } from '../../../shared/stores/claim-store.ts';
import { checkSchema, dataOf } from '../../../shared/stores/dynamo-read-items.ts';
import { pack, packLong, unpack, unpackLong } from '../../../shared/stores/pack.ts';

const KEY = { pk: 'statement#s', sk: 'statement' };
const LONG = { words: 'trade will grow '.repeat(100) };

describe('what was stored before', () => {
  it.each([
    ['as text', JSON.stringify(LONG)],
    ['by gzip, as schema 1 did', gzipSync(JSON.stringify(LONG))],
    ['as it is done now', packLong(LONG)],
  ])('given a value kept %s, then it is read', (_case, data) => {
    expect(dataOf({ ...KEY, data })).toEqual(LONG);
    expect(unpackLong(data)).toEqual(LONG);
  });

  it('given an article packed by gzip, then it is read', () => {
    expect(unpack(gzipSync(JSON.stringify(LONG)))).toEqual(LONG);
    expect(unpack(pack(LONG))).toEqual(LONG);
  });

  it.each([[undefined], [1], [SCHEMA_VERSION]])('given schema %s, then the item is read', (schema) => {
    expect(() => checkSchema({ ...KEY, schema })).not.toThrow();
  });

  it('given an item of a newer version, then it is refused and not misread', () => {
    expect(() => checkSchema({ ...KEY, schema: SCHEMA_VERSION + 1 })).toThrow('written by a newer claimwatch');
  });
});
