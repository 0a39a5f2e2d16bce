import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { PipelineError } from '../errors.ts';

/** The outputs of a deployed stack by their keys. Throws `settings/invalid` where there is no such stack. */
export async function readStackOutputs(
  stack: string,
  client: CloudFormationClient = new CloudFormationClient(),
): Promise<Readonly<Record<string, string>>> {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack })).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'ValidationError') {
      throw new PipelineError('settings/invalid', `there is no stack ${stack} in this account and region`, { cause });
    }
    throw cause;
  });
  const outputs = Stacks[0]?.Outputs ?? [];
  return Object.fromEntries(
    outputs.flatMap(({ OutputKey: key, OutputValue: value }) => (key && value ? [[key, value]] : [])),
  );
}
