import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRIC_CODE, METRICS } from '../../shared/names.ts';
import { isCanary } from '../../shared/pipeline/canary.ts';
import type { Outcome } from '../../shared/pipeline/outcome.ts';

const NAMES = METRICS.names;

/** An outcome as figures; a canary's is none of the owner's. */
export function countOutcome(metrics: Metrics, outcome: Outcome): void {
  if (isCanary(outcome.key)) return;
  // What is not there is nought as well, and every figure is paid for by its letters in the log.
  const add = (name: string, count: number): void => {
    if (count > 0) metrics.addMetric(name, MetricUnit.Count, count);
  };
  switch (outcome.kind) {
    case 'unchanged':
      add(NAMES.articlesUnchanged, 1);
      return;
    case 'rejected':
      add(NAMES.articlesRejected, 1);
      metrics
        .singleMetric()
        .addDimension(METRIC_CODE, outcome.code)
        .addMetric(NAMES.articlesRejected, MetricUnit.Count, 1);
      return;
    default:
      add(NAMES.articlesProcessed, 1);
      add(NAMES.claims, outcome.claims.length);
      add(NAMES.watchedClaims, outcome.claims.filter(({ watches }) => watches.length > 0).length);
      add(NAMES.statements, outcome.statements);
      add(NAMES.noticesMade, outcome.notices.length);
      add(NAMES.statementsOutsideWindow, outcome.outsideWindow);
  }
}
