import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseModel } from '../../shared/attributions/model/parse-model.ts';
import { PipelineError } from '../../shared/errors.ts';
import { findInArticles } from '../../training/find-in-articles.ts';
import { packModel, type TrainedModel } from '../../training/pack-model.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { trainSmall } from './train-small.ts';

let model: TrainedModel;
let bytes: Uint8Array;

beforeAll(() => {
  model = trainSmall(inventedCorpus(16));
  bytes = packModel(model);
});

describe('packModel', () => {
  it('given the same articles, when trained again, then every byte is the same', () => {
    expect(packModel(trainSmall(inventedCorpus(16)))).toEqual(bytes);
  });

  it('given a model, when packed and parsed, then it finds what the articles hold', () => {
    const articles = inventedCorpus(4);
    const found = findInArticles(parseModel(bytes), articles);
    const cues = articles.map(({ id, text }) =>
      found.get(id)?.map(({ cue }) => cue.map(([s, e]) => text.slice(s, e)).join()),
    );
    expect(cues[0]).toEqual(['said', 'said', 'According to', 'warned']);
  });
});

describe('parseModel', () => {
  it.each([
    ['nothing', (_: Uint8Array) => new Uint8Array(0)],
    ['another file', (_: Uint8Array) => new TextEncoder().encode('{"name":"claimwatch"}'.repeat(9))],
    ['a file cut short', (whole: Uint8Array) => whole.slice(0, whole.length - 100)],
    ['a file cut within its header', (whole: Uint8Array) => whole.slice(0, 60)],
    ['a file with one byte changed', (whole: Uint8Array) => whole.with(whole.length - 500, (whole.at(-500) ?? 0) ^ 1)],
  ])('given %s, then it says that the model is invalid', (_, damage) => {
    expect(() => parseModel(damage(bytes))).toThrow(PipelineError);
    expect(() => parseModel(damage(bytes))).toThrow(expect.objectContaining({ code: 'model/invalid' }));
  });
});
