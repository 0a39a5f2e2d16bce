import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { matchWatches } from '../../../shared/watches/match-watches.ts';
import { parseWatch } from '../../../shared/watches/watch.ts';
import { claimsOf } from './claims-of.ts';
import { MARKED_CLAIMS } from './marked-claims.ts';

const russiaChina = parseWatch(
  JSON.parse(readFileSync(new URL('../../../shared/watches/data/russia-china.json', import.meta.url), 'utf8')),
);

describe('matchWatches', () => {
  it.each(MARKED_CLAIMS)('given %s, when it is matched, then that is found: %s', (expected, markedArticle) => {
    const who = expected.split(' | ').map((claim) => claim.split(' ')[0] ?? '');
    const { article, claims } = claimsOf(markedArticle, who);
    const matched = matchWatches(article, splitSentences(article.text), claims, [russiaChina]);
    const found = matched.map(({ watches }, index) => `${who[index]} ${watches[0]?.stance ?? 'no'}`);
    expect(found.join(' | ')).toBe(expected);
  });
});
