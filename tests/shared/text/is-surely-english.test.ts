import { describe, expect, it } from '@jest/globals';
import { isSurelyEnglish } from '../../../shared/text/is-surely-english.ts';

const ENGLISH =
  'Foreign Minister Ana Okoro told reporters in the capital on Tuesday that trade between both countries would keep ' +
  'growing. Government spokesman Piet Brandt called the talks useful, adding that another round was planned for May. ';
const FRENCH =
  'Le ministre a déclaré mardi que les deux pays continueraient à commercer entre eux, et que rien dans l’accord ne ' +
  'visait leurs voisins. La journée avait été longue, a-t-il dit aux journalistes qui l’attendaient. ';
const DUTCH =
  'De minister zei dinsdag dat de twee landen met elkaar zouden blijven handelen, en dat niets in de overeenkomst was ' +
  'gericht tegen hun buren. Het was een lange dag, zei hij tegen de journalisten die op hem wachtten in de hal. ';
const CHINESE = '部长星期二表示，两国将继续开展贸易，协议不针对任何邻国。';

describe('isSurelyEnglish', () => {
  it.each([
    ['an article', ENGLISH.repeat(10)],
    ['its first paragraphs', ENGLISH.repeat(3)],
    ['an article that ends in a document in French', ENGLISH.repeat(12) + FRENCH.repeat(40)],
  ])('given %s, then it is', (_case, text) => {
    expect(isSurelyEnglish(text)).toBe(true);
  });

  it.each([
    ['a headline', 'The minister said that it was not to be'],
    ['a sentence', ENGLISH],
    ['French', FRENCH.repeat(10)],
    ['Dutch, which shares some words', DUTCH.repeat(10)],
    ['Chinese', CHINESE.repeat(40)],
    ['two thirds of it French', (ENGLISH + FRENCH.repeat(2)).repeat(6)],
    ['half of it Chinese', (ENGLISH + CHINESE.repeat(7)).repeat(6)],
    ['a list of names', 'Lavrov, Wang Yi, Putin, Xi Jinping, Peskov, Qin Gang, Medvedev. '.repeat(20)],
    ['no words at all', '0123456789 '.repeat(200)],
  ])('given %s, then that is for others to tell', (_case, text) => {
    expect(isSurelyEnglish(text)).toBe(false);
  });
});
