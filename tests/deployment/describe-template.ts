import { describe, expect, it } from '@jest/globals';
import type { Deployment } from './deployment.ts';

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  DependsOn?: string[];
}

type Resources = Record<string, Resource>;

/** What a deploy would stumble over, AWS's own or the emulator's. */
export function describeTemplate(open: () => Deployment): void {
  describe('a deploy', () => {
    let deploys = 0;

    it.each<[string, (resources: Resources) => void, string]>([
      [
        'a resource of a kind that is not standard',
        (all) => Object.assign(all, { Own: { Type: 'Custom::S3BucketNotifications', Properties: {} } }),
        'makes no Custom::S3BucketNotifications',
      ],
      [
        'a property that nobody has looked at',
        (all) => Object.assign(find(all, /^IntakeQueue/).Properties, { FifoQueue: true }),
        'FifoQueue',
      ],
      [
        'a reference to what is not there',
        (all) => Object.assign(find(all, /^DeliveryTopic.+/).Properties, { DisplayName: { Ref: 'Nothing' } }),
        'needs Nothing, which is not in the template',
      ],
      [
        'an attribute that it does not have',
        (all) =>
          Object.assign(find(all, /^Intake.*Policy/).Properties, {
            Queues: [{ 'Fn::GetAtt': ['IntakeQueue6FB53B87', 'Url'] }],
          }),
        'IntakeQueue6FB53B87.Url } leads nowhere',
      ],
      [
        'a bucket that does not wait for the policy of its queue',
        (all) => delete find(all, /^IntakeArticles/).DependsOn,
        'not allowed: sqs:SendMessage on',
      ],
      [
        'a function that may not look at its queue',
        (all) => forbid(all, /^ExtractionFunctionRoleDefaultPolicy/, 'sqs:GetQueueAttributes'),
        'not allowed: sqs:GetQueueAttributes on',
      ],
      [
        'a function that may not read its stream',
        (all) => forbid(all, /^DeliveryFunctionRoleDefaultPolicy/, 'dynamodb:DescribeStream'),
        'not allowed: dynamodb:DescribeStream on',
      ],
      [
        'a role that trusts another service',
        (all) => trustNobody(find(all, /^ReplayRole/)),
        'states.amazonaws.com may not take on the role',
      ],
    ])('given %s, then it fails', async (_case, change, message) => {
      const { cloud, template, settle } = open();
      const changed = structuredClone(template) as { Resources: Resources };
      change(changed.Resources);
      deploys += 1;
      await expect(cloud.deploy(`changed-${deploys}`, changed)).rejects.toThrow(message);
      // What was made of it before goes on.
      await settle();
    });
  });
}

function find(all: Resources, id: RegExp): Resource {
  const found = Object.entries(all).find(([name]) => id.test(name))?.[1];
  if (found === undefined) throw new Error(`the template has no ${id}`);
  return found;
}

interface Policy {
  readonly Statement: { Action: string | string[]; Principal: unknown }[];
}

function forbid(all: Resources, id: RegExp, action: string): void {
  const { Statement } = find(all, id).Properties.PolicyDocument as Policy;
  for (const statement of Statement) statement.Action = [statement.Action].flat().filter((one) => one !== action);
}

function trustNobody({ Properties }: Resource): void {
  const { Statement } = Properties.AssumeRolePolicyDocument as Policy;
  for (const statement of Statement) statement.Principal = { Service: 'nobody.amazonaws.com' };
}
