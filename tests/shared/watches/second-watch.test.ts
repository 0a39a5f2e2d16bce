import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { matchWatches } from '../../../shared/watches/match-watches.ts';
import { parseWatch, type Watch } from '../../../shared/watches/watch.ts';
import { claimsOf } from './claims-of.ts';

const FIXTURES = new URL('../../fixtures/watches/', import.meta.url);
const indiaChina = readWatch(new URL('india-china.json', FIXTURES));
const russiaChina = readWatch(new URL('../../../shared/watches/data/russia-china.json', import.meta.url));

function readWatch(file: URL): Watch {
  return parseWatch(JSON.parse(readFileSync(file, 'utf8')));
}

describe('a second watch', () => {
  it.each(indiaChina.fixtures)('given the watch file alone, when %s is matched, then it finds its claims', (path) => {
    const [expected = '', ...rest] = readFileSync(new URL(path, FIXTURES), 'utf8').split('\n\n');
    const who = expected.split(' | ').map((claim) => claim.split(' ')[0] ?? '');
    const { article, claims } = claimsOf(rest.join('\n\n'), who);
    const matched = matchWatches(article, splitSentences(article.text), claims, [russiaChina, indiaChina]);
    const found = matched.map(({ watches }, index) => {
      return `${who[index]} ${watches.some(({ watch }) => watch === 'india-china') ? 'yes' : 'no'}`;
    });
    expect(found.join(' | ')).toBe(expected);
  });

  it('given a claim on one pair, when two watches share a party, then only the right one takes it', () => {
    const { article, claims } = claimsOf(
      '<src>Xi</src> <cue>said</cue> <content>China and Russia trust each other</content>.',
      ['CN'],
    );
    const [claim] = matchWatches(article, splitSentences(article.text), claims, [russiaChina, indiaChina]);
    expect(claim?.watches.map(({ watch }) => watch)).toEqual(['russia-china']);
  });
});
