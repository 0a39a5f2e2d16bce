import { describe, expect, it } from '@jest/globals';
import { ENV } from '../../shared/names.ts';
import { makeStack, makeTemplate, type Resource, resourcesOf } from './make-stack.ts';

// Everything any role may do, in full. A line that appears here is a right that somebody decided to give.
const EXTRACT = [
  'dynamodb:BatchGetItem, dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem on Store/Table',
  'dynamodb:Query on Store/Table, Store/Table/index/by-owner',
  'logs:CreateLogStream, logs:PutLogEvents on Extraction/FunctionLogs',
  's3:GetObject on Intake/Articles/articles/*',
  's3:ListBucket on Intake/Articles',
  'sqs:ChangeMessageVisibility, sqs:DeleteMessage, sqs:GetQueueAttributes, sqs:GetQueueUrl, sqs:ReceiveMessage on Intake/Queue',
];

const NOTIFY = [
  'dynamodb:BatchGetItem, dynamodb:GetItem, dynamodb:UpdateItem on Store/Table',
  'dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator on Store/Table',
  'dynamodb:ListStreams on *',
  'logs:CreateLogStream, logs:PutLogEvents on Delivery/FunctionLogs',
  'sns:Publish on Delivery/Topic',
  'sqs:GetQueueAttributes on Delivery/Undelivered',
  'sqs:SendMessage on Delivery/Skipped',
];

const DIGEST = [
  'dynamodb:BatchGetItem, dynamodb:GetItem on Store/Table',
  'dynamodb:Query on Store/Table, Store/Table/index/by-time',
  'logs:CreateLogStream, logs:PutLogEvents on Digest/FunctionLogs',
  'sns:Publish on Delivery/Topic',
];

const READER = [
  'dynamodb:BatchGetItem, dynamodb:GetItem on Store/Table',
  'dynamodb:Query on Store/Table, Store/Table/index/by-owner, Store/Table/index/by-time',
  'logs:CreateLogStream, logs:PutLogEvents on Reader/FunctionLogs',
];

const REPLAY = [
  'lambda:InvokeFunction on Extraction/Function',
  's3:AbortMultipartUpload, s3:GetObject, s3:ListMultipartUploadParts, s3:PutObject on Intake/Articles/replays/*',
  's3:ListBucket on Intake/Articles',
  'states:DescribeExecution, states:StopExecution on arn:AWS::Partition:states:AWS::Region:AWS::AccountId:execution:Replay/Machine:*',
  'states:RedriveExecution on arn:AWS::Partition:states:AWS::Region:AWS::AccountId:execution:Replay/Machine/Articles:*',
  'states:StartExecution on Replay/Machine',
];

// What DynamoDB asks for is also enough for the bucket, the queue and the topic.
const CUSTOMER_KEY =
  'kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKey, kms:ReEncryptFrom, kms:ReEncryptTo on Key';

