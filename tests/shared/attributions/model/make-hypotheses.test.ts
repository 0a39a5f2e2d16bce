import { describe, expect, it } from '@jest/globals';
import { codeOf } from '../../../../shared/attributions/model/fine-tags.ts';
import type { LabelledWindow } from '../../../../shared/attributions/model/label-roles.ts';
import { makeHypotheses } from '../../../../shared/attributions/model/make-hypotheses.ts';

// One letter a token: s source, c content, t *that* of a content, q cue, anything else none; a comma is punctuation, a bar ends
// a sentence.
describe('makeHypotheses', () => {
  it.each([
    ['a source in one piece', 'ss.qcc', [0, 1]],
    ['a source in two pieces, the nearer before the cue', 's..ssqcc', [3, 4]],
    ['a source in two pieces, the nearer after the cue', 'ss..ccqs', [7]],
    ['no source', '..qcc', []],
  ])('given %s, then the source is its piece nearest to the cue', (_, labels, source) => {
    expect(hypotheses(labels).map((hypothesis) => hypothesis.source)).toEqual([source]);
  });

  it.each([
    ['a hole', 'sqcc......c', [2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['a hole over the end of a sentence', 'sqcc.|.c', [2, 3, 7]],
    ['a *that* apart from the rest', 'tsqcc', [3, 4]],
    ['a *that* that opens it', 'sqtcc', [2, 3, 4]],
    ['its cue in between', 'ccsqcc', [0, 1, 4, 5]],
  ])('given a content with %s, then the content is whole or stays as it is', (_, labels, content) => {
    expect(hypotheses(labels)[0]?.content).toEqual(content);
  });

  it('given a cue in two places, then the cue is the piece around its anchor', () => {
    expect(hypotheses('qsqqcc', 2)[0]?.cue).toEqual([2, 3]);
  });

  it('given two labellings that differ by punctuation alone, then they are one reading, the likelier', () => {
    const found = hypotheses('ss,qcc', 3, 'sssqcc');
    expect(found).toHaveLength(1);
    expect(found[0]?.likelihood).toBe(-1);
  });

  it('given what the rules made of the cue, then the reading that differs from it by punctuation at most is told', () => {
    const advice = { source: [0, 1], cue: [3], content: [4, 5] };
    const found = read({ labellings: ['s..qcc', 'sssqcc'], tokens: 'ss,qcc', anchor: 3, advice });
    expect(found.map(({ advised }) => advised)).toEqual([false, true]);
  });

  it('given a labelling without content, then there is no reading', () => {
    expect(hypotheses('ssq..')).toEqual([]);
  });
});

const ROLE_OF: Readonly<Record<string, number>> = { s: 1, c: 2, t: 2, q: 3 };

function hypotheses(labels: string, anchor = labels.indexOf('q'), ...others: readonly string[]) {
  return read({ labellings: [labels, ...others], tokens: labels, anchor });
}

interface Read {
  /** The likeliest first. */
  readonly labellings: readonly string[];
  readonly tokens: string;
  readonly anchor: number;
  readonly advice?: Readonly<Record<'source' | 'cue' | 'content', readonly number[]>>;
}

function read({ labellings, tokens, anchor, advice }: Read) {
  const role = new Int32Array(tokens.length);
  for (const i of advice?.cue ?? []) role[i] = 3;
  const table = {
    shape: Int32Array.from(tokens, (letter) => (letter === ',' ? 1 : 3)),
    tag: Int32Array.from(tokens, (letter) => (letter === 't' ? codeOf('SCONJ-that') : 0)),
    sentence: Int32Array.from([...tokens].keys(), (i) => tokens.slice(0, i).split('|').length),
    rules: { role, owner: new Int32Array(tokens.length), attributions: advice === undefined ? [] : [advice] },
  };
  const labelled = {
    window: { first: 0, end: tokens.length, table },
    labellings: labellings.map((labels, rank) => ({
      labels: Uint8Array.from(labels, (letter) => ROLE_OF[letter] ?? 0),
      score: -rank - 1,
    })),
    logZ: 0,
  };
  return makeHypotheses({ anchor, chance: 1 }, labelled as unknown as LabelledWindow);
}
