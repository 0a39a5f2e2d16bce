import { describe, expect, it } from '@jest/globals';
import { type ArticleChange, compareClaims } from '../../../shared/pipeline/compare-claims.ts';
import { openChangeSum } from '../../../shared/pipeline/sum-changes.ts';
import type { Span } from '../../../shared/text/span.ts';
import { MINISTER, makeTestArticle, makeTestClaim, makeTestReport, PAPER } from '../../support/claim-values.ts';

const ARTICLE = makeTestArticle({ key: 'a.txt' });
const said = (index: number, content: Span, actor = MINISTER) => ({
  ...makeTestClaim(index, actor, ['russia-china']),
  content: [content],
});
const told = (claim: number, statement: string) => makeTestReport(ARTICLE, { claim, statement });

describe('compareClaims', () => {
  it.each([
    ['the same claim', said(0, { start: 0, end: 9 }), said(0, { start: 0, end: 9 }), [0, 0, 0]],
    ['a claim under another number', said(0, { start: 0, end: 9 }), said(3, { start: 0, end: 9 }), [0, 0, 0]],
    ['other words at its edge', said(0, { start: 0, end: 9 }), said(0, { start: 0, end: 12 }), [0, 0, 1]],
    ['another actor', said(0, { start: 0, end: 9 }), said(0, { start: 0, end: 9 }, PAPER), [0, 0, 1]],
    ['words that only touch', said(0, { start: 0, end: 9 }), said(0, { start: 9, end: 12 }), [1, 1, 0]],
  ])('given %s, then it is gained, lost or moved as it should', (_case, before, after, counts) => {
    const change = compareClaims({ claims: [before], reports: [] }, { claims: [after], reports: [] });
    expect([change.gained.length, change.lost.length, change.moved.length]).toEqual(counts);
  });

  it('given a claim that grew over its neighbour, then the neighbour is lost and it is moved', () => {
    const before = [said(0, { start: 0, end: 9 }), said(1, { start: 10, end: 20 })];
    const change = compareClaims(
      { claims: before, reports: [] },
      { claims: [said(0, { start: 0, end: 20 })], reports: [] },
    );
    expect(change).toMatchObject({
      gained: [],
      lost: [{ claim: 1 }],
      moved: [{ from: { claim: 0 }, to: { claim: 0 } }],
    });
  });
});

describe('openChangeSum', () => {
  it('given two statements that are one now, in whichever articles, then they are merged', () => {
    const summary = sumOf([retold('s1', 's1'), retold('s2', 's1')]);
    expect(summary).toMatchObject({ merged: [{ into: 's1', from: ['s1', 's2'] }], split: [] });
  });

  it('given a statement that is two now, then it is split', () => {
    const summary = sumOf([retold('s1', 's1'), retold('s1', 's2')]);
    expect(summary).toMatchObject({ merged: [], split: [{ from: 's1', into: ['s1', 's2'] }] });
  });

  it('given claims that a watch takes now or no longer, then they are counted', () => {
    expect(sumOf([retold(undefined, 's1'), retold('s2', undefined), retold('s3', 's3')])).toMatchObject({
      taken: 1,
      dropped: 1,
      merged: [],
      split: [],
    });
  });
});

function sumOf(changes: readonly ArticleChange[]) {
  const sum = openChangeSum();
  for (const change of changes) sum.add(change);
  return sum.tell();
}

function retold(from: string | undefined, to: string | undefined): ArticleChange {
  const claims = [said(0, { start: 0, end: 9 })];
  return compareClaims(
    { claims, reports: from === undefined ? [] : [told(0, from)] },
    { claims, reports: to === undefined ? [] : [told(0, to)] },
  );
}
