import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { textOf } from '../../../shared/text/span.ts';
import { matchWatches } from '../../../shared/watches/match-watches.ts';
import { parseWatch } from '../../../shared/watches/watch.ts';
import { claimsOf } from './claims-of.ts';
import { MARKED_CLAIMS, NOT_YET } from './marked-claims.ts';
import { NEAR_THE_WATCH } from './near-claims.ts';

const russiaChina = parseWatch(
  JSON.parse(readFileSync(new URL('../../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);

describe('matchWatches', () => {
  it.each([...MARKED_CLAIMS, ...NEAR_THE_WATCH])(
    'given %s, when it is matched, then that is found: %s',
    (expected, markedArticle) => {
      expect(find(expected, markedArticle)).toBe(expected);
    },
  );

  it.failing.each(NOT_YET)('given %s, when it is matched, then that should be found: %s', (expected, markedArticle) => {
    expect(find(expected, markedArticle)).toBe(expected);
  });

  it('given words that are only passed on, when they are matched, then no watch takes them', () => {
    const { article, claims } = claimsOf(
      '<src>The agency</src> <cue>quoted</cue> <content>China on Russian ties</content>.',
      ['CN'],
    );
    const passedOn = claims.map((claim) => ({ ...claim, relayed: true }));
    const [matched] = matchWatches(article, splitSentences(article.text), passedOn, [russiaChina]);
    expect(matched?.watches).toEqual([]);
  });

  it.each([
    ['an attitude', { cueClass: 'attitude' }],
    ['a decree', { cueClass: 'decree' }],
    ['hardly an attribution', { confidence: 0.4 }],
  ] as const)('given words that lean on their context, when they are %s, then no watch takes them', (_, unsure) => {
    const article =
      'Putin spoke to Xi of gas. <src>He</src> <cue>promised</cue> <content>that the talks will be short</content>. ' +
      '<content 2>China and Russia are partners</content>, <src 2>he</src> <cue 2>said</cue>.';
    const { article: read, claims } = claimsOf(article, ['RU', 'RU']);
    const taken = (list: typeof claims): readonly number[] =>
      matchWatches(read, splitSentences(read.text), list, [russiaChina]).map(({ watches }) => watches.length);
    expect(taken(claims)).toEqual([1, 1]);
    expect(taken(claims.map((claim) => ({ ...claim, ...unsure })))).toEqual([0, 1]);
  });

  it('given a headline outside the text, when it names the pair, then vague words stand for it', () => {
    const { article, claims } = claimsOf(
      '<src>Li</src> <cue>said</cue> <content>the partnership would last</content>.',
      ['CN'],
    );
    const titled = { ...article, title: 'China and Russia sign a pact' };
    const [matched] = matchWatches(titled, splitSentences(article.text), claims, [russiaChina]);
    expect(matched?.watches).toMatchObject([{ watch: 'russia-china', rule: 'stands-for-pair' }]);
  });

  it('given a match, when it is asked why, then the rule and the words are told', () => {
    const { article, claims } = claimsOf(
      'Putin met Xi. <content>The two countries trust each other</content>, <src>he</src> <cue>said</cue>.',
      ['RU'],
    );
    const [matched] = matchWatches(article, splitSentences(article.text), claims, [russiaChina]);
    const [match] = matched?.watches ?? [];
    expect(match?.rule).toBe('stands-for-pair');
    expect(match?.evidence.map((span) => textOf(article.text, span))).toEqual([
      'Putin',
      'Xi',
      'two countries',
      'each other',
    ]);
  });
});

function find(expected: string, markedArticle: string): string {
  const who = expected.split(' | ').map((claim) => claim.split(' ')[0] ?? '');
  const { article, claims } = claimsOf(markedArticle, who);
  const matched = matchWatches(article, splitSentences(article.text), claims, [russiaChina]);
  return matched.map(({ watches }, index) => `${who[index]} ${watches[0]?.stance ?? 'no'}`).join(' | ');
}
