import { describe, expect, it } from '@jest/globals';
import { stemOf } from '../../../shared/novelty/stem-of.ts';

describe('stemOf', () => {
  it.each([
    [['depend', 'dependent', 'dependence', 'dependency']],
    [['vassal', 'vassalage', 'vassalisation', 'vassalization']],
    [['stability', 'stabilise', 'stabilize']],
    [['enable', 'enabler']],
    [['arm', 'arming']],
    [['trade', 'trading']],
    [['threat', 'threaten']],
    [['defence', 'defense']],
    [['neighbour', 'neighbor']],
    [['centre', 'center']],
    [['relation', 'relations']],
    [['tie', 'ties']],
    [['economy', 'economies']],
  ])('given %j, then they have one stem', (words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['nation', 'native'],
    ['army', 'arm'],
    ['state', 'station'],
    ['important', 'import'],
    ['critical', 'criticise'],
    ['goods', 'good'],
  ])('given %s and %s, then their stems differ', (first, second) => {
    expect(stemOf(first)).not.toBe(stemOf(second));
  });
});
