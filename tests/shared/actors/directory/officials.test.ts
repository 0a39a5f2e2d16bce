import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { nameOfCountry } from '../../../../shared/actors/countries.ts';
import type { Term } from '../../../../shared/actors/directory/official.ts';
import { officials } from '../../../../shared/actors/directory/officials.ts';
import { keyOfName } from '../../../../shared/actors/name-key.ts';
import { OFFICES } from '../../../../shared/actors/office-words.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const COUNTRY = z.string().refine((code) => nameOfCountry(code) !== undefined, 'no country of that code');
const TERM = z
  .strictObject({
    office: z.string().regex(/^[a-z-]+$/),
    country: COUNTRY.optional(),
    body: z.string().min(2).optional(),
    title: z.string().min(4).optional(),
    from: z.string().regex(DAY),
    to: z.string().regex(DAY).optional(),
    joint: z.literal(true).optional(),
    acting: z.literal(true).optional(),
  })
  .refine((term) => term.country !== undefined || term.body !== undefined, 'an office is a country’s or a body’s')
  .refine((term) => term.to === undefined || term.from <= term.to, 'it ends before it begins');
const OFFICIAL = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(2),
  aliases: z.array(z.string().min(2)).min(1).optional(),
  gender: z.enum(['male', 'female']),
  country: COUNTRY.optional(),
  nationality: COUNTRY.optional(),
  terms: z.array(TERM).min(1),
  source: z.url(),
});

describe('officials', () => {
  it('given the list, then every entry is of the schema', () => {
    expect(z.array(OFFICIAL).safeParse(officials()).error).toBeUndefined();
  });

  it('given the list, then it is sorted by id and no id stands twice', () => {
    const ids = officials().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('given a term, then its office has a name to show, or the term a title', () => {
    const nameless = officials().filter(({ terms }) =>
      terms.some(({ office, title }) => title === undefined && !(office in OFFICES)),
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('given names and aliases, then no two officials of one country share one', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases, country } of officials()) {
      for (const key of new Set([name, ...(aliases ?? [])].map((one) => `${country} ${keyOfName(one)}`))) {
        if (seen.has(key)) shared.push(`${id} and ${seen.get(key)}: ${key}`);
        seen.set(key, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('given an office, then nobody else holds it on the same day, but jointly or for somebody', () => {
    const held = new Map<string, { id: string; term: Term }[]>();
    for (const { id, terms } of officials()) {
      for (const term of terms) {
        if (term.joint === true || term.acting === true) continue;
        const key = `${term.office} of ${term.country ?? ''} ${term.body ?? ''}`;
        held.set(key, [...(held.get(key) ?? []), { id, term }]);
      }
    }
    const clashes: string[] = [];
    for (const [office, holders] of held) {
      for (const [i, a] of holders.entries()) {
        for (const b of holders.slice(i + 1)) {
          if (firstDay(a.term) <= lastDay(b.term) && firstDay(b.term) <= lastDay(a.term)) {
            clashes.push(`${office}: ${a.id} and ${b.id}`);
          }
        }
      }
    }
    expect(clashes).toEqual([]);
  });
});

/** Of an uncertain day the latest it can be, so that the test finds only what is surely wrong. */
function firstDay({ from }: Term): string {
  return from.length === 7 ? `${from}-31` : from;
}

function lastDay({ to }: Term): string {
  return to === undefined ? '9999' : to.length === 7 ? `${to}-01` : to;
}
