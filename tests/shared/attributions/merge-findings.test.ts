import { describe, expect, it } from '@jest/globals';
import type { CueClass } from '../../../shared/attributions/attribution.ts';
import type { Finding } from '../../../shared/attributions/finding.ts';
import { mergeFindings } from '../../../shared/attributions/merge-findings.ts';
import type { LabelledAttribution } from '../../../shared/attributions/model/label-article.ts';

const TEXT = 'Ms Okoro, the director, said that Mr Lindqvist had denied that the old quay would close by May.';

type Words = readonly [source: string, cue: string, content: string];

describe('mergeFindings', () => {
  it('given one cue that both found, then the model’s bounds are taken', () => {
    const byRules = [finding(['Ms Okoro', 'said', 'that Mr Lindqvist'], 'forward-that')];
    const byModel = [labelled(['Ms Okoro, the director', 'said', 'that Mr Lindqvist had denied'], 0.9)];
    expect(merge(byRules, byModel)).toEqual(['Ms Okoro, the director | said | that Mr Lindqvist had denied']);
  });

  it.each(['transcript', 'stated-by'])('given a finding of %s, which reads over sentences, then it stays', (rule) => {
    const byRules = [finding(['Ms Okoro', 'said', 'that Mr Lindqvist had denied'], rule)];
    const byModel = [labelled(['Ms Okoro', 'said', 'that'], 0.9)];
    expect(merge(byRules, byModel)).toEqual(['Ms Okoro | said | that Mr Lindqvist had denied']);
  });

  it.each([
    [0.45, 1],
    [0.35, 0],
  ])('given what the model alone found, %d likely, then it is added or not', (confidence, count) => {
    expect(merge([], [labelled(['Ms Okoro', 'said', 'that Mr Lindqvist'], confidence)])).toHaveLength(count);
  });

  it.each([
    [0.7, 2],
    [0.55, 1],
  ])('given one inside another’s content, %d likely, then there are %d', (confidence, count) => {
    const byRules = [finding(['Ms Okoro', 'said', 'that Mr Lindqvist had denied that the old quay would close'], 'x')];
    const byModel = [labelled(['Mr Lindqvist', 'denied', 'that the old quay would close'], confidence)];
    expect(merge(byRules, byModel)).toHaveLength(count);
  });

  it('given a likely attribution across one of the rules, then the model’s is taken', () => {
    const byRules = [finding(['Mr Lindqvist', 'had', 'denied that the old quay'], 'object')];
    const byModel = [labelled(['Ms Okoro', 'denied', 'that the old quay would close'], 0.8)];
    expect(merge(byRules, byModel)).toEqual(['Ms Okoro | denied | that the old quay would close']);
  });

  it('given nothing, then nothing', () => {
    expect(merge([], [])).toEqual([]);
  });

  it.each([
    ['a finding whose cue has no likely reading', 'object', 0.2, 0],
    ['one whose cue has one', 'object', 0.4, 1],
    ['one whose cue has none at all', 'object', -1, 1],
    ['a bare clause whose cue has a likely reading', 'forward-bare', 0.6, 1],
    ['one whose cue has a less likely one', 'forward-bare', 0.4, 0],
    ['one whose cue has none at all', 'forward-bare', -1, 0],
    ['a transcript, which reads over sentences', 'transcript', 0.2, 1],
  ])('given %s, which the rules alone found, then it stays or not', (_, rule, chance, count) => {
    expect(merge([finding(['Mr Lindqvist', 'denied', 'the old quay'], rule)], [], [chance])).toHaveLength(count);
  });
});

function merge(
  byRules: readonly Finding[],
  byModel: readonly LabelledAttribution[],
  chances: readonly number[] = [],
): readonly string[] {
  return mergeFindings(byRules, { attributions: byModel, chances }).map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => TEXT.slice(start, end)).join(' … '))
      .join(' | '),
  );
}

function finding(words: Words, rule: string): Finding {
  return { ...rolesOf(words), cueClass: 'speech', rule, sentence: 0 };
}

function labelled(words: Words, confidence: number, cueClass: CueClass = 'speech'): LabelledAttribution {
  return { ...rolesOf(words), cueClass, confidence };
}

function rolesOf(words: Words) {
  const [source, cue, content] = words.map((part) => {
    const start = TEXT.indexOf(part);
    return [{ start, end: start + part.length }];
  });
  return { source: source ?? [], cue: cue ?? [], content: content ?? [] };
}
