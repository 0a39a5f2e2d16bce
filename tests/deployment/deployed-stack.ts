import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { clientSettings } from '../support/emulator/client-settings.ts';
import type { Cloud } from '../support/emulator/cloud.ts';
import { OWNER, type Principal } from '../support/emulator/iam/principal.ts';
import type { Stack } from '../support/emulator/template/deploy.ts';

export interface DeployedStack {
  readonly name: string;
  /** What CloudFormation says of it. */
  output(name: string): string;
  /** What `Ref` gives for what stands at a path of the constructs. */
  refOf(path: string): string;
  /** The role at a path. */
  roleAt(path: string): Principal;
  /** An ARN with the paths of constructs in place of the names that were made up for them. */
  pathsIn(arn: string): string;
  /** What the table holds, read with its owner's rights. */
  readonly store: ClaimStore;
  /** Lets a file land under articles/. Nothing has come of it yet. */
  land(name: string, content: string | Buffer): void;
  countMessages(output: string): { readonly waiting: number; readonly inWork: number };
}

export function makeDeployedStack(cloud: Cloud, { name, outputs, resources }: Stack): DeployedStack {
  const output = (key: string): string => {
    const value = outputs[key];
    if (value === undefined) throw new Error(`stack ${name} has no output ${key}`);
    return value;
  };
  const made = (path: string) => {
    const found = resources.get(path);
    if (found === undefined) throw new Error(`stack ${name} has nothing at ${path}`);
    return found;
  };
  const client = new DynamoDBClient(clientSettings(cloud, OWNER));
  return {
    name,
    output,
    refOf: (path) => made(path).ref,
    roleAt: (path) => ({ kind: 'role', arn: made(path).attributes?.Arn ?? '' }),
    pathsIn: (arn) => {
      const names = [...resources].flatMap(([path, { ref, attributes = {} }]) =>
        [ref, ...Object.values(attributes)].map((known) => ({ path, known })),
      );
      // The longest first: a stream's ARN begins with its table's.
      const longest = names.sort((a, b) => b.known.length - a.known.length);
      return longest.reduce((text, { path, known }) => text.replace(known, path), arn);
    },
    store: openDynamoClaimStore({ table: output('Table'), client }),
    land: (file, content) => {
      cloud.buckets.put(OWNER, { bucket: output('Bucket'), key: `articles/${file}` }, { bytes: Buffer.from(content) });
    },
    countMessages: (queue) => cloud.queues.getDepth(OWNER, output(queue)),
  };
}
