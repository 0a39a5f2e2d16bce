import type { Iam } from '../iam/iam.ts';
import type { FunctionAnswer, Functions } from './functions.ts';

export interface Schedule {
  readonly when: string;
  readonly target: string;
  readonly roleArn: string;
  readonly input: string;
}

/** EventBridge Scheduler's schedules, one a stack; nothing is due before somebody says so. */
export interface Schedules {
  add(stack: string, schedule: Schedule): void;
  fire(stack: string, at: Date): Promise<FunctionAnswer>;
}

export function makeSchedules(iam: Iam, functions: Functions): Schedules {
  const all = new Map<string, Schedule>();
  return {
    add: (stack, schedule) => {
      all.set(stack, schedule);
    },
    async fire(stack, at) {
      const schedule = all.get(stack);
      if (schedule === undefined) throw new Error(`stack ${stack} has no schedule`);
      const role = iam.assume(schedule.roleArn, { kind: 'service', name: 'scheduler.amazonaws.com' });
      const time = `${at.toISOString().slice(0, 19)}Z`;
      const input = schedule.input.replaceAll('<aws.scheduler.scheduled-time>', time);
      return functions.invoke(role, schedule.target, input);
    },
  };
}
