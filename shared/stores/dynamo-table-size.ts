import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface TableSize {
  readonly items: number;
  readonly bytes: number;
  /** Bytes of the table and of what its indexes hold again. */
  readonly bytesWithIndexes: number;
}

/** As DynamoDB counted it within the last six hours. */
export async function readTableSize(table: string, client = new DynamoDBClient()): Promise<TableSize> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const bytes = Table?.TableSizeBytes ?? 0;
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).reduce((sum, index) => sum + (index.IndexSizeBytes ?? 0), 0);
  return { items: Table?.ItemCount ?? 0, bytes, bytesWithIndexes: bytes + indexes };
}
