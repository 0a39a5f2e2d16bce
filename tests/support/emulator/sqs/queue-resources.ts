import * as z from 'zod';
import { PolicyDocument } from '../iam/statement.ts';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

export const QUEUE_RESOURCES = [
  resourceType(
    'AWS::SQS::Queue',
    z.strictObject({
      VisibilityTimeout: z.int().max(43_200).default(30),
      MessageRetentionPeriod: z.int().max(1_209_600).default(345_600),
      RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.int().min(1) }).optional(),
      KmsMasterKeyId: z.string().optional(),
      SqsManagedSseEnabled: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    ({ queues }, { name, properties }) => {
      const { RedrivePolicy: redrive } = properties;
      const queue = queues.add(name, {
        visibilityTimeout: properties.VisibilityTimeout,
        retention: properties.MessageRetentionPeriod,
        redrive: redrive && { target: redrive.deadLetterTargetArn, maxReceives: redrive.maxReceiveCount },
        key: properties.KmsMasterKeyId,
      });
      return { ref: queue.url, attributes: { Arn: queue.arn, QueueName: queue.name, QueueUrl: queue.url } };
    },
  ),
  resourceType(
    'AWS::SQS::QueuePolicy',
    z.strictObject({ Queues: z.array(z.string()), PolicyDocument }),
    ({ iam, queues }, { path, name, properties: { Queues, PolicyDocument: statements } }) => {
      for (const queue of Queues) iam.addResourcePolicy(queues.find(queue).arn, { path, statements });
      return { ref: name };
    },
  ),
];
