import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../../shared/claims/claim.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import type { Article } from '../../../shared/text/article.ts';
import { matchWatches } from '../../../shared/watches/match-watches.ts';
import { parseWatch } from '../../../shared/watches/watch.ts';

const watch = parseWatch(
  JSON.parse(readFileSync(new URL('../../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);
const WORDS = [
  'China',
  'Russia',
  "Moscow's",
  'ties',
  'the two',
  'both',
  'it',
  'partnership',
  ',',
  '.',
  '"',
  '\n',
  '-',
  'our',
  'İ',
  '中',
  '\u0000',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(' ')),
);

describe('matchWatches', () => {
  it('given any text and any spans in it, when it is matched, then evidence lies in the text and nothing is thrown', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), fc.constantFrom('CN', 'RU', 'US', undefined), (text, places, country) => {
        const claims = places.map((place, index) => makeClaim(text, place, index, country));
        const article: Article = {
          key: 'any',
          revision: '',
          text,
          title: text,
          published: '2024-01-01',
          publishedFrom: 'article',
        };
        const matched = matchWatches(article, splitSentences(text), claims, [watch]);
        expect(matched.map(({ index }) => index)).toEqual(claims.map(({ index }) => index));
        for (const { evidence } of matched.flatMap(({ watches }) => watches)) {
          for (const { start, end } of evidence) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('given one claim over 200,000 characters, when it is matched, then it takes no more than a moment', () => {
    const text =
      'China and Russia said the partnership between both sides and the two countries ties with Moscow. '.repeat(2000);
    const article: Article = { key: 'long', revision: '', text, published: '2024-01-01', publishedFrom: 'article' };
    const claims = [
      makeClaim(text, 0, 0, 'CN'),
      { ...makeClaim(text, 0, 1, 'CN'), content: [{ start: 0, end: text.length }] },
    ];
    const sentences = splitSentences(text);
    const started = performance.now();
    matchWatches(article, sentences, claims, [watch]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

function makeClaim(text: string, place: number, index: number, country: string | undefined): Claim {
  const start = text.length === 0 ? 0 : place % text.length;
  const end = Math.min(text.length, start + 40);
  const actor = {
    id: 'a',
    name: 'A',
    kind: 'person' as const,
    ...(country === undefined ? {} : { country }),
    resolved: true,
  };
  const roles = { source: [{ start: 0, end: Math.min(5, text.length) }], cue: [], content: [{ start, end }] };
  return { ...roles, index, kind: 'indirect', cueClass: 'speech', confidence: 1, actor, relayed: false };
}
