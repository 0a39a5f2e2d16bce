import { describe, expect, it } from '@jest/globals';
import { tagTokens } from '../../../shared/sentences/tag-tokens.ts';

function wordsOf(text: string): readonly string[] {
  return tagTokens(text, { start: 0, end: text.length }).map((token) => token.text);
}

describe('tagTokens', () => {
  it.each([
    ['Erdoğan met Štefan', ['Erdoğan', 'met', 'Štefan']],
    ['Wałęsa’s son', ['Wałęsa', '’s', 'son']],
    ['a Łódź-based firm', ['a', 'Łódź', '-', 'based', 'firm']],
    ['Niinistö agreed', ['Niinistö', 'agreed']],
    ['they don’t', ['they', 'do', 'n’t']],
    ["''They don't,'' she said", ["''", 'They', 'do', "n't", ',', "''", 'she', 'said']],
    ["''A deal'', not ''a trap''", ["''", 'A', 'deal', "''", ',', 'not', "''", 'a', 'trap', "''"]],
    ['50 km and 50km', ['50', 'km', 'and', '50', 'km']],
  ])('given %j, then its tokens are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('given a name with a rare letter, then it is tagged as one', () => {
    const [token] = tagTokens('Şimşek spoke.', { start: 0, end: 13 });
    expect(token).toEqual({ start: 0, end: 6, text: 'Şimşek', tag: 'PROPN', lemma: 'şimşek' });
  });
});
