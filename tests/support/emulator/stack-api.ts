import { AwsError } from './aws-error.ts';
import { type Answer, type ApiRequest, element, xmlAnswer } from './http.ts';
import type { Stack } from './template/deploy.ts';

/** CloudFormation's query protocol, as far as describing stacks. */
export function makeStackApi(stacks: ReadonlyMap<string, Stack>): (request: ApiRequest) => Answer {
  return ({ operation, body }) => {
    if (operation !== 'DescribeStacks') {
      throw new AwsError('InvalidAction', `the emulator's CloudFormation has no ${operation}`);
    }
    const name = new URLSearchParams(body.toString('utf8')).get('StackName') ?? '';
    const stack = stacks.get(name);
    if (stack === undefined) throw new AwsError('ValidationError', `Stack with id ${name} does not exist`);
    const outputs = Object.entries(stack.outputs).map(([key, value]) =>
      element('member', element('OutputKey', key), element('OutputValue', value)),
    );
    const member = element(
      'member',
      element('StackName', name),
      element('StackStatus', 'CREATE_COMPLETE'),
      element('CreationTime', '2026-01-01T00:00:00.000Z'),
      element('Outputs', ...outputs),
    );
    const result = element('DescribeStacksResult', element('Stacks', member));
    return xmlAnswer(element('DescribeStacksResponse', result).xml);
  };
}
