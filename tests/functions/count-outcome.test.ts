import { Metrics } from '@aws-lambda-powertools/metrics';
import { describe, expect, it } from '@jest/globals';
import { countOutcome } from '../../functions/extract/count-outcome.ts';
import type { Outcome } from '../../shared/pipeline/outcome.ts';

const WRITTEN = {
  kind: 'processed',
  claims: [],
  reports: [],
  statements: 2,
  notices: [],
  outsideWindow: 0,
} as const;

describe('countOutcome', () => {
  it('given articles, then each is counted by what became of it, and what is nought is not written', () => {
    expect(
      figuresOf(
        { ...WRITTEN, key: 'articles/a.txt' },
        { kind: 'unchanged', key: 'articles/b.txt' },
        { kind: 'rejected', key: 'articles/c.txt', code: 'article/empty', message: 'nothing' },
      ),
    ).toEqual({ ArticlesProcessed: 1, ArticlesUnchanged: 1, ArticlesRejected: 1, Statements: 2 });
  });

  it('given a canary, then nothing is counted', () => {
    const key = 'articles/.canary/qabcde.txt';
    const rejected = { kind: 'rejected', key, code: 'article/empty', message: 'nothing' } as const;
    expect(figuresOf({ ...WRITTEN, key }, { kind: 'unchanged', key }, rejected)).toEqual({});
  });
});

function figuresOf(...outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  const metrics = new Metrics({ namespace: 'test' });
  metrics.addMetric = (name, _unit, value) => {
    figures[name] = (figures[name] ?? 0) + value;
    return metrics;
  };
  const single = new Metrics({ namespace: 'test' });
  single.addMetric = () => single;
  metrics.singleMetric = () => single;
  for (const outcome of outcomes) countOutcome(metrics, outcome);
  return figures;
}
