import { describe, expect, it } from '@jest/globals';
import type { LabelledArticle, LabelledAttribution } from '../../training/read-corpus.ts';
import { parseMarked } from '../../training/read-ties.ts';
import { scoreAttribution } from '../../training/score-attribution.ts';

const ARTICLE = parseMarked(
  'one',
  '---\n---\n\n<src a="1">The mayor of Arden</src> <cue a="1">said</cue> <content a="1">that the quay would close</content>.\n\n' +
    '<content a="2">"We agree,"</content> <cue a="2">said</cue> <src a="2">Ms Okoro</src>.',
);

describe('scoreAttribution', () => {
  it.each([
    ['the gold itself', ARTICLE.attributions, 100, 100],
    ['nothing', [], 0, 0],
    ['one of two', ARTICLE.attributions.slice(0, 1), 66.67, 66.67],
    ['a source cut to one word', ARTICLE.attributions.map((a) => ({ ...a, source: cut(a.source) })), 100, 50],
    ['a content that shares too little', ARTICLE.attributions.map((a) => ({ ...a, content: cut(a.content) })), 50, 50],
  ])('given %s, then headline and strict measure are counted', (_, predicted, attribution, strict) => {
    const { figures } = scoreAttribution([ARTICLE], new Map([['one', predicted]]));
    expect(figures.get('attribution')?.F).toBe(attribution);
    expect(figures.get('strict')?.F).toBe(strict);
  });

  it('given direct and indirect speech, then each is counted by its kind', () => {
    const { figures } = scoreAttribution([ARTICLE], new Map([['one', ARTICLE.attributions]]));
    expect(['direct', 'mixed', 'indirect'].map((kind) => figures.get(kind)?.gold)).toEqual([1, 0, 1]);
  });

  it('given a span that leaves the text, then it is refused', () => {
    const wrong: LabelledArticle = { ...ARTICLE, attributions: [{ source: [], cue: [], content: [[0, 9999]] }] };
    expect(() => scoreAttribution([wrong], new Map())).toThrow(RangeError);
  });
});

/** Only the first word of the first piece. */
function cut(pieces: LabelledAttribution['source']): LabelledAttribution['source'] {
  const [first] = pieces;
  return first === undefined ? [] : [[first[0], first[0] + 3]];
}
