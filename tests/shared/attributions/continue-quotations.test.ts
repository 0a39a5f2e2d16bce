import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from './found.ts';

describe('continueQuotations', () => {
  it.each([
    [
      'the next sentence',
      '<content>"Yes,"</content> <src>she</src> <cue>said</cue>. <content>"The bridge holds well."</content>',
    ],
    [
      'a new paragraph',
      '<content>"Yes,"</content> <src>she</src> <cue>said</cue>.\n\n<content>"The bridge holds well."</content>',
    ],
    [
      'a quotation left open over paragraphs',
      '<src>She</src> <cue>said</cue>: <content>“The bridge holds.</content>\n\n<content>“The paint is new.”</content>',
    ],
    [
      'a short sentence in a quotation left open',
      '<src>She</src> <cue>said</cue>: <content>“The bridge holds.</content> <content>It does.</content> <content>Still.</content>\n\n<content>“The paint is new.”</content>',
    ],
    [
      'a sentence partly in marks',
      '<content>"We keep the bridge,"</content> <src>she</src> <cue>said</cue>.\n\n<content>"[We] will paint it soon" and "open it to everyone."</content>',
    ],
  ])('given %s in marks without a cue, adds a piece: %s', (_, article) => {
    expect(found(textOf(article))).toEqual(expected(article));
  });

  it('given the narrator in another paragraph between, adds nothing', () => {
    const text = '"Yes," she said.\n\nThe rain fell on the town.\n\n"The bridge holds well."';
    expect(found(text)).toEqual(['she | said | "Yes,"']);
  });

  it('given a second cue after the one that quotes, goes on with the quotation', () => {
    expect(found('"It works," the envoy said, adding that it was old. "We will keep it for now."')).toEqual([
      'the envoy | said | "It works," … "We will keep it for now."',
      'the envoy | adding | that it was old',
    ]);
  });

  it('given a cue of somebody beside the one that quotes, goes on with the quotation', () => {
    expect(found('Rome is "old," said the envoy, who requested silence. "We will keep it for now."')).toEqual([
      'the envoy | said | Rome is "old," … "We will keep it for now."',
      'the envoy … who | requested | silence',
    ]);
  });

  it('given a quotation that is signed by somebody else, leaves it to them', () => {
    const text = 'Bridge\n\n"Yes," she said.\n\n"The bridge holds well." - Ana Ruiz\n\n"The paint is very new."';
    expect(found(text)).toEqual(['she | said | "Yes,"', 'Ana Ruiz | - | "The bridge holds well."']);
  });

  it('given scare quotes in the next sentence, adds nothing', () => {
    expect(found('"Yes," she said. The "friendship" bridge is closed.')).toEqual(['she | said | "Yes,"']);
  });
});
