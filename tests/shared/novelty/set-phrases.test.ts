import { describe, expect, it } from '@jest/globals';
import { SET_PHRASES } from '../../../shared/novelty/set-phrases.ts';
import { stemOf } from '../../../shared/novelty/stem-of.ts';
import { STOP_WORDS } from '../../../shared/novelty/stop-words.ts';

const ALL = SET_PHRASES.flatMap(({ concept, phrases }) => phrases.map((phrase) => ({ concept, phrase })));

describe('SET_PHRASES', () => {
  it('given a phrase, then it has no stop word, for those are gone when phrases are looked for', () => {
    const stops = new Set(STOP_WORDS);
    expect(ALL.filter(({ phrase }) => phrase.split(' ').some((word) => stops.has(word)))).toEqual([]);
  });

  it('given a phrase, then it stands for one concept only', () => {
    const concepts = Map.groupBy(ALL, ({ phrase }) => phrase.split(' ').map(stemOf).join(' '));
    const shared = [...concepts].filter(([, all]) => new Set(all.map(({ concept }) => concept)).size > 1);
    expect(shared).toEqual([]);
  });
});
