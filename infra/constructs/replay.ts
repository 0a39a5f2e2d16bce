import { Aws, Fn, Stack, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ARTICLE_PREFIX, REPLAY_PREFIX } from '../../shared/names.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { ClaimExtraction } from './claim-extraction.ts';

export interface ReplayProps {
  readonly intake: ArticleIntake;
  readonly extraction: ClaimExtraction;
  /** Batches of articles worked on at once as they arrive. */
  readonly concurrency: number;
}

// Runs of the map's items are named by it.
const LABEL = 'Articles';

/** Shows the objects of a prefix to the extract function again. Costs nothing while it is not used. */
export class Replay extends Construct {
  readonly machine: CfnStateMachine;

  constructor(scope: Construct, id: string, props: ReplayProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    // By hand: the CDK's own map may read and write every object of the bucket, and run every version of the function.
    this.machine = new CfnStateMachine(this, 'Machine', { roleArn: role.roleArn, definition: definition(props) });
    const rights = new Policy(this, 'Rights', { statements: this.statements(props), roles: [role] });
    props.intake.bucket.encryptionKey?.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey');
    // Whoever starts a run must not find that it may do nothing yet; the machine itself is named in the rights.
    this.machine.node.addDependency(role);
    this.explain(props, rights);
  }

  private statements({ intake, extraction }: ReplayProps): PolicyStatement[] {
    const { bucket } = intake;
    const execution = (tail: string) =>
      Fn.join('', [
        `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:execution:`,
        this.machine.attrName,
        tail,
      ]);
    return [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [extraction.function.functionArn] }),
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [bucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': `${ARTICLE_PREFIX}*` } },
      }),
      // What a run came to is written in parts, and an empty object first to see that it can be.
      new PolicyStatement({
        actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
        resources: [bucket.arnForObjects(`${REPLAY_PREFIX}*`)],
      }),
      // A map starts a run of its own machine for each object.
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.machine.attrArn] }),
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution'],
        resources: [execution(':*')],
      }),
      new PolicyStatement({ actions: ['states:RedriveExecution'], resources: [execution(`/${LABEL}:*`)] }),
    ];
  }

  private explain({ intake }: ReplayProps, rights: Policy): void {
    const bucket = Stack.of(this).getLogicalId(intake.bucket.node.defaultChild as CfnBucket);
    const machine = Stack.of(this).getLogicalId(this.machine);
    const execution = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<${machine}.Name>`;
    const wildcards = {
      [`<${bucket}.Arn>/${REPLAY_PREFIX}*`]: 'Each run writes under a name that is not known before',
      [`${execution}:*`]: 'The runs of this one machine, which have no names before they begin',
      [`${execution}/${LABEL}:*`]: 'The runs of this one machine’s map, which have no names before they begin',
    };
    for (const [resource, reason] of Object.entries(wildcards)) {
      Validations.of(rights).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason });
    }
    const reason = 'Its owner runs it by hand and reads the results; the function logs and traces each object itself';
    for (const id of ['AwsSolutions-SF1', 'AwsSolutions-SF2']) Validations.of(this.machine).acknowledge({ id, reason });
  }
}

/** In the Amazon States Language. */
function definition({ intake, extraction, concurrency }: ReplayProps) {
  return {
    Comment: 'claimwatch: articles of a prefix through the extract function again',
    StartAt: 'Articles',
    States: {
      Articles: {
        Type: 'Map',
        Label: LABEL,
        ItemReader: {
          Resource: `arn:${Aws.PARTITION}:states:::s3:listObjectsV2`,
          Parameters: { Bucket: intake.bucket.bucketName, 'Prefix.$': '$.prefix' },
        },
        ItemSelector: {
          replay: {
            bucket: intake.bucket.bucketName,
            'key.$': '$$.Map.Item.Value.Key',
            'notices.$': '$.notices',
            'since.$': '$.since',
          },
        },
        // Articles that arrive go first: a replay may wait.
        MaxConcurrency: Math.max(1, Math.floor(concurrency / 4)),
        // One bad object stops no others: it is listed, and can be done again.
        ToleratedFailurePercentage: 100,
        ItemProcessor: {
          // An express run costs a twentieth of a standard one, and may take as long as the function: five minutes.
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'Extract',
          States: { Extract: extract(extraction.function.functionArn) },
        },
        ResultWriter: {
          Resource: `arn:${Aws.PARTITION}:states:::s3:putObject`,
          Parameters: { Bucket: intake.bucket.bucketName, Prefix: REPLAY_PREFIX.slice(0, -1) },
          WriterConfig: { OutputType: 'JSONL', Transformation: 'COMPACT' },
        },
        End: true,
      },
    },
  };
}

function extract(functionArn: string) {
  return {
    Type: 'Task',
    Resource: functionArn,
    Retry: [
      // Nothing was run yet: the account's functions are busy with what arrives.
      { ErrorEquals: ['Lambda.TooManyRequestsException'], IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2 },
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 2, BackoffRate: 3 },
    ],
    End: true,
  };
}
