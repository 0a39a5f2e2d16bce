import { HTTP_API_RESOURCES } from '../apigateway/http-api-resources.ts';
import { WATCH_RESOURCES } from '../cloudwatch/watch-resources.ts';
import { TABLE_RESOURCES } from '../dynamodb/table-resources.ts';
import { IAM_RESOURCES } from '../iam/iam-resources.ts';
import { FUNCTION_RESOURCES } from '../lambda/function-resources.ts';
import { BUCKET_RESOURCES } from '../s3/bucket-resources.ts';
import { TOPIC_RESOURCES } from '../sns/topic-resources.ts';
import { QUEUE_RESOURCES } from '../sqs/queue-resources.ts';
import { MACHINE_RESOURCES } from '../states/machine-resources.ts';
import type { ResourceType } from './resource-type.ts';

/** Every type of resource that the emulator makes. */
export const RESOURCE_TYPES: readonly ResourceType[] = [
  ...BUCKET_RESOURCES,
  ...FUNCTION_RESOURCES,
  ...HTTP_API_RESOURCES,
  ...IAM_RESOURCES,
  ...MACHINE_RESOURCES,
  ...QUEUE_RESOURCES,
  ...TABLE_RESOURCES,
  ...TOPIC_RESOURCES,
  ...WATCH_RESOURCES,
];
