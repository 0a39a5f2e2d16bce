import { describe, expect, it } from '@jest/globals';
import { makeTerms, type Stand } from '../../../shared/novelty/make-terms.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

describe('makeTerms', () => {
  it.each([
    ['parties by name, demonym, capital and seat', 'Moscow, the Kremlin and Chinese Russia', '@RU @RU @CN @RU'],
    ['a prefix as a party', 'Sino-Russian trade', '@CN @RU #trade'],
    ['words for both', 'the two countries and both sides', '@pair @pair'],
    ['a concept in another wording', 'rock-solid, iron-clad, unbreakable', '#rock-solid #rock-solid #rock-solid'],
    ['the longest phrase first', 'dual-use goods', '#dual-use'],
    ['several wordings of no threat', 'a threat to nobody', '#harmless'],
    ['a negation before its concept', 'it is no vassal', '-#dependence'],
    ['a negation behind its verb', 'it threatens no one', '#harmless'],
    ['a negation that a comma ends', 'not now, a danger', '#threat'],
    ['freedom from something', 'free from blocs', '#harmless'],
    ['free as a word of its own', 'free trade', '#trade'],
    ['numbers', 'by 40 per cent in 2024', '40 per cent 2024'],
    ['relatives of a word', 'wheat embargoes', 'wheat embargo'],
  ])('given %s, then its terms are found', (_case, words, terms) => {
    expect(termsOf(words).join(' ')).toBe(terms);
  });

  it('given a denied content, then its concepts are turned round', () => {
    expect(termsOf('that it is a vassal of China', 'denied')).toEqual(['-#dependence', '@CN']);
    expect(termsOf('that it supplies weapons', 'denied')).toEqual(termsOf('that it does not supply weapons'));
  });

  it('given no words, then there are no terms', () => {
    expect(makeTerms([])).toEqual([]);
  });
});

function termsOf(words: string, stand: Stand = 'affirmed'): readonly string[] {
  return splitSentences(words).flatMap(({ tokens }) => makeTerms(tokens, stand));
}
