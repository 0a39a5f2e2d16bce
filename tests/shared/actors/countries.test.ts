import { describe, expect, it } from '@jest/globals';
import {
  countryOfCapital,
  countryOfDemonym,
  countryOfName,
  countryOfSeat,
  demonymOfCountry,
  findCountryWords,
  nameOfCountry,
} from '../../../shared/actors/countries.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';

describe('countryOfName', () => {
  it.each([
    ['Russia', 'RU'],
    ['the Russian Federation', 'RU'],
    ['U.S.', 'US'],
    ['America', 'US'],
    ['Britain', 'GB'],
    ['the UK', 'GB'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['CHINA', 'CN'],
    ['Syria', 'SY'],
    ['the Netherlands', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ['us', undefined],
    ['turkey', undefined],
    ['Korea', undefined],
    ['', undefined],
  ])('given %j, then it is %s', (words, code) => {
    expect(countryOfName(words)).toBe(code);
  });
});

describe('countryOfDemonym', () => {
  it.each([
    ['Chinese', 'CN'],
    ['Russians', 'RU'],
    ['British', 'GB'],
    ['Dutch', 'NL'],
    ['South Korean', 'KR'],
    ['Emirati', 'AE'],
    ['Welsh', undefined],
    ['Korean', undefined],
  ])('given %j, then it is %s', (word, code) => {
    expect(countryOfDemonym(word)).toBe(code);
  });
});

describe('countryOfCapital', () => {
  it.each([
    ['Beijing', 'CN'],
    ['Kiev', 'UA'],
    ['Kyiv', 'UA'],
    ['Washington', 'US'],
    ['The Hague', 'NL'],
    ['Brussels', undefined],
    ['Georgetown', undefined],
  ])('given %j, then it is %s', (word, code) => {
    expect(countryOfCapital(word)).toBe(code);
  });
});

describe('countryOfSeat', () => {
  it.each([
    ['the Kremlin', 'RU'],
    ['White House', 'US'],
    ['Downing Street', 'GB'],
    ['Élysée', 'FR'],
    ['Zhongnanhai', 'CN'],
    ['Pentagon', 'US'],
  ])('given %j, then it is %s', (words, code) => {
    expect(countryOfSeat(words)).toBe(code);
  });
});

describe('nameOfCountry and demonymOfCountry', () => {
  it.each([
    ['CN', 'China', 'Chinese'],
    ['GB', 'United Kingdom', 'British'],
    ['US', 'United States', 'American'],
    ['KR', 'South Korea', 'South Korean'],
    ['ZZ', undefined, undefined],
  ])('given %s, then they are %s and %s', (code, name, demonym) => {
    expect(nameOfCountry(code)).toBe(name);
    expect(demonymOfCountry(code)).toBe(demonym);
  });
});

describe('findCountryWords', () => {
  it.each([
    ['China and Russia agree.', ['China name CN', 'Russia name RU']],
    ['The US-China trade', ['US name US', 'China name CN']],
    ['Sino-Russian ties', ['Sino demonym CN', 'Russian demonym RU']],
    ['Ships left the South China Sea for the Indian Ocean.', []],
    ['The Kremlin met Pyongyang’s envoy.', ['Kremlin seat RU', 'Pyongyang capital KP']],
    ['Guinea-Bissau, not Guinea', ['Guinea-Bissau name GW', 'Guinea name GN']],
    ['Latin America is calm.', []],
    ['Let us eat turkey.', []],
  ])('given %j, then it finds %j', (text, found) => {
    const tokens = splitSentences(text).flatMap((sentence) => sentence.tokens);
    const words = findCountryWords(tokens);
    expect(words.map((word) => `${text.slice(word.start, word.end)} ${word.kind} ${word.country}`)).toEqual(found);
  });
});
