import { Aws, Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ARTICLE_PREFIX, ARTICLE_TRIES, CANARY_PREFIX, REPLAY_PREFIX } from '../../shared/names.ts';
import { ParkingQueue, safeQueue } from './parking-queue.ts';

export interface ArticleIntakeProps {
  readonly removalPolicy: RemovalPolicy;
  /** How long one batch of articles may take; a message stays hidden six times as long. */
  readonly extractTimeout: Duration;
  /** @default keys that AWS owns */
  readonly key?: IKey;
  /** @default articles are kept for ever */
  readonly articleDays?: number;
}

/** Where articles land: a bucket, and a queue with one message for each object created under articles/. */
export class ArticleIntake extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly parked: Queue;

  constructor(scope: Construct, id: string, props: ArticleIntakeProps) {
    super(scope, id);
    this.parked = new ParkingQueue(this, 'Parked', { key: props.key });
    this.queue = new Queue(this, 'Queue', {
      ...safeQueue(props.key),
      // Lambda asks for six times the function's timeout: a batch it holds back is not delivered to another meanwhile.
      visibilityTimeout: Duration.seconds(6 * props.extractTimeout.toSeconds()),
      deadLetterQueue: { queue: this.parked, maxReceiveCount: ARTICLE_TRIES },
    });
    this.bucket = this.makeBucket(props);
    this.notifyOfArticles();
  }

  /** Lets `reader` read uploaded articles, and be told that one is missing instead of being denied it. */
  grantRead(reader: IFunction): void {
    const articles = this.bucket.arnForObjects(`${ARTICLE_PREFIX}*`);
    reader.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [articles] }));
    // Without it S3 answers 403 for an object deleted since its event: a failure to retry instead of an article gone.
    reader.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }));
    this.bucket.encryptionKey?.grantDecrypt(reader);
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(reader.role ?? reader).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${ARTICLE_PREFIX}*]`,
      reason: `It reads whichever article lands; the names are not known before, and nothing outside ${ARTICLE_PREFIX} is readable`,
    });
  }

  private makeBucket(props: ArticleIntakeProps): Bucket {
    const common = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: props.removalPolicy,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...common,
      // S3 can deliver its logs only into a bucket with its own keys.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    return new Bucket(this, 'Articles', {
      ...common,
      ...(props.key
        ? { encryption: BucketEncryption.KMS, encryptionKey: props.key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      lifecycleRules: [
        {
          expiration: props.articleDays === undefined ? undefined : Duration.days(props.articleDays),
          // Long enough to notice and undo an upload over the wrong article.
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        // doctor removes its own; one that was killed could not.
        { prefix: CANARY_PREFIX, expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
        // What a replay came to has been read by then, or is not wanted.
        { prefix: REPLAY_PREFIX, expiration: Duration.days(90) },
      ],
    });
  }

  /** By hand: the CDK's own notifications bring a custom resource and a function in another language. */
  private notifyOfArticles(): void {
    const allowed = this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        // The account, since naming the bucket here and the queue there would go round in a circle.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: this.queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: ARTICLE_PREFIX }] } },
        },
      ],
    };
    // S3 sends a test event when it is set up, and refuses if the queue does not take it.
    if (allowed.policyDependable) bucket.node.addDependency(allowed.policyDependable);
  }
}
