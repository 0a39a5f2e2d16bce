import { describe, expect, it } from '@jest/globals';
import { checkLanguage } from '../../../shared/text/check-language.ts';

describe('checkLanguage', () => {
  it.each([
    ['a sentence', 'The minister said that trade would go on.', undefined],
    ['a headline of names', 'Lavrov, Wang Yi meet in Anhui', undefined],
    ['a headline of two words', 'Xi Hails Moscow Ties', undefined],
    ['names alone', 'Putin Xi Modi Lavrov', undefined],
    ['figures alone', '12 345, 67 %', undefined],
    ['English that its site calls Russian', 'The minister said that trade would go on.', 'ru'],
    [
      'English with a sentence in French',
      `${'The minister said that trade would go on. '.repeat(5)}« Rien ne change », a-t-il dit.`,
      'fr',
    ],
    ['a headline of names from a site in English', 'Lavrov, Wang Yi meet in Anhui', 'en-US'],
  ])('given %s, then it is read as English', (_case, text, declared) => {
    expect(() => checkLanguage('a.txt', text, declared)).not.toThrow();
  });

  it.each([
    ['French (fr)', 'Le ministre a déclaré mardi que le commerce continuerait.', undefined],
    ['French (fr)', 'Le ministre a déclaré mardi que le commerce continuerait.', 'en'],
    ['German (de)', 'Der Minister erklärte am Dienstag, der Handel werde fortgesetzt.', undefined],
    [
      'Spanish (es)',
      'El ministro de Exteriores dijo el martes que el comercio entre los dos países continuaría.',
      undefined,
    ],
    [
      'French (fr)',
      'Le ministre a déclaré mardi que le commerce continuerait entre les deux pays, malgré les sanctions. '.repeat(30),
      undefined,
    ],
    [
      'Polish (pl)',
      'Minister powiedział we wtorek, że handel między oboma krajami będzie trwał mimo sankcji. '.repeat(20),
      undefined,
    ],
    ['Russian (ru)', 'Министр заявил, что торговля будет продолжаться.', undefined],
    ['Chinese (zh)', '部长星期二表示', undefined],
    ['Arabic (ar)', 'قال الوزير يوم الثلاثاء إن التجارة ستستمر', undefined],
  ])('given %s, then the language is named, however long the text', (name, text, declared) => {
    expect(() => checkLanguage('a.txt', text, declared)).toThrow(`a.txt is in ${name}; expected English`);
  });
});
