import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A queue nothing reads by itself: what keeps failing waits here for a person, as long as SQS allows. */
export class ParkingQueue extends Queue {
  constructor(scope: Construct, id: string, props: { readonly key?: IKey }) {
    super(scope, id, safeQueue(props.key));
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is itself where failures go: nothing consumes it, so there is no failed receive to catch, and an alarm watches it',
    });
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
