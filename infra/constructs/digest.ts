import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ENV } from '../../shared/names.ts';
import type { LogDays } from '../settings.ts';
import type { ClaimStore } from './claim-store.ts';
import type { NoticeDelivery } from './notice-delivery.ts';
import { PipelineFunction } from './pipeline-function.ts';

export interface DigestProps {
  readonly store: ClaimStore;
  readonly delivery: NoticeDelivery;
  readonly logDays: LogDays;
  /** Folder of the watch files, from the project's own. */
  readonly watches: string;
  readonly every: 'hour' | 'day';
  /** The hour a daily one goes out. */
  readonly hour: number;
  /** Of that hour and of the days, as in `Europe/Berlin`. */
  readonly timeZone: string;
}

/** Once a day or an hour, what was noticed in the one before, to the topic of the notices. */
export class Digest extends Construct {
  readonly function: PipelineFunction;

  constructor(scope: Construct, id: string, props: DigestProps) {
    super(scope, id);
    this.function = new PipelineFunction(this, 'Function', {
      folder: 'digest',
      description: `claimwatch: sends once ${props.every === 'day' ? 'a day' : 'an hour'} what was noticed in the one before`,
      // As for notify: it waits for DynamoDB, and less would only import more slowly.
      memorySize: 512,
      // A day of a thousand statements is some hundred requests, one after the other.
      timeout: Duration.minutes(2),
      environment: {
        [ENV.TABLE_NAME]: props.store.table.tableName,
        [ENV.TOPIC_ARN]: props.delivery.topic.topicArn,
        [ENV.WATCHES_DIRECTORY]: '/var/task/watches',
      },
      logDays: props.logDays,
      beside: { watches: props.watches },
    });
    props.store.grantRead(this.function, 'time');
    props.delivery.grantPublish(this.function);
    this.schedule(props);
  }

  /** By hand: the CDK's own target may also run every other version of the function. */
  private schedule({ every, hour, timeZone }: DigestProps): void {
    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.function.functionArn] }),
    );
    const schedule = new CfnSchedule(this, 'Schedule', {
      scheduleExpression: `cron(0 ${every === 'day' ? hour : '*'} * * ? *)`,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.function.functionArn,
        roleArn: role.roleArn,
        // The time it was due, which stays the same when it is tried again.
        input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>', every, timeZone }),
        retryPolicy: { maximumEventAgeInSeconds: Duration.hours(1).toSeconds(), maximumRetryAttempts: 10 },
      },
    });
    schedule.node.addDependency(role);
  }
}
