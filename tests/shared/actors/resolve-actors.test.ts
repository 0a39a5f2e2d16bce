import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actorOf, claimsOf } from './actors-of.ts';

const WORDS = [
  'Qin Gang',
  'Putin',
  'he',
  'the',
  'minister',
  'said',
  'Beijing',
  'NATO',
  'TASS',
  'officials',
  'of',
  ',',
  '.',
  '\n',
  '"',
  '’s',
  'Ministry',
  'von der',
  'J.',
  '-',
  'his',
  'counterpart',
  'report',
  'É',
  '\u{1F600}',
  '(',
  '“',
  'who',
  'which',
];

describe('resolveActors', () => {
  it('given an official, then the actor has id, country and role', () => {
    expect(actorOf('[Qin] said {ties are calm}.')).toEqual({
      id: 'qin-gang',
      name: 'Qin Gang',
      kind: 'person',
      country: 'CN',
      role: 'Foreign Minister of China',
      resolved: true,
    });
  });

  it('given a capital, then the actor is the country', () => {
    expect(actorOf('[Beijing] said {ties are calm}.')).toEqual({
      id: 'china',
      name: 'China',
      kind: 'country',
      country: 'CN',
      resolved: true,
    });
  });

  it('given somebody whom the directory lacks, then the article says what they are', () => {
    expect(actorOf('[Anna Petrova, a Canadian scholar of trade law,] said {ties are calm}.')).toEqual({
      id: 'anna-petrova',
      name: 'Anna Petrova',
      kind: 'person',
      country: 'CA',
      role: 'Canadian scholar of trade law',
      resolved: true,
    });
  });

  it('given a namesake of an official under another flag, then the id is another', () => {
    expect(actorOf('[Singaporean economist Lin Jian] said {ties are calm}.')?.id).toBe('lin-jian-sg');
  });

  it('given a group, then the number of its people makes no other actor', () => {
    expect(actorOf('[Several experts] warned {of delays}.')?.id).toBe('experts');
    expect(actorOf('[Experts] warned {of delays}.')?.id).toBe('experts');
  });

  it('given an article without a day, then an office that changed hands tells nobody', () => {
    const marked = '[The British prime minister] said {no}.';
    expect(actorOf(marked, '2023-01-01')?.name).toBe('Rishi Sunak');
    expect(actorOf(marked, 'unknown')).toEqual({
      id: 'british-prime-minister',
      name: 'British prime minister',
      kind: 'person',
      country: 'GB',
      resolved: false,
    });
    expect(actorOf('[The Russian president] said {no}.', 'unknown')?.name).toBe('Vladimir Putin');
  });

  it('given any text whatever, then every id is a slug and nothing throws', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), (any) => {
        const plain = any.replace(/[[\]{}]/g, ' ');
        const marked = plain.replace(/(\S+(?: \S+){0,3})/g, '[$1]');
        for (const { actor } of claimsOf(marked)) {
          expect(actor.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(actor.name).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});
