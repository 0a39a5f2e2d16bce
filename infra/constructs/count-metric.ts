import { Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { METRICS } from '../../shared/names.ts';

/** How often something happened, as the functions of `scope`'s stack count it themselves. */
export function countMetric(scope: IConstruct, metricName: string, period = Duration.minutes(5)): Metric {
  return new Metric({
    namespace: METRICS.namespace,
    metricName,
    dimensionsMap: { service: Stack.of(scope).stackName },
    statistic: Stats.SUM,
    period,
  });
}
