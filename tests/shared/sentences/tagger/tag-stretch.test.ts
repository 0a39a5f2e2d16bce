import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ENGLISH } from '../../../../shared/sentences/tagger/english.ts';
import { tagStretch } from '../../../../shared/sentences/tagger/tag-stretch.ts';
import type { Token } from '../../../../shared/sentences/token.ts';
import { readWink } from '../../../../training/tagger/read-wink.ts';
import { grow, HOSTILE } from '../../../support/hostile-texts.ts';
import { winkTokens } from '../../../support/wink-tokens.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

function tokensOf(text: string): readonly Token[] {
  return tagStretch(ENGLISH, text, { start: 0, end: text.length });
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.text);
}

describe('tagStretch', () => {
  it.each([
    ['Okoro’s aides won’t', ['Okoro', '’s', 'aides', 'wo', 'n’t']],
    ['U.S.-based, a.m. end.The', ['U.S.', '-', 'based', ',', 'a.m.', 'end', '.', 'The']],
    ['anti-war F-16 long-range', ['anti-war', 'F-16', 'long', '-', 'range']],
    ['(“Never!”) 1,000.5% $5', ['(', '“', 'Never', '!', '”', ')', '1,000.5', '%', '$', '5']],
    ['http://a.org/b?c, me@a.org. @me #tag', ['http://a.org/b?c,', 'me@a.org', '.', '@me', '#tag']],
    ['中国 50km 🌉🌉', ['中国', '50', 'km', '🌉', '🌉']],
  ])('given %j, then its tokens are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['the run', 'NOUN'],
    ['to run', 'VERB'],
    ['to Okoro', 'PROPN'],
    ['the unfollowing', 'VERB'],
    ['an untweetable', 'ADJ'],
    ['at 5:30pm', 'SYM'],
    ['she can', 'AUX'],
  ])('given %j, then its last word is %s', (text, tag) => {
    expect(tokensOf(text).at(-1)?.tag).toBe(tag);
  });

  it.each([
    ['They went', 'go'],
    ['the colours', 'color'],
    ['they offloaded', 'offload'],
    ['Ministries', 'ministries'],
    ['they can’t', 'not'],
    ['cannot,', 'cannot'],
  ])('given %j, then the dictionary form of its last word is %j', (text, lemma) => {
    const words = tokensOf(text).filter(({ tag }) => tag !== 'PUNCT');
    expect(words.at(-1)?.lemma).toBe(lemma);
  });

  it.each(globSync('{samples,training/corpus}/**/*.{txt,html,json,jsonl,md,xml}', { cwd: ROOT }))(
    'given the lines of %s, then it tags them as wink-nlp does',
    (path) => {
      const lines = readFileSync(`${ROOT}${path}`, 'utf8').split('\n');
      expect(lines.map(tokensOf)).toEqual(lines.map(winkTokens));
    },
  );

  it.each(HOSTILE)('given %s, then it tags them as wink-nlp does', (_name, unit) => {
    const text = grow(unit, 400);
    expect(tokensOf(text)).toEqual(winkTokens(text));
  });

  it('given every word that wink-nlp knows, then it tags it as wink-nlp does', () => {
    const different = readWink().lexemes.filter(
      (word) => JSON.stringify(tokensOf(word)) !== JSON.stringify(winkTokens(word)),
    );
    expect(different).toEqual([]);
  }, 30_000);

  it('given any text, then it tags it as wink-nlp does', () => {
    const words = fc.constantFrom(...WORDS.split(' '));
    const letters = fc.constantFrom(...LETTERS);
    const runs = fc.array(fc.oneof(words, letters, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 });
    const texts = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((text) => text.join(' ')),
      fc.array(runs, { maxLength: 6 }).map((text) => text.map((run) => run.join('')).join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const expected = winkTokens(text);
        // Between two full stops in a word wink-nlp finds a word of no letters.
        fc.pre(expected.every((token) => token.text !== ''));
        expect(tokensOf(text)).toEqual(expected);
      }),
      { numRuns: 4_000 },
    );
  }, 30_000);

  it('given a word that was cut otherwise before, then it is cut as if it had not been', () => {
    const [first, , , ...again] = wordsOf('Okoro’s, not Okoro’s');
    expect([first, ...again]).toEqual(['Okoro’s', 'Okoro', '’s']);
  });

  it('given full stops within a word, then no token is empty', () => {
    expect(wordsOf('He left..then came')).toEqual(['He', 'left', '.', '.', 'then', 'came']);
  });

  it('given what is almost an address, then it is cut in no time', () => {
    expect(wordsOf(`//${'111.'.repeat(19)}`)).toHaveLength(4);
  });

  it('given parts of a word that are not all of it, then each stands where it is', () => {
    expect(tokensOf("whomst'd've").map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [6, 8],
      [8, 11],
    ]);
  });
});

const WORDS =
  "the a to that in run runs ran said says China’s China's don't DON'T can’t cannot Cannot, wanna gonna U.S. U.S.-based " +
  'anti-war crab-wise long-range F-16 3.5 1,000 $5 €3bn 5pm 5:30 a.m. 2nd 21st 1990s ’90s http://a.org/b //a.b.cd ' +
  'me@a.org @me #tag :) ;-) <3 🌉 “We said.” said,” (no) [yes] it... --- – — & % ½ x² Ministry ministries colours Colour ' +
  'better mice went retweeted unfollowing Duterte untweetable SAID naïve Erdoğan 中国 привет é 2023-03-07 and/or A. ab. ' +
  'foo.bar end.The That That’s to-do of of. \t \r \u00a0 \u3000 \u2003 ’s s’ ’ Qin .NET x.y.z. a.b..c ab-cd.ef';
const LETTERS = 'aAsSdDtTeE019.,:;!?-–—\'’‘“”"()[]/@#$%&*+<>…_ \u00a0\u3000éßÿŸΙ\u0301\u2060ſK'.split('');
