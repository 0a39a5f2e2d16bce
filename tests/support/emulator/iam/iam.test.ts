import { describe, expect, it } from '@jest/globals';
import { ACCOUNT, makeArn } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import { makeIam } from './iam.ts';
import { OWNER, type Principal } from './principal.ts';
import { PolicyDocument } from './statement.ts';

const ROLE = makeArn('iam', 'role/r');
const QUEUE = makeArn('sqs', 'q');
const KEY = makeArn('kms', 'key/k');
const role: Principal = { kind: 'role', arn: ROLE };
const s3: Principal = { kind: 'service', name: 's3.amazonaws.com', sourceArn: makeArn('s3', 'b') };

const policy = (...Statement: readonly object[]) => PolicyDocument.parse({ Version: '2012-10-17', Statement });
const allow = (Action: string, Resource: string, more: object = {}) => ({ Effect: 'Allow', Action, Resource, ...more });

function make({ own = [], onQueue = [], onKey = [] }: Readonly<Record<string, readonly object[]>>) {
  const iam = makeIam();
  iam.addRole({ arn: ROLE, path: 'Role', trust: policy() });
  iam.addRolePolicy(ROLE, policy(...own));
  iam.addResourcePolicy(QUEUE, { path: 'Queue/Policy', statements: policy(...onQueue) });
  iam.addResourcePolicy(KEY, { path: 'Key', statements: policy(...onKey) });
  return iam;
}

describe('admit', () => {
  const send = { action: 'sqs:SendMessage', resource: QUEUE };
  const decrypt = { action: 'kms:Decrypt', resource: KEY };
  const list = { action: 's3:ListBucket', resource: makeArn('s3', 'b'), context: { 's3:prefix': 'articles/2023' } };
  const account = (value: string) => ({ StringEquals: { 'aws:SourceAccount': value } });
  const root = { Principal: { AWS: makeArn('iam', 'root') } };

  it.each([
    ['its own policy allows it', role, send, { own: [allow('sqs:SendMessage', QUEUE)] }],
    ['a wildcard covers it', role, send, { own: [allow('sqs:Send*', makeArn('sqs', '*'))] }],
    [
      'the policy of what it calls allows it',
      role,
      send,
      { onQueue: [allow('sqs:SendMessage', QUEUE, { Principal: { AWS: ROLE } })] },
    ],
    ['it owns the account', OWNER, send, {}],
    [
      'it is a service that the queue lets in for this account',
      s3,
      send,
      {
        onQueue: [
          allow('sqs:SendMessage', QUEUE, { Principal: { Service: 's3.amazonaws.com' }, Condition: account(ACCOUNT) }),
        ],
      },
    ],
    [
      'its condition holds',
      role,
      list,
      { own: [allow('s3:ListBucket', '*', { Condition: { StringLike: { 's3:prefix': 'articles/*' } } })] },
    ],
    [
      'a key leaves it to the account, which allows it',
      role,
      decrypt,
      { own: [allow('kms:Decrypt', KEY)], onKey: [allow('kms:*', '*', root)] },
    ],
  ])('given that %s, then it may', (_case, principal, call, policies) => {
    expect(() => make(policies).admit({ principal, ...call })).not.toThrow();
  });

  it.each([
    ['nothing allows it', role, send, {}],
    ['another action is allowed', role, send, { own: [allow('sqs:ReceiveMessage', QUEUE)] }],
    ['it is allowed elsewhere', role, send, { own: [allow('sqs:SendMessage', `${QUEUE}2`)] }],
    ['it is denied as well', role, send, { own: [allow('*', '*'), { ...allow('sqs:*', QUEUE), Effect: 'Deny' }] }],
    [
      'a service is let in for another account',
      s3,
      send,
      {
        onQueue: [
          allow('sqs:SendMessage', QUEUE, { Principal: { Service: 's3.amazonaws.com' }, Condition: account('1') }),
        ],
      },
    ],
    [
      'another service is let in',
      s3,
      send,
      { onQueue: [allow('sqs:SendMessage', QUEUE, { Principal: { Service: 'sns.amazonaws.com' } })] },
    ],
    [
      'its condition does not hold',
      role,
      list,
      { own: [allow('s3:ListBucket', '*', { Condition: { StringLike: { 's3:prefix': 'notes/*' } } })] },
    ],
    [
      'its condition asks for what the call does not have',
      role,
      send,
      { own: [allow('sqs:SendMessage', QUEUE, { Condition: { StringLike: { 's3:prefix': '*' } } })] },
    ],
    [
      'its account allows it, but the key leaves nothing to the account',
      role,
      decrypt,
      { own: [allow('kms:Decrypt', KEY)] },
    ],
  ])('given that %s, then it may not, and that is kept', (_case, principal, call, policies) => {
    const iam = make(policies);
    expect(() => iam.admit({ principal, ...call })).toThrow('not allowed');
    expect(iam.denied).toHaveLength(1);
  });

  it('given rights, then those that were used are known', () => {
    const iam = make({ own: [{ ...allow('sqs:SendMessage', QUEUE), Action: ['sqs:SendMessage', 'sqs:PurgeQueue'] }] });
    iam.admit({ principal: role, ...send });
    expect(iam.listRights()).toEqual([
      { holder: 'Role', action: 'sqs:SendMessage', resource: QUEUE, isUsed: true },
      { holder: 'Role', action: 'sqs:PurgeQueue', resource: QUEUE, isUsed: false },
    ]);
  });

  it('given what is broken, then it fails until it is mended, for whoever may', () => {
    const iam = make({});
    const mend = iam.break('sqs:SendMessage', QUEUE, new AwsError('Busy', 'busy'));
    expect(() => iam.admit({ principal: OWNER, ...send })).toThrow('busy');
    mend();
    expect(() => iam.admit({ principal: OWNER, ...send })).not.toThrow();
  });
});

describe('PolicyDocument', () => {
  it.each([
    ['an operator', { Condition: { DateGreaterThan: { 'aws:SourceAccount': '1' } } }],
    ['a key', { Condition: { StringEquals: { 'aws:PrincipalOrgID': '1' } } }],
    ['an element', { NotAction: 'sqs:*' }],
  ])('given %s that is not known, then it is refused', (_case, more) => {
    expect(() => policy(allow('sqs:SendMessage', QUEUE, more))).toThrow();
  });
});
