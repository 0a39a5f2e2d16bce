import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../actors/actors-of.ts';

describe('makeClaims', () => {
  it('given several attributions, then claims are numbered in the order of the text', () => {
    const claims = claimsOf('[Qin] said {ties are calm}. [Lavrov] said {they will last}.');
    expect(claims.map(({ index, actor }) => [index, actor.id])).toEqual([
      [0, 'qin-gang'],
      [1, 'sergey-lavrov'],
    ]);
  });

  it.each([
    ['an outlet that passes on an official', '[Xinhua] reported {that [Xi] said {ties are calm}}.', [true, false]],
    ['sources that pass on an official', '[Aides] said {that [Xi] told them {ties are calm}}.', [true, false]],
    ['an outlet that speaks for itself', '[Global Times] said {ties are calm}.', [false]],
    ['an outlet that reports remarks', '[Northgate News] reported {his remarks on Monday}.', [true]],
    ['a person who speaks of another', '[Stoltenberg] said {that [Beijing] believes {ties are calm}}.', [false, false]],
    ['an outlet that quotes a group', '[Reuters] reported {that [analysts] expect {calm}}.', [false, false]],
  ])('given %s, then only the one who passes on is relayed', (_case, marked, relayed) => {
    expect(claimsOf(marked).map((claim) => claim.relayed)).toEqual(relayed);
  });

  it('given no attribution, then there is no claim', () => {
    expect(claimsOf('Nothing was said.')).toEqual([]);
  });
});
