import type { RemovalPolicy } from 'aws-cdk-lib';
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The owner's key for everything stored and sent, where one is asked for. Rotated every year by KMS. */
export class DataKey extends Key {
  constructor(scope: Construct, id: string, props: { readonly removalPolicy: RemovalPolicy }) {
    super(scope, id, {
      description: 'claimwatch: articles, claims, queues and notices',
      enableKeyRotation: true,
      removalPolicy: props.removalPolicy,
    });
    // S3 puts events into the intake queue, SNS parks notices, CloudWatch raises alarms: each encrypts what it sends.
    for (const service of ['s3', 'sns', 'cloudwatch']) {
      this.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: ['*'],
          conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
        }),
      );
    }
  }
}
