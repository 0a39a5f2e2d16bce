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
    ['numbers', 'by 40 per cent in 2024', '40 2024'],
    ['relatives of a word', 'wheat harvesters', 'wheat harvest'],
    ['an amount of money as its number', 'worth 90 bln dollars', 'worth 90 billion'],
    ['a currency that is no amount', 'settled in dollars', 'settle #currency'],
    ['leaders as their states', 'Xi Jinping wrote to Vladimir Putin', '@CN writ @RU'],
    ['a plural that begins a headline', 'Ties grow', '#relationship #advance'],
    ['a verb with its particle', 'a pact is ruled out', 'pact #exclude'],
    ['a verb with its particle, negated', 'a pact cannot be ruled out', 'pact #possible'],
    ['standing by somebody', 'Minsk stands by Moscow', '@BY #support @RU'],
    ['standing by idly', 'it will not stand by', 'stand'],
    ['a denial far before its concept', 'it denies the story, told', 'story tell'],
    [
      'a denial that reaches on',
      'it rejects the old hasty rude view that it is a vassal',
      'old hasty rud view -#dependence',
    ],
    ['a negation that belongs to what follows', 'the threats are not new', '#threat new'],
    ['nothing without help as help', 'it could not be built without Chinese gas', '#advance #enable @CN #gas'],
    ['nothing but for help as help', 'impossible but for its coal', '#enable #energy'],
    ['two negations of two sentences apart', 'it sells no oil. It lives without gas', '-#supply -#oil liv -#gas'],
    ['a single without as it is', 'a road without coal', 'road -#energy'],
    ['what is baseless as not so', 'the talk of shells is baseless', '-#dialogue -#lethal-aid #baseless'],
    ['a wedge that fails as harmless', 'attempts to split them are doomed', 'attempt #harmless #fail'],
  ])('given %s, then its terms are found', (_case, words, terms) => {
    expect(termsOf(words).join(' ')).toBe(terms);
  });

  it('given a denied content, then its concepts are turned round', () => {
    expect(termsOf('that it is a vassal of China', 'denied')).toEqual(['-#dependence', '@CN']);
    expect(termsOf('that it supplies weapons', 'denied')).toEqual(termsOf('that it does not supply weapons'));
  });

  it('given a concept, then the stems of its words stand behind it', () => {
    expect(allTermsOf('dual-use goods for Moscow')).toEqual(['#dual-use', '=dual', '=use', '=good', '@RU']);
  });

  it('given no words, then there are no terms', () => {
    expect(makeTerms([])).toEqual([]);
  });
});

// Without the words of the concepts.
function termsOf(words: string, stand: Stand = 'affirmed'): readonly string[] {
  return allTermsOf(words, stand).filter((term) => !term.startsWith('='));
}

function allTermsOf(words: string, stand: Stand = 'affirmed'): readonly string[] {
  return splitSentences(words).flatMap(({ tokens }) => makeTerms(tokens, stand));
}
