import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Attribution } from '../../../../shared/attributions/attribution.ts';
import { findAttributions } from '../../../../shared/attributions/find-attributions.ts';
import type { AttributionModel } from '../../../../shared/attributions/model/attribution-model.ts';
import { splitSentences } from '../../../../shared/sentences/split-sentences.ts';
import { loadModel } from '../../../../shared/stores/load-model.ts';
import type { Span } from '../../../../shared/text/span.ts';

let model: AttributionModel;

beforeAll(() => {
  model = loadModel();
});

describe('findAttributions with the model', () => {
  it.each([
    ['an indirect statement', 'Ms Okoro said that taxes would fall.', 'Ms Okoro | said | that taxes would fall'],
    ['a quotation', '“We will not wait,” said Mr Lindqvist.', 'Mr Lindqvist | said | “We will not wait,”'],
    ['a quotation in two pieces', '“We,” the mayor said, “agree.”', 'the mayor | said | “We,” … “agree.”'],
    ['according to', 'According to the bank, prices rose in May.', 'the bank | According to | prices rose in May'],
    ['a demand', 'The minister called for an end to the strike.', 'The minister | called for | an end to the strike'],
  ])('given %s, then source, cue and content are found', (_, text, expected) => {
    expect(find(text).map((attribution) => inWords(text, attribution))).toEqual([expected]);
  });

  it('given a sentence in which nobody says anything, then nothing is found', () => {
    expect(find('The ship left the harbour at dawn and reached the island on Friday.')).toEqual([]);
  });

  it('given an article, then each attribution has a confidence and a class', () => {
    for (const { confidence, cueClass } of find('Ms Okoro said it rained. Mr Lindqvist believes that it snowed.')) {
      expect(confidence).toBeGreaterThanOrEqual(model.card.threshold);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(['speech', 'belief']).toContain(cueClass);
    }
  });

  it('given the same article twice, then the answer is the same', () => {
    const text = '“No,” she said. He denied it, and the ministry warned that ties would suffer.';
    expect(find(text)).toEqual(find(text));
  });
});

describe('findAttributions with the model, on text that was made to break it', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n \t '],
    ['one word', 'said'],
    ['one long word', 'a'.repeat(20_000)],
    ['a sentence of 5,000 words', `She said that ${'the plan and '.repeat(1700)}it works.`],
    ['10,000 quotation marks left open', '“'.repeat(10_000)],
    ['1,000 quotations left open', 'He said “'.repeat(1_000)],
    ['2,000 straight marks', '"a" said he '.repeat(1_000)],
    ['nothing but cues', 'said told warned '.repeat(500)],
    ['capitals alone', 'MINISTER SAYS TALKS FAILED, DENIES RIFT. '.repeat(200)],
    ['no punctuation at all', 'she said it rained he denied it they agreed '.repeat(300)],
    ['pairs of surrogates', '“😀😀,” said 😀. 😀 said 😀. '.repeat(60)],
  ])('given %s, then it ends soon and every span stands in the text', (_, text) => {
    const started = performance.now();
    for (const { source, cue, content } of find(text)) {
      expect(content.length).toBeGreaterThan(0);
      for (const role of [source, cue, content]) expectInOrder(text, role);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

function find(text: string): readonly Attribution[] {
  return findAttributions(text, splitSentences(text), model);
}

function inWords(text: string, { source, cue, content }: Attribution): string {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return [source, cue, content].map(words).join(' | ');
}

/** In the text, in order, apart, and no half of a surrogate pair. */
function expectInOrder(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end).isWellFormed()).toBe(true);
    end = span.end;
  }
}
