import * as z from 'zod';
import { AwsError } from '../aws-error.ts';
import { type Answer, type ApiRequest, jsonAnswer, readJson } from '../http.ts';
import type { Execution, Machines } from './machines.ts';

/** Step Functions' JSON protocol. */
export function makeMachineApi(machines: Machines): (request: ApiRequest) => Answer {
  return (request) => jsonAnswer(answer(machines, request));
}

const Start = z.object({ stateMachineArn: z.string(), input: z.string().default('{}') });
const OfExecution = z.object({ executionArn: z.string() });
const OfMapRun = z.object({ mapRunArn: z.string() });
const DATE = 1;

function answer(machines: Machines, { principal, operation, body }: ApiRequest): unknown {
  const input = readJson(body);
  switch (operation) {
    case 'StartExecution': {
      const { stateMachineArn, input: given } = Start.parse(input);
      return { executionArn: machines.start(principal, stateMachineArn, JSON.parse(given)).arn, startDate: DATE };
    }
    case 'StopExecution':
      machines.stop(principal, OfExecution.parse(input).executionArn);
      return { stopDate: DATE };
    case 'RedriveExecution':
      machines.redrive(principal, OfExecution.parse(input).executionArn);
      return { redriveDate: DATE };
    case 'DescribeExecution':
      return describe(machines.describe(principal, OfExecution.parse(input).executionArn));
    case 'ListMapRuns': {
      const { arn, mapRun, machine } = machines.describe(principal, OfExecution.parse(input).executionArn);
      return { mapRuns: [{ executionArn: arn, mapRunArn: mapRun, stateMachineArn: machine.arn, startDate: DATE }] };
    }
    case 'DescribeMapRun': {
      const { mapRunArn } = OfMapRun.parse(input);
      const execution = mapRunArn.replace(/:mapRun:([^/]+)\/[^:]+:/, ':execution:$1:');
      return { mapRunArn, itemCounts: countItems(machines.describe(principal, execution)) };
    }
    default:
      throw new AwsError('UnknownOperationException', `the emulator's Step Functions has no ${operation}`);
  }
}

function describe({ arn, machine, status, output, error }: Execution) {
  return {
    executionArn: arn,
    stateMachineArn: machine.arn,
    status,
    startDate: DATE,
    ...(output !== undefined && { output: JSON.stringify(output) }),
    ...(error && { error: error.code, cause: error.cause }),
  };
}

function countItems({ items = [] }: Execution) {
  const of = (kind: string): number => items.filter(({ result }) => result?.kind === kind).length;
  return { total: items.length, succeeded: of('output'), failed: of('failure') };
}
