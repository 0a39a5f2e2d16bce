import { randomUUID } from 'node:crypto';
import { makeArn, nameOf } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Buckets } from '../s3/buckets.ts';
import type { Work } from '../work.ts';
import type { MachineDefinition, MapState } from './definition.ts';
import { listItems, type MapItem, runItem, writeResults } from './run-map.ts';

/** A run of a machine, whose one state is a map. */
export interface Execution {
  readonly arn: string;
  readonly machine: Machine;
  readonly input: unknown;
  readonly role: Principal;
  readonly mapRun: string;
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';
  items?: readonly MapItem[];
  output?: unknown;
  error?: { readonly code: string; readonly cause: string };
}

interface Machine {
  readonly arn: string;
  readonly roleArn: string;
  readonly map: MapState;
}

/** Step Functions, as far as machines of one distributed map. */
export interface Machines {
  add(
    name: string,
    machine: { readonly definition: MachineDefinition; readonly roleArn: string },
  ): { readonly arn: string };
  start(principal: Principal, machine: string, input: unknown): Execution;
  stop(principal: Principal, execution: string): void;
  /** Takes a run that ended otherwise than well up where it stopped. */
  redrive(principal: Principal, execution: string): void;
  describe(principal: Principal, execution: string): Execution;
}

export interface MachinesDeps {
  readonly work: Work;
  readonly iam: Iam;
  readonly buckets: Buckets;
  readonly functions: Functions;
}

export function makeMachines({ work, iam, buckets, functions }: MachinesDeps): Machines {
  const machines = new Map<string, Machine>();
  const executions = new Map<string, Execution>();
  const find = (principal: Principal, arn: string, action: string): Execution => {
    const execution = executions.get(arn);
    if (execution === undefined) throw new AwsError('ExecutionDoesNotExist', `there is no execution ${arn}`);
    iam.admit({ principal, action: `states:${action}`, resource: arn });
    return execution;
  };
  const run = async (execution: Execution): Promise<void> => {
    const { machine, role, input } = execution;
    try {
      execution.items ??= listItems({ buckets, role, map: machine.map, input });
      const left = execution.items.filter(({ result }) => result === undefined).values();
      const worker = async (): Promise<void> => {
        for (const item of left) {
          if (execution.status !== 'RUNNING') return;
          iam.admit({ principal: role, action: 'states:StartExecution', resource: machine.arn });
          item.result = await runItem({ functions, role, map: machine.map }, item);
          iam.admit({ principal: role, action: 'states:DescribeExecution', resource: execution.arn });
        }
      };
      await Promise.all(Array.from({ length: machine.map.MaxConcurrency }, worker));
      if (execution.status !== 'RUNNING') return;
      checkFailures(machine.map, execution.items);
      execution.output = writeResults({ buckets, role, map: machine.map, mapRun: execution.mapRun }, execution.items);
      execution.status = 'SUCCEEDED';
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      execution.status = 'FAILED';
      execution.error = { code: error.code, cause: error.message };
    }
  };

  return {
    add(name, { definition, roleArn }) {
      const arn = makeArn('states', `stateMachine:${name}`);
      const map = definition.States[definition.StartAt];
      if (map === undefined) throw new Error(`machine ${name} starts at a state it does not have`);
      iam.assume(roleArn, STATES);
      machines.set(arn, { arn, roleArn, map });
      return { arn };
    },
    start(principal, arn, input) {
      const machine = machines.get(arn);
      if (machine === undefined) throw new AwsError('StateMachineDoesNotExist', `there is no machine ${arn}`);
      iam.admit({ principal, action: 'states:StartExecution', resource: arn });
      const id = randomUUID();
      const execution: Execution = {
        arn: makeArn('states', `execution:${nameOf(arn)}:${id}`),
        mapRun: makeArn('states', `mapRun:${nameOf(arn)}/${machine.map.Label}:${id}`),
        machine,
        input,
        role: iam.assume(machine.roleArn, STATES),
        status: 'RUNNING',
      };
      executions.set(execution.arn, execution);
      work.start(() => run(execution));
      return execution;
    },
    stop(principal, arn) {
      const execution = find(principal, arn, 'StopExecution');
      execution.status = 'ABORTED';
      iam.admit({ principal: execution.role, action: 'states:StopExecution', resource: arn });
    },
    redrive(principal, arn) {
      const execution = find(principal, arn, 'RedriveExecution');
      if (execution.status === 'RUNNING' || execution.status === 'SUCCEEDED') {
        throw new AwsError('ExecutionNotRedrivable', `execution ${arn} is ${execution.status}`);
      }
      const children = execution.mapRun.replace(':mapRun:', ':execution:');
      iam.admit({ principal: execution.role, action: 'states:RedriveExecution', resource: children });
      execution.status = 'RUNNING';
      work.start(() => run(execution));
    },
    describe: (principal, arn) => find(principal, arn, 'DescribeExecution'),
  };
}

function checkFailures({ ToleratedFailurePercentage: most }: MapState, items: readonly MapItem[]): void {
  const failed = items.filter(({ result }) => result?.kind === 'failure').length;
  if (failed * 100 > most * items.length) {
    throw new AwsError('States.ExceedToleratedFailureThreshold', `${failed} of ${items.length} items failed`);
  }
}

const STATES = { kind: 'service', name: 'states.amazonaws.com' } as const;
