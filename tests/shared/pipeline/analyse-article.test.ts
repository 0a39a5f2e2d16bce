import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseArticle } from '../../../shared/pipeline/analyse-article.ts';
import { loadModel } from '../../../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../../../shared/stores/load-watches.ts';
import type { Article } from '../../../shared/text/article.ts';
import type { Span } from '../../../shared/text/span.ts';
import { grow, HOSTILE } from '../../support/hostile-texts.ts';

const deps = { watches: loadWatches(WATCHES_DIRECTORY), model: loadModel() };

/** News-like words in any order, with marks and breaks where none belong. */
const newsText = fc
  .array(
    fc.constantFrom(
      ...[
        'Qin Gang',
        'Lavrov',
        'he',
        'the minister',
        'Beijing',
        'Moscow',
        'analysts',
        'said',
        'has warned',
        'that',
        'told reporters',
      ],
      ...[
        'according to',
        'in his view',
        'described',
        'as',
        'ties',
        'the two countries',
        'on Tuesday',
        'does not',
        'threaten',
        'anyone',
      ],
      ...['“', '”', '"', "''", '‘', '’', ',', '.', '?', ':', '—', '(', '\n', '\n\n', 'Q:', 'U.S.', '2023', '👩‍🚀', 'é'],
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe('analyseArticle', () => {
  it.each([
    ['any text whatever', fc.string({ unit: 'binary', maxLength: 400 })],
    ['the words of news in any order', newsText],
  ])('given %s, then every span of every claim is a stretch of it', (_case, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const claim of analyseArticle(articleOf(text), deps).claims) {
          expect(claim.content.length).toBeGreaterThan(0);
          for (const role of [claim.source, claim.cue, claim.content]) expectStretches(text, role);
          for (const { evidence } of claim.watches) for (const span of evidence) expectInside(text, span);
          expect(claim.actor.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(claim.confidence).toBeGreaterThanOrEqual(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('given the same article twice, then the claims are the same to the byte', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const [first, second] = [0, 1].map(() => JSON.stringify(analyseArticle(articleOf(text), deps).claims));
        expect(second).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  // A test runner's own context makes the model's arithmetic slow, so it gets less of each than the rules.
  it.each(HOSTILE)(
    'given 10,000 characters of %s and the model, then it comes back',
    (_name, unit) => {
      const { claims } = analyseArticle(articleOf(grow(unit, 10_000)), deps);
      expect(Array.isArray(claims)).toBe(true);
    },
    60_000,
  );

  // What takes quadratic time on these does not come back before the test runner gives up.
  it.each(HOSTILE)(
    'given 100,000 characters of %s, then it comes back',
    (_name, unit) => {
      const { claims } = analyseArticle(articleOf(grow(unit, 100_000)), { ...deps, model: undefined });
      expect(Array.isArray(claims)).toBe(true);
    },
    60_000,
  );
});

function articleOf(text: string): Article {
  return {
    key: 'any.txt',
    text,
    revision: '0',
    published: '2023-03-07',
    publishedFrom: 'article',
    outlet: 'Example Wire',
  };
}

/** In order, apart, not empty, and never through the middle of a surrogate pair. */
function expectStretches(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expectInside(text, span);
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
}

function expectInside(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
