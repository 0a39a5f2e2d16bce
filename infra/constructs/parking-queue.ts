import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IEventSourceDlq } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A queue nothing reads by itself: what keeps failing waits here for a person, as long as SQS allows. */
export class ParkingQueue extends Queue {
  constructor(scope: Construct, id: string, props: { readonly key?: IKey }) {
    super(scope, id, safeQueue(props.key));
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself where failures go: no consumer can fail on it, and an alarm watches it',
    });
  }

  /** Where an event source puts what it gives up on. The CDK's own destination grants a customer key with wildcards. */
  asDestination(): IEventSourceDlq {
    return {
      bind: (_source, handler) => {
        handler.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queueArn] }));
        this.encryptionMasterKey?.grant(handler, 'kms:Decrypt', 'kms:GenerateDataKey');
        return { destination: this.queueArn };
      },
    };
  }
}

/** What is true of every queue: encrypted, reached over TLS only, nothing dropped before SQS's own limit of 14 days. */
export function safeQueue(key?: IKey): QueueProps {
  return {
    ...(key
      ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key }
      : { encryption: QueueEncryption.SQS_MANAGED }),
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  };
}
