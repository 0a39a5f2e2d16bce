import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { METRICS, TROUBLE_EVENTS } from '../../shared/names.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { ClaimExtraction } from './claim-extraction.ts';
import { countMetric } from './count-metric.ts';
import type { Digest } from './digest.ts';
import type { NoticeDelivery } from './notice-delivery.ts';
import type { Reader } from './reader.ts';

export interface AlarmsProps {
  readonly intake: ArticleIntake;
  readonly extraction: ClaimExtraction;
  readonly delivery: NoticeDelivery;
  /** @default there is none */
  readonly digest?: Digest;
  /** @default there is none */
  readonly reader?: Reader;
  readonly alarmEmail: readonly string[];
  readonly expectDaily: boolean;
  /** One for each thing that can go wrong, besides the two that between them see all of it. */
  readonly everyAlarm: boolean;
  /** @default not encrypted with a key: see the topic */
  readonly key?: IKey;
}

interface Signal {
  readonly metric: IMetric;
  /** From this value on. */
  readonly threshold: number;
  readonly description: string;
}

/**
 * What somebody must know of, sent to an operations topic of its own. CloudWatch asks $0.10 a month for each metric that an
 * alarm looks at, in an expression too. So what the functions notice themselves goes through their logs into one metric,
 * which costs nothing until there is something in it; the other alarm is for when they do not run at all.
 */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = this.makeTopic(props);
    this.countTrouble(props);
    const wanted = { ...essential(this, props), ...(props.everyAlarm ? signals(props) : {}) };
    const alarms = Object.entries(wanted).map(([name, signal]) => this.addAlarm(name, signal));
    if (props.expectDaily) alarms.push(this.addSilenceAlarm(props.intake));
    this.all = alarms;
  }

  private makeTopic(props: AlarmsProps): Topic {
    // CloudWatch cannot use the key SNS keeps in an account, so without a customer key there is none: what passes
    // here is the names and figures of alarms, never an article or a notice.
    const topic = new Topic(this, 'Topic', {
      displayName: 'claimwatch alarms',
      masterKey: props.key,
      enforceSSL: true,
    });
    for (const email of props.alarmEmail) topic.addSubscription(new EmailSubscription(email));
    // A topic with a policy of its own no longer has the one by which its account may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    return topic;
  }

  /** Lines of the logs that mean trouble, all into one metric. */
  private countTrouble({ extraction, delivery, digest, reader }: AlarmsProps): void {
    const groups = {
      Extract: extraction.function,
      Notify: delivery.function,
      ...(digest && { Digest: digest.function }),
      ...(reader && { Reader: reader.function }),
    };
    for (const [name, { logGroup }] of Object.entries(groups)) {
      for (const [kind, filterPattern] of Object.entries({ Told: TOLD, Broken: BROKEN })) {
        new MetricFilter(this, `${name}${kind}`, {
          logGroup,
          filterPattern,
          metricNamespace: troubleNamespace(this),
          metricName: METRICS.names.trouble,
          metricValue: '1',
        });
      }
    }
  }

  private addAlarm(name: string, { metric, threshold, description }: Signal): Alarm {
    const alarm = new Alarm(this, name, {
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      // Nothing arriving is a quiet night, not a fault.
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${description} See docs/operations.md, ${name}.`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    return alarm;
  }

  private addSilenceAlarm(intake: ArticleIntake): Alarm {
    const alarm = new Alarm(this, 'NoArticles', {
      metric: intake.queue.metricNumberOfMessagesSent({ period: Duration.days(1), statistic: Stats.SUM }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      // A queue that has been idle for hours sends no figures at all.
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: 'No article has arrived for a day. See docs/operations.md, NoArticles.',
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}

/** What the functions say of themselves. */
const TOLD = FilterPattern.any(
  ...Object.values(TROUBLE_EVENTS).map((event) => FilterPattern.stringValue('$.event', '=', event)),
);

/** What Lambda says of a function that could not start, threw, or was stopped. */
const BROKEN = FilterPattern.anyTerm('Task timed out', 'Runtime exited', 'Invoke Error', 'Uncaught Exception');

/** A stage's own, since a filter's metric cannot carry the stage's name as the others do. */
function troubleNamespace(scope: Construct): string {
  return `${METRICS.namespace}/${Stack.of(scope).stackName}`;
}

function essential(scope: Construct, { intake }: AlarmsProps): Readonly<Record<string, Signal>> {
  return {
    Trouble: {
      metric: new Metric({
        namespace: troubleNamespace(scope),
        metricName: METRICS.names.trouble,
        statistic: Stats.SUM,
        period: Duration.minutes(5),
      }),
      threshold: 1,
      description: 'A function failed, or an article, a notice or the digest did not get through.',
    },
    OldestArticle: {
      metric: intake.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        statistic: Stats.MAXIMUM,
      }),
      // A failed batch stays hidden for half an hour before it is tried again; two such rounds are worth a look.
      threshold: Duration.hours(1).toSeconds(),
      description: 'An article has been waiting for an hour.',
    },
  };
}

function signals({ intake, extraction, delivery, digest, reader }: AlarmsProps): Readonly<Record<string, Signal>> {
  const five = { period: Duration.minutes(5) };
  const sum = { ...five, statistic: Stats.SUM };
  const most = { ...five, statistic: Stats.MAXIMUM };
  return {
    ParkedArticles: {
      metric: intake.parked.metricApproximateNumberOfMessagesVisible(most),
      threshold: 1,
      description: 'Articles failed again and again and were parked.',
    },
    ParkedNotices: {
      metric: countMetric(delivery, METRICS.names.noticesParked, five.period),
      threshold: 1,
      description: 'The topic refused a notice five times, and it was parked.',
    },
    SkippedNotices: {
      metric: delivery.skipped.metricApproximateNumberOfMessagesVisible(most),
      threshold: 1,
      description: 'Notices were never handed to the notify function.',
    },
    UndeliveredNotices: {
      metric: delivery.undelivered.metricApproximateNumberOfMessagesVisible(most),
      threshold: 1,
      description: 'A subscriber did not take a notice.',
    },
    LostNotices: {
      metric: delivery.topic.metric('NumberOfNotificationsFailedToRedriveToDlq', sum),
      threshold: 1,
      description: 'A subscriber did not take a notice, and it could not be parked.',
    },
    ExtractErrors: {
      metric: extraction.function.metricErrors(sum),
      threshold: 1,
      description: 'The extract function failed as a whole.',
    },
    NotifyErrors: {
      metric: delivery.function.metricErrors(sum),
      threshold: 1,
      description: 'The notify function failed as a whole.',
    },
    ExtractThrottles: {
      metric: extraction.function.metricThrottles(sum),
      threshold: 1,
      description: 'Lambda refused to run the extract function.',
    },
    NotifyThrottles: {
      metric: delivery.function.metricThrottles(sum),
      threshold: 1,
      description: 'Lambda refused to run the notify function.',
    },
    LateNotices: {
      metric: delivery.function.metric('IteratorAge', most),
      threshold: Duration.minutes(10).toMilliseconds(),
      description: 'Notices are being sent more than ten minutes after they were made.',
    },
    ...(digest && {
      DigestErrors: {
        metric: digest.function.metricErrors(sum),
        threshold: 1,
        description: 'The digest of the day before was not sent.',
      },
    }),
    ...(reader && {
      ReaderErrors: {
        // What the function answers itself with an error counts too, and what never reached it.
        metric: reader.api.metricServerError(sum),
        threshold: 1,
        description: 'The reader could not answer.',
      },
    }),
  };
}
