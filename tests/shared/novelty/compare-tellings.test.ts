import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTellings, makeTelling, SAID_AGAIN, SAME_POINT } from '../../../shared/novelty/compare-tellings.ts';
import { makeTerms } from '../../../shared/novelty/make-terms.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

describe('compareTellings', () => {
  it.each([
    [
      'wordings of one point',
      'that the pact between Moscow and Beijing is aimed at no third country',
      'Sino-Russian ties "threaten nobody"',
    ],
    [
      'a trimmed quotation',
      '"Our granaries are open to each other and will stay open through every storm of the decade"',
      '"open through every storm"',
    ],
    ['a translation', 'the friendship of the two nations is rock solid', 'relations with Russia are "iron-clad"'],
    ['a denial in two forms', 'Beijing has not delivered any weapons to Moscow', 'China sends no lethal aid to Russia'],
  ])('given %s, then they make the same point', (_case, first, second) => {
    expect(scoreOf(first, second)).toBeGreaterThanOrEqual(SAME_POINT);
  });

  it.each([
    [
      'two points of one speech',
      'that the pact between Moscow and Beijing is aimed at no third country',
      'that Russia and China will settle their grain trade in yuan',
    ],
    [
      'a claim and its opposite',
      'China has become a threat to the order that protects its neighbours',
      'China poses no threat to anyone',
    ],
    ['nothing but the parties', 'China and Russia', 'relations between Russia and China'],
    ['no words', '', ''],
  ])('given %s, then they do not', (_case, first, second) => {
    expect(scoreOf(first, second)).toBeLessThan(SAME_POINT);
  });

  it('given other numbers, then the same words are less alike', () => {
    expect(scoreOf('trade grew by 26 per cent', 'trade grew by 40 per cent')).toBeLessThan(
      scoreOf('trade grew by 26 per cent', 'trade grew by 26 per cent a year'),
    );
  });

  it('given the same words, then they are said again even on another occasion', () => {
    const words = 'that the partnership of the two neighbours knows no limits and serves peace';
    expect(scoreOf(words, words)).toBeGreaterThan(SAID_AGAIN);
  });

  it('given any terms, then the score lies from 0 to 1 and does not depend on their order', () => {
    const terms = fc.array(fc.constantFrom('@CN', '#threat', '-#threat', '#harmless', 'wheat', 'grain', '40', 'zzz'));
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const [left, right] = [makeTelling(a), makeTelling(b)];
        const { score } = compareTellings(left, right);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareTellings(right, left).score).toBeCloseTo(score, 12);
      }),
    );
  });
});

function scoreOf(first: string, second: string): number {
  const [a, b] = [first, second].map((words) =>
    makeTelling(splitSentences(words).flatMap(({ tokens }) => makeTerms(tokens))),
  );
  return a === undefined || b === undefined ? 0 : compareTellings(a, b).score;
}
