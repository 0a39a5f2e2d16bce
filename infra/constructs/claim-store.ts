import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { TABLE_INDEXES, TABLE_KEYS } from '../../shared/names.ts';

export interface ClaimStoreProps {
  readonly removalPolicy: RemovalPolicy;
  /** @default a key that AWS owns */
  readonly key?: IKey;
}

/** Articles, claims, statements, reports and notices: one table, whose stream carries the notices to be sent. */
export class ClaimStore extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: ClaimStoreProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: stringKey(TABLE_KEYS.partitionKey),
      sortKey: stringKey(TABLE_KEYS.sortKey),
      // Costs nothing while nothing arrives, and needs no capacity to be guessed for the day an archive is loaded.
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: StreamViewType.NEW_IMAGE,
      ...(props.key
        ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: props.key }
        : { encryption: TableEncryption.DEFAULT }),
      removalPolicy: props.removalPolicy,
      deletionProtection: props.removalPolicy === RemovalPolicy.RETAIN,
    });
    for (const index of Object.values(TABLE_INDEXES)) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: stringKey(index.partitionKey),
        sortKey: stringKey(index.sortKey),
      });
    }
  }

  /** Lets `grantee` read and write items, and ask these indexes. It cannot scan, nor touch the table itself. */
  grantReadWrite(grantee: IGrantable, ...indexes: readonly IndexKey[]): void {
    this.grant(grantee, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'], WRITING);
    this.grantQuery(grantee, indexes);
  }

  /** Lets `grantee` read items, by their keys and by these indexes. */
  grantRead(grantee: IGrantable, ...indexes: readonly IndexKey[]): void {
    this.grant(grantee, ['GetItem', 'BatchGetItem'], READING);
    this.grantQuery(grantee, indexes);
  }

  /** Lets `grantee` read items whose keys it has and change what they say, as that a notice was sent. */
  grantReadAndUpdate(grantee: IGrantable): void {
    this.grant(grantee, ['GetItem', 'BatchGetItem', 'UpdateItem'], WRITING);
  }

  private grant(grantee: IGrantable, actions: readonly string[], keyActions: readonly string[]): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
      }),
    );
    this.table.encryptionKey?.grant(grantee, ...keyActions.map((action) => `kms:${action}`));
  }

  private grantQuery(grantee: IGrantable, indexes: readonly IndexKey[]): void {
    const resources = indexes.map((key) => `${this.table.tableArn}/index/${TABLE_INDEXES[key].name}`);
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [this.table.tableArn, ...resources] }),
    );
  }
}

type IndexKey = keyof typeof TABLE_INDEXES;

/** What DynamoDB's guide asks of whoever uses an encrypted table, written out instead of with wildcards. */
const READING = ['Decrypt', 'DescribeKey'];
const WRITING = [...READING, 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'];

function stringKey(name: string) {
  return { name, type: AttributeType.STRING };
}
