import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PipelineError } from '../../../shared/errors.ts';
import { parseWatch } from '../../../shared/watches/watch.ts';

const SHIPPED = new URL('../../../shared/watches/data/', import.meta.url);
const watch = {
  id: 'serbia-kosovo',
  title: 'Relations between Serbia and Kosovo',
  parties: [{ country: 'RS' }, { country: 'XK' }],
};

describe('parseWatch', () => {
  it.each(readdirSync(SHIPPED))('given %s as shipped, then it is a watch and its id is its name', (file) => {
    const parsed = parseWatch(JSON.parse(readFileSync(new URL(file, SHIPPED), 'utf8')));
    expect(`${parsed.id}.json`).toBe(file);
    for (const fixture of parsed.fixtures) expect(existsSync(new URL(fixture, SHIPPED))).toBe(true);
  });

  it('given only what a watch must have, then the lists are empty', () => {
    expect(parseWatch(watch).expressions).toEqual([]);
  });

  it.each([
    ['id', { ...watch, id: 'Serbia Kosovo' }],
    ['title', { ...watch, title: undefined }],
    ['parties', { ...watch, parties: [{ country: 'RS' }] }],
    ['parties', { ...watch, parties: [{ country: 'RS' }, { country: 'RS' }] }],
    ['parties.1.country', { ...watch, parties: [{ country: 'RS' }, { country: 'Kosovo' }] }],
    ['parties.0.people', { ...watch, parties: [{ country: 'RS', people: 'Vucic' }, { country: 'XK' }] }],
    ['expresions', { ...watch, expresions: ['Serb-Kosovar'] }],
    ['the file', 'serbia-kosovo'],
  ])('given a wrong %s, then the error names it', (key, content) => {
    expect(() => parseWatch(content)).toThrow(PipelineError);
    expect(() => parseWatch(content)).toThrow(key);
  });
});
