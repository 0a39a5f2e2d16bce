import { describe, expect, it } from '@jest/globals';
import { renderDigest } from '../../../shared/notices/render-digest.ts';
import type { DecisionKind, Report, Statement } from '../../../shared/novelty/statement.ts';

const WATCH = { id: 'russia-china', title: 'Russia and China' };
const DAY = { watch: WATCH, from: '2023-03-07', to: '2023-03-08' };

describe('renderDigest', () => {
  it('given nothing said, then there is no digest', () => {
    expect(renderDigest({ ...DAY, statements: [], withheld: [] })).toBeUndefined();
    expect(
      renderDigest({ ...DAY, statements: [], withheld: [reportOf('x', 'repeat', 'that ties grow')] }),
    ).toBeUndefined();
    expect(
      renderDigest({ ...DAY, statements: [statementOf('Lin Bo', 'withheld', 'that ties grow', 1)], withheld: [] }),
    ).toBeUndefined();
  });

  it('given statements, then they stand by actor, new ones before those said again', () => {
    const digest = renderDigest({
      ...DAY,
      statements: [
        statementOf('Ana Okoro', 'first-report', 'that trade grows', 1),
        statementOf('Lin Bo', 'reiteration', 'that ties are rock solid', 1),
        statementOf('Lin Bo', 'first-report', 'that ties threaten no one', 4),
      ],
      withheld: [reportOf('x', 'repeat', 'a'), reportOf('x', 'repeat', 'a'), reportOf('y', 'withheld', 'b')],
    });
    expect(digest).toBe(`Russia and China: 2023-03-07 to 2023-03-08
2 new statements, 1 said again, 2 speakers

Lin Bo
  2023-03-07  Lin Bo: ties threaten no one (favourable; Harbour Wire; 4 articles)
  2023-03-07  Lin Bo again: ties are rock solid (favourable; Harbour Wire)

Ana Okoro
  2023-03-07  Ana Okoro: trade grows (favourable; Harbour Wire)

Most repeated
  4 articles  Lin Bo: ties threaten no one

No notice was sent for 2 retellings and 1 older remark.
`);
  });

  it('given the same statements in another order, then the digest is the same', () => {
    const statements = ['a', 'b', 'c'].map((name) => statementOf(name, 'first-report', `that ${name} grows`, 2));
    expect(renderDigest({ ...DAY, statements, withheld: [] })).toBe(
      renderDigest({ ...DAY, statements: statements.toReversed(), withheld: [] }),
    );
  });
});

function reportOf(statement: string, kind: DecisionKind, wording: string): Report {
  return {
    statement,
    watch: WATCH.id,
    article: 'wire/1.txt',
    claim: 0,
    outlet: 'Harbour Wire',
    published: '2023-03-07',
    content: [],
    wording,
    decision: { kind, rule: 'test' },
  };
}

function statementOf(name: string, kind: DecisionKind, wording: string, reports: number): Statement {
  const id = `${name}-${wording}`;
  return {
    id,
    watch: WATCH.id,
    actor: { id: name, name, kind: 'person', resolved: true },
    stance: 'favourable',
    wording,
    signature: '',
    firstReport: reportOf(id, kind, wording),
    saidOn: { from: '2023-03-07', to: '2023-03-07' },
    reports,
  };
}
