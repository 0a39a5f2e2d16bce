import * as z from 'zod';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

export const TABLE_RESOURCES = [
  resourceType(
    'AWS::DynamoDB::Table',
    z.strictObject({
      AttributeDefinitions: z.unknown(),
      KeySchema: z.unknown(),
      GlobalSecondaryIndexes: z.unknown(),
      BillingMode: z.literal('PAY_PER_REQUEST'),
      StreamSpecification: z.strictObject({ StreamViewType: z.string() }),
      SSESpecification: z.strictObject({
        SSEEnabled: z.boolean(),
        SSEType: z.literal('KMS').optional(),
        KMSMasterKeyId: z.string().optional(),
      }),
      // For a table's life of years.
      DeletionProtectionEnabled: NO_EFFECT,
      PointInTimeRecoverySpecification: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    async ({ tables }, { name, properties }) => {
      const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode, StreamSpecification } = properties;
      const table = await tables.add(name, {
        input: {
          ...{ AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode },
          StreamSpecification: { ...StreamSpecification, StreamEnabled: true },
        },
        key: properties.SSESpecification.KMSMasterKeyId,
      });
      return { ref: name, attributes: { Arn: table.arn, StreamArn: table.streamArn } };
    },
  ),
];