describe('roles', () => {
  it('given the default settings, then each role may do this and nothing else', () => {
    expect(statementsByRole({})).toEqual({
      'Extraction/FunctionRole': EXTRACT,
      'Delivery/FunctionRole': NOTIFY,
      'Replay/Role': REPLAY,
    });
  });

  it('given a customer key, then its use is added and nothing else', () => {
    expect(statementsByRole({ customerKey: 'true' })).toEqual({
      'Extraction/FunctionRole': [...EXTRACT, CUSTOMER_KEY].sort(),
      'Delivery/FunctionRole': [...NOTIFY, CUSTOMER_KEY].sort(),
      'Replay/Role': [...REPLAY, 'kms:Decrypt, kms:GenerateDataKey on Key'].sort(),
    });
  });

  it('given a room, then notify may publish to its topic as well, and the room’s role may do nothing', () => {
    const roles = statementsByRole({ slack: 'T0123ABCD/C0123ABCD' });
    expect(roles['Delivery/FunctionRole']).toEqual(
      NOTIFY.map((line) => (line.startsWith('sns:Publish') ? 'sns:Publish on Chat/Topic, Delivery/Topic' : line)),
    );
    expect(Object.keys(roles)).not.toContain('Chat/Role');
  });

  it('given a digest, then its two roles are added', () => {
    expect(statementsByRole({ digestHour: '7' })).toEqual({
      'Extraction/FunctionRole': EXTRACT,
      'Delivery/FunctionRole': NOTIFY,
      'Digest/FunctionRole': DIGEST,
      'Digest/ScheduleRole': ['lambda:InvokeFunction on Digest/Function'],
      'Replay/Role': REPLAY,
    });
  });

  it('given a reader, then one role is added that reads and does nothing else, with a customer key too', () => {
    expect(statementsByRole({ reader: 'true' })['Reader/FunctionRole']).toEqual(READER);
    expect(statementsByRole({ reader: 'true', customerKey: 'true' })['Reader/FunctionRole']).toEqual(
      [...READER, 'kms:Decrypt, kms:DescribeKey on Key'].sort(),
    );
  });

  it('given any role, then one service takes it on, for this account where it can say so, with no managed policy', () => {
    for (const [id, { Properties }] of Object.entries(resourcesOf(makeTemplate(), 'AWS::IAM::Role'))) {
      const Condition = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        id.startsWith('Replay')
          ? { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'states.amazonaws.com' }, Condition }
          : { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
      ]);
    }
  });

  it.each([[{}], [{ customerKey: 'true', digestHour: '7', reader: 'true' }]])(
    'given %j, then no action holds a wildcard',
    (settings) => {
      const actions = Object.values(statementsByRole(settings)).flatMap((lines) =>
        lines.map((line) => line.slice(0, line.lastIndexOf(' on '))),
      );
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    },
  );

  it.each([[{}], [{ slack: 'T0123ABCD/C0123ABCD', digestHour: '7', windowDays: '90', reader: 'true' }]])(
    'given %j, then a function’s environment holds names of ours only, nothing secret',
    (settings) => {
      const functions = Object.values(resourcesOf(makeTemplate(settings), 'AWS::Lambda::Function'));
      const variables = functions.flatMap(({ Properties }) => Object.entries(Properties.Environment.Variables));
      expect(variables.filter(([name]) => !(Object.values(ENV) as readonly string[]).includes(name))).toEqual([]);
      // What is written out is a path, a number or the stack's name; all else is made in the stack.
      const written = variables.filter(([, value]) => typeof value === 'string').map(([name]) => name);
      expect(written.filter((name) => !/_(?:FILE|DIRECTORY|DAYS|SERVICE_NAME)$/.test(name))).toEqual([]);
    },
  );
});

type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

/** `{ role: ['actions on resources'] }`, resources by their paths in the stack instead of their logical ids. */
function statementsByRole(settings: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const template = makeTemplate(settings);
  const paths = pathsOf(settings);
  const roles: Record<string, string[]> = {};
  for (const { Properties } of Object.values(resourcesOf(template, 'AWS::IAM::Policy'))) {
    for (const { Ref } of Properties.Roles) {
      const lines = Properties.PolicyDocument.Statement.map((statement: Statement) => lineOf(statement, paths));
      roles[paths[Ref] ?? Ref] = [...(roles[paths[Ref] ?? Ref] ?? []), ...lines].sort();
    }
  }
  expectNoInlinePolicies(Object.values(resourcesOf(template, 'AWS::IAM::Role')));
  return roles;
}

function lineOf({ Effect, Action, Resource }: Statement, paths: Readonly<Record<string, string>>): string {
  const resources = [Resource].flat().map((resource) => nameOf(resource, paths));
  return `${Effect === 'Allow' ? '' : `${Effect} `}${[Action].flat().join(', ')} on ${resources.join(', ')}`;
}

function nameOf(resource: unknown, paths: Readonly<Record<string, string>>): string {
  if (typeof resource === 'string') return resource;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = resource as Record<string, unknown> & { Ref?: string };
  if (Array.isArray(join)) return join[1].map((part: unknown) => nameOf(part, paths)).join(join[0]);
  const id = Ref ?? (Array.isArray(attribute) ? String(attribute[0]) : '');
  return paths[id] ?? (id.startsWith('AWS::') ? id : JSON.stringify(resource));
}

function pathsOf(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const stack = makeStack(settings);
  return Object.fromEntries(
    stack.node
      .findAll()
      .filter((node) => 'logicalId' in node)
      .map((node) => [
        stack.resolve((node as unknown as { logicalId: string }).logicalId),
        node.node.path.replace(/^[^/]+\//, '').replace(/\/Resource$/, ''),
      ]),
  );
}

function expectNoInlinePolicies(roles: readonly Resource[]): void {
  expect(roles.filter(({ Properties }) => Properties.Policies)).toEqual([]);
}
