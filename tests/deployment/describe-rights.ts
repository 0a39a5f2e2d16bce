import { DynamoDBClient, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from '@jest/globals';
import { TABLE_INDEXES } from '../../shared/names.ts';
import { clientSettings } from '../support/emulator/client-settings.ts';
import type { DeployedStack } from './deployed-stack.ts';
import type { Deployment } from './deployment.ts';

type Settings = ReturnType<typeof clientSettings>;
type Attempt = (settings: Settings, stack: DeployedStack) => Promise<unknown>;

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'scan the table': (settings, { output }) =>
    new DynamoDBClient(settings).send(new ScanCommand({ TableName: output('Table') })),
  'ask an index': (settings, { output }) => {
    const KeyConditionExpression = 'timePk = :month';
    const ExpressionAttributeValues = { ':month': { S: '2023-03' } };
    const input = { IndexName: TABLE_INDEXES.time.name, KeyConditionExpression, ExpressionAttributeValues };
    return new DynamoDBClient(settings).send(new QueryCommand({ TableName: output('Table'), ...input }));
  },
  'write an item': (settings, { output }) => {
    const Item = { pk: { S: 'a' }, sk: { S: 'a' } };
    return new DynamoDBClient(settings).send(new PutItemCommand({ TableName: output('Table'), Item }));
  },
  'read an object beside the articles': (settings, { output }) =>
    new S3Client(settings).send(new GetObjectCommand({ Bucket: output('Bucket'), Key: 'notes/a.txt' })),
  'write an article': (settings, { output }) =>
    new S3Client(settings).send(new PutObjectCommand({ Bucket: output('Bucket'), Key: 'articles/a.txt', Body: 'a' })),
  'tell the operators': (settings, { output }) =>
    new SNSClient(settings).send(new PublishCommand({ TopicArn: output('Operations'), Message: 'a' })),
  'take a parked article': (settings, { output }) =>
    new SQSClient({ ...settings, useQueueUrlAsEndpoint: false }).send(
      new ReceiveMessageCommand({ QueueUrl: output('ParkedArticles') }),
    ),
};

const EXTRACT = 'Extraction/FunctionRole';
const NOTIFY = 'Delivery/FunctionRole';
const DIGEST = 'Digest/FunctionRole';

/** That each right is needed and that there is no other. */
export function describeRights(open: () => Deployment): void {
  describe('rights', () => {
    it('given all that was done, then every right was used, but for those that only AWS itself has a use for', () => {
      expect(listUnused(open())).toEqual(Object.keys(UNUSED).sort());
    });

    it.each([
      [EXTRACT, 'scan the table'],
      [EXTRACT, 'read an object beside the articles'],
      [EXTRACT, 'write an article'],
      [EXTRACT, 'tell the operators'],
      [EXTRACT, 'take a parked article'],
      [NOTIFY, 'scan the table'],
      [NOTIFY, 'ask an index'],
      [NOTIFY, 'write an item'],
      [NOTIFY, 'tell the operators'],
      [DIGEST, 'scan the table'],
      [DIGEST, 'write an item'],
      [DIGEST, 'tell the operators'],
      ['Replay/Role', 'write an article'],
      ['Replay/Role', 'read an object beside the articles'],
    ])('given %s, when it wants to %s, then it may not', async (path, what) => {
      const { cloud, live, trial } = open();
      for (const [own, other] of [
        [live, live],
        [live, trial],
      ] as const) {
        const attempt = ATTEMPTS[what]?.(clientSettings(cloud, own.roleAt(path)), other);
        await expect(attempt).rejects.toMatchObject({ name: expect.stringMatching(DENIED) });
      }
    });
  });
}

const DENIED = /^(?:AccessDenied|AccessDeniedException|AuthorizationError|AuthorizationErrorException)$/;

const FOR_TABLE =
  'DynamoDB’s guide asks for it from whoever uses a table under a customer key, and does not say when it is used';
const FOR_READER = 'the CDK gives it to whoever reads a queue, on that queue alone';
const FOR_PARTS = 'Step Functions’ guide asks for it, to write in parts what is too large for one object';

// Why each of them is given all the same.
const UNUSED: Readonly<Record<string, string>> = {
  'Delivery/FunctionRole: kms:DescribeKey on Key': FOR_TABLE,
  'Delivery/FunctionRole: kms:Encrypt on Key': FOR_TABLE,
  'Delivery/FunctionRole: kms:ReEncryptFrom on Key': FOR_TABLE,
  'Delivery/FunctionRole: kms:ReEncryptTo on Key': FOR_TABLE,
  'Digest/FunctionRole: kms:DescribeKey on Key': FOR_TABLE,
  'Extraction/FunctionRole: kms:DescribeKey on Key': FOR_TABLE,
  'Extraction/FunctionRole: kms:Encrypt on Key': FOR_TABLE,
  'Extraction/FunctionRole: kms:GenerateDataKey on Key': FOR_TABLE,
  'Extraction/FunctionRole: kms:ReEncryptFrom on Key': FOR_TABLE,
  'Extraction/FunctionRole: kms:ReEncryptTo on Key': FOR_TABLE,
  'Extraction/FunctionRole: sqs:ChangeMessageVisibility on Intake/Queue': FOR_READER,
  'Extraction/FunctionRole: sqs:GetQueueUrl on Intake/Queue': FOR_READER,
  'Reader/FunctionRole: kms:DescribeKey on Key': FOR_TABLE,
  'Replay/Role: s3:AbortMultipartUpload on Intake/Articles/replays/*': FOR_PARTS,
  'Replay/Role: s3:GetObject on Intake/Articles/replays/*': FOR_PARTS,
  'Replay/Role: s3:ListMultipartUploadParts on Intake/Articles/replays/*': FOR_PARTS,
};

/** `holder: action on resource` of every right that nobody has used in any stage, by the names the template gives. */
function listUnused({ cloud, live, trial }: Deployment): readonly string[] {
  const used = new Set<string>();
  const all = new Set<string>();
  for (const { holder, action, resource, isUsed } of cloud.iam.listRights()) {
    const right = `${holder}: ${action} on ${trial.pathsIn(live.pathsIn(resource))}`;
    all.add(right);
    if (isUsed) used.add(right);
  }
  return [...all].filter((right) => !used.has(right)).sort();
}
