import * as z from 'zod';
import { makeArn } from '../account.ts';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';
import { PolicyDocument } from './statement.ts';

export const IAM_RESOURCES = [
  resourceType(
    'AWS::IAM::Role',
    // Managed policies and inline ones are refused: what a role may do stands in policies of its own.
    z.strictObject({ AssumeRolePolicyDocument: PolicyDocument, Description: NO_EFFECT, Tags: NO_EFFECT }),
    ({ iam }, { name, path, properties: { AssumeRolePolicyDocument: trust } }) => {
      const arn = roleArn(name);
      iam.addRole({ arn, path, trust });
      return { ref: name, attributes: { Arn: arn } };
    },
  ),
  resourceType(
    'AWS::IAM::Policy',
    z.strictObject({ PolicyName: z.string(), PolicyDocument, Roles: z.array(z.string()) }),
    ({ iam }, { name, properties: { PolicyDocument: statements, Roles } }) => {
      for (const role of Roles) iam.addRolePolicy(roleArn(role), statements);
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::KMS::Key',
    z.strictObject({
      KeyPolicy: PolicyDocument,
      Description: NO_EFFECT,
      EnableKeyRotation: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    ({ iam }, { name, path, properties: { KeyPolicy: statements } }) => {
      const arn = makeArn('kms', `key/${name}`);
      iam.addResourcePolicy(arn, { path, statements });
      return { ref: name, attributes: { Arn: arn, KeyId: name } };
    },
  ),
];

function roleArn(name: string): string {
  return makeArn('iam', `role/${name}`);
}
