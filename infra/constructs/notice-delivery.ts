import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SqsSubscription, UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV, ITEM_TYPE } from '../../shared/names.ts';
import type { LogDays, NoticeFilter, Settings } from '../settings.ts';
import type { Chat } from './chat.ts';
import type { ClaimStore } from './claim-store.ts';
import { ParkingQueue } from './parking-queue.ts';
import { PipelineFunction } from './pipeline-function.ts';

export interface NoticeDeliveryProps {
  readonly store: ClaimStore;
  readonly logDays: LogDays;
  readonly removalPolicy: RemovalPolicy;
  readonly subscribers: Pick<Settings, 'email' | 'webhook' | 'queue'>;
  /** Rooms that notices go to as well. @default none */
  readonly chat?: Chat;
  /** @default SNS's own key in this account */
  readonly key?: IKey;
}

/** Sends each new notice once to the topic, and keeps what could not be handed over or delivered. */
export class NoticeDelivery extends Construct {
  readonly topic: Topic;
  readonly function: PipelineFunction;
  /** Where in the table's stream the notices stand that Lambda gave up on handing over. */
  readonly skipped: ParkingQueue;
  /** Notices that a subscriber did not take. */
  readonly undelivered: ParkingQueue;
  private readonly key?: IKey;

  constructor(scope: Construct, id: string, props: NoticeDeliveryProps) {
    super(scope, id);
    this.key = props.key;
    this.topic = new Topic(this, 'Topic', {
      displayName: 'claimwatch',
      masterKey: props.key ?? Alias.fromAliasName(this, 'SnsKey', 'alias/aws/sns'),
      enforceSSL: true,
    });
    // Subscribers outside this stack hold its address.
    this.topic.applyRemovalPolicy(props.removalPolicy);
    this.skipped = new ParkingQueue(this, 'Skipped', { key: props.key });
    this.undelivered = new ParkingQueue(this, 'Undelivered', { key: props.key });
    this.subscribe(props.subscribers);
    this.function = this.makeFunction(props);
  }

  /** Lets `publisher` send to the topic. SNS's own key is open to whoever may; a customer key has to be granted. */
  grantPublish(publisher: IGrantable): void {
    publisher.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
    );
    this.key?.grant(publisher, 'kms:Decrypt', 'kms:GenerateDataKey');
  }

  private subscribe({ email, webhook, queue }: NoticeDeliveryProps['subscribers']): void {
    const options = (filter: NoticeFilter) => ({
      deadLetterQueue: this.undelivered,
      ...(Object.keys(filter).length > 0 ? { filterPolicy: filterPolicy(filter) } : {}),
    });
    for (const { to, filter } of email) this.topic.addSubscription(new EmailSubscription(to, options(filter)));
    for (const { to, filter } of webhook) this.topic.addSubscription(new UrlSubscription(to, options(filter)));
    for (const { to, filter } of queue) {
      // Its owner lets the topic in; docs/deploy.md has the statement.
      this.topic.addSubscription(new SqsSubscription(Queue.fromQueueArn(this, to, to), options(filter)));
    }
  }

  private makeFunction(props: NoticeDeliveryProps): PipelineFunction {
    const notify = new PipelineFunction(this, 'Function', {
      folder: 'notify',
      description: 'claimwatch: sends each new notice to the topic and marks it as sent',
      // It waits for SNS and DynamoDB and computes nothing; half of this would only import more slowly.
      memorySize: 512,
      // Ten notices, each two requests with the SDK's three tries; past this AWS is down, and the batch is tried again.
      timeout: Duration.seconds(60),
      environment: {
        [ENV.TABLE_NAME]: props.store.table.tableName,
        [ENV.TOPIC_ARN]: this.topic.topicArn,
        [ENV.UNDELIVERED_URL]: this.undelivered.queueUrl,
        ...(props.chat && { [ENV.CHAT_TOPIC_ARN]: props.chat.topic.topicArn }),
      },
      logDays: props.logDays,
    });
    notify.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:GetQueueAttributes'], resources: [this.undelivered.queueArn] }),
    );
    Validations.of(notify.role ?? notify).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'DynamoDB’s ListStreams knows no resources: * is all it accepts',
    });
    props.store.grantReadAndUpdate(notify);
    this.grantPublish(notify);
    props.chat?.grantPublish(notify);
    notify.addEventSource(
      new DynamoEventSource(props.store.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { [ITEM_TYPE.attribute]: { S: FilterRule.isEqual(ITEM_TYPE.notice) } } },
          }),
        ],
        batchSize: 10,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // The function parks a notice by itself after five failures. These limits are for when it cannot run at all:
        // many quick tries, since a crash while sending holds a notice back for half a minute, and half a day of the
        // day that the stream is kept.
        retryAttempts: 1000,
        maxRecordAge: Duration.hours(12),
        onFailure: this.skipped.asDestination(),
      }),
    );
    return notify;
  }
}

function filterPolicy(filter: NoticeFilter) {
  return Object.fromEntries(
    Object.entries(filter).map(([attribute, allowlist]) => [
      attribute,
      SubscriptionFilter.stringFilter({ allowlist: [...allowlist] }),
    ]),
  );
}
