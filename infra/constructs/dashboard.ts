import { Duration, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  type Metric,
  type MetricOptions,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { METRIC_CODE, METRICS } from '../../shared/names.ts';
import type { Alarms } from './alarms.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { ClaimExtraction } from './claim-extraction.ts';
import { countMetric } from './count-metric.ts';
import type { NoticeDelivery } from './notice-delivery.ts';
import type { Reader } from './reader.ts';

export interface DashboardProps {
  readonly intake: ArticleIntake;
  readonly extraction: ClaimExtraction;
  readonly delivery: NoticeDelivery;
  /** @default there is none */
  readonly reader?: Reader;
  readonly alarms: Alarms;
}

/** One page that answers: is it well, what came in, what came of it, what waits. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { intake, extraction, delivery, reader, alarms } = props;
    const count = (name: keyof typeof METRICS.names) => countMetric(this, METRICS.names[name]);
    const board = new CloudWatchDashboard(this, 'Board', { defaultInterval: Duration.days(1) });
    board.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.all], width: 24, height: 3 }));
    board.addWidgets(
      graph('Articles', [
        count('articlesProcessed'),
        count('articlesUnchanged'),
        count('articlesRejected'),
        count('articlesFailed'),
      ]),
      graph('Rejected, by reason', [rejectedByCode(Stack.of(this).stackName)]),
      graph('Claims and statements', [count('claims'), count('watchedClaims'), count('statements')]),
    );
    board.addWidgets(
      graph('Notices', [count('noticesMade'), count('noticesSent'), count('noticesFailed'), count('noticesParked')]),
      graph('Waiting and parked', [
        intake.queue.metricApproximateAgeOfOldestMessage({ label: 'oldest article (s)' }),
        intake.queue.metricApproximateNumberOfMessagesVisible({ label: 'articles waiting' }),
        intake.parked.metricApproximateNumberOfMessagesVisible({ label: 'articles parked' }),
        delivery.skipped.metricApproximateNumberOfMessagesVisible({ label: 'notices skipped' }),
        delivery.undelivered.metricApproximateNumberOfMessagesVisible({ label: 'notices undelivered' }),
      ]),
      graph('From upload to notice (ms)', latency(count('noticeLatency'))),
    );
    board.addWidgets(
      graph('Extract: a batch (ms)', percentiles(extraction.function)),
      graph('Notify: a batch (ms)', percentiles(delivery.function)),
      graph('Errors and refusals', [
        extraction.function.metricErrors({ label: 'extract errors' }),
        extraction.function.metricThrottles({ label: 'extract refused' }),
        delivery.function.metricErrors({ label: 'notify errors' }),
        delivery.function.metricThrottles({ label: 'notify refused' }),
      ]),
    );
    if (reader !== undefined) board.addWidgets(...readerGraphs(reader));
  }
}

function readerGraphs({ api }: Reader): GraphWidget[] {
  const sum = { statistic: Stats.SUM };
  return [
    graph('Reader: questions', [
      api.metricCount({ ...sum, label: 'asked' }),
      api.metricClientError({ ...sum, label: 'refused' }),
      api.metricServerError({ ...sum, label: 'failed' }),
    ]),
    graph(
      'Reader: an answer (ms)',
      percentilesOf((options) => api.metricLatency(options)),
    ),
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}

/** A search, so that a code that appears for the first time is drawn without a deploy. */
function rejectedByCode(service: string): MathExpression {
  const schema = `{${METRICS.namespace},${METRIC_CODE},service}`;
  return new MathExpression({
    expression: `SEARCH('${schema} MetricName="${METRICS.names.articlesRejected}" service="${service}"', 'Sum')`,
    usingMetrics: {},
    label: '',
  });
}

function latency(metric: Metric): Metric[] {
  return [50, 90, 99].map((percent) => metric.with({ statistic: Stats.percentile(percent), label: `p${percent}` }));
}

function percentiles(subject: ClaimExtraction['function']): Metric[] {
  return percentilesOf((options) => subject.metricDuration(options));
}

function percentilesOf(metric: (options: MetricOptions) => Metric): Metric[] {
  return [Stats.percentile(50), Stats.percentile(99)].map((statistic) => metric({ statistic, label: statistic }));
}
