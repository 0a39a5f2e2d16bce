import * as z from 'zod';
import { PolicyDocument } from '../iam/statement.ts';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

const Encryption = z.strictObject({
  ServerSideEncryptionConfiguration: z.tuple([
    z.strictObject({
      BucketKeyEnabled: NO_EFFECT,
      ServerSideEncryptionByDefault: z.strictObject({
        SSEAlgorithm: z.enum(['AES256', 'aws:kms']),
        KMSMasterKeyID: z.string().optional(),
      }),
    }),
  ]),
});

const Rules = z.array(z.strictObject({ Name: z.enum(['prefix', 'suffix']), Value: z.string() }));

const Notifications = z.strictObject({
  QueueConfigurations: z.array(
    z.strictObject({
      Event: z.string(),
      Queue: z.string(),
      Filter: z.strictObject({ S3Key: z.strictObject({ Rules }) }).optional(),
    }),
  ),
});

export const BUCKET_RESOURCES = [
  resourceType(
    'AWS::S3::Bucket',
    z.strictObject({
      BucketEncryption: Encryption,
      NotificationConfiguration: Notifications.optional(),
      LoggingConfiguration: z.strictObject({ DestinationBucketName: z.string() }).optional(),
      VersioningConfiguration: z.strictObject({ Status: z.literal('Enabled') }).optional(),
      Tags: z.array(z.strictObject({ Key: z.string(), Value: z.string() })).default([]),
      // Nothing lives for months here, nobody is outside the account, and there are no access lists.
      LifecycleConfiguration: NO_EFFECT,
      OwnershipControls: NO_EFFECT,
      PublicAccessBlockConfiguration: NO_EFFECT,
    }),
    ({ buckets }, { id, stack, name: made, properties }) => {
      const name = made.toLowerCase();
      const [encryption] = properties.BucketEncryption.ServerSideEncryptionConfiguration;
      const tags = Object.fromEntries(properties.Tags.map(({ Key, Value }) => [Key, Value]));
      const { arn } = buckets.add(name, {
        isVersioned: properties.VersioningConfiguration !== undefined,
        key: encryption.ServerSideEncryptionByDefault.KMSMasterKeyID,
        notifications: (properties.NotificationConfiguration?.QueueConfigurations ?? []).map(readNotification),
        logsIn: properties.LoggingConfiguration?.DestinationBucketName,
        // CloudFormation's own, on whatever it makes.
        tags: { ...tags, 'aws:cloudformation:stack-name': stack, 'aws:cloudformation:logical-id': id },
      });
      return { ref: name, attributes: { Arn: arn } };
    },
  ),
  resourceType(
    'AWS::S3::BucketPolicy',
    z.strictObject({ Bucket: z.string(), PolicyDocument }),
    ({ iam, buckets }, { path, name, properties: { Bucket, PolicyDocument: statements } }) => {
      iam.addResourcePolicy(buckets.arnOf(Bucket), { path, statements });
      return { ref: name };
    },
  ),
];

type QueueConfiguration = z.infer<typeof Notifications>['QueueConfigurations'][number];

function readNotification({ Event, Queue, Filter }: QueueConfiguration) {
  const rule = (name: string): string => Filter?.S3Key.Rules.find(({ Name }) => Name === name)?.Value ?? '';
  return { event: Event, queue: Queue, prefix: rule('prefix'), suffix: rule('suffix') };
}
