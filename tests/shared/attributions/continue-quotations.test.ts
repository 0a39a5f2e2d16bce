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

  it('given scare quotes in the next sentence, adds nothing', () => {
    expect(found('"Yes," she said. The "friendship" bridge is closed.')).toEqual(['she | said | "Yes,"']);
  });
});
