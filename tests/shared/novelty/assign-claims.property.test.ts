import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignAll, tell } from './told-articles.ts';

// Points that no reader would take for one another, each in two wordings that every reader takes for one.
const POINTS = [
  ['that the pact of Moscow and Beijing is aimed at no third country', 'that Sino-Russian ties "threaten nobody"'],
  ['that Russia will sell China more gas through a new pipeline', 'that a further pipeline will bring Russian gas'],
  ['that the two armies will hold joint drills at sea', 'that joint exercises of both navies are planned'],
  ['that the yuan replaces the dollar in the bilateral trade', 'that the trade will be settled in national currencies'],
] as const;

const DAYS = ['2023-03-07', '2023-03-08', '2023-03-09'];

const article = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.constantFrom(...DAYS),
    points: fc.uniqueArray(fc.nat({ max: POINTS.length - 1 }), { minLength: 1, maxLength: 3 }),
    wording: fc.nat({ max: 1 }),
  })
  .map(({ key, day, points, wording }) => {
    const sentences = points.map((point, i) => {
      const content = POINTS[point]?.[wording] ?? '';
      return `<src ${i + 1}>Lin Bo</src> <cue ${i + 1}>said</cue> on March 7 <content ${i + 1}>${content}</content>.`;
    });
    return { points, told: tell(key, day, sentences.join(' ')) };
  });

const world = fc.uniqueArray(article, { minLength: 1, maxLength: 4, selector: ({ told }) => told.article.key });

describe('assignClaims, in any order', () => {
  it('given the same articles in any order and again, then there is one statement for each point', () => {
    fc.assert(
      fc.property(
        world.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray([...articles, ...articles], { minLength: 2 * articles.length }),
          ),
        ),
        ([articles, shuffled]) => {
          const points = new Set(articles.flatMap((each) => each.points));
          const { statements, reports } = assignAll(shuffled.map(({ told }) => told));
          expect(statements.size).toBe(points.size);
          const noticed = reports.filter(({ decision }) => decision.kind !== 'repeat');
          expect(new Set(noticed.map(({ statement }) => statement)).size).toBe(points.size);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('given the articles in any order, then the earliest published one ends as the first report', () => {
    fc.assert(
      fc.property(
        world.chain((articles) => fc.shuffledSubarray(articles, { minLength: articles.length })),
        (shuffled) => {
          const { statements, reports } = assignAll(shuffled.map(({ told }) => told));
          for (const statement of statements.values()) {
            const days = reports
              .filter((report) => report.statement === statement.id)
              .map((report) => report.published);
            expect(statement.firstReport.published).toBe(days.sort()[0]);
            expect(statement.reports).toBe(days.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
