import { makeArn } from '../account.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import { findEmbeddedMetrics } from './embedded-metrics.ts';
import { makeLineTest } from './filter-pattern.ts';
import type { Metrics } from './metrics.ts';

/** CloudWatch Logs: lines come in, and metrics come of them. */
export interface Logs {
  addGroup(name: string): { readonly arn: string };
  addFilter(
    group: string,
    filter: { readonly pattern: string; readonly namespace: string; readonly name: string },
  ): void;
  createStream(principal: Principal, group: string, stream: string): void;
  put(principal: Principal, group: string, stream: string, lines: readonly string[]): void;
  linesOf(group: string): readonly string[];
}

interface Group {
  readonly lines: string[];
  readonly filters: ((line: string) => void)[];
}

export function makeLogs(iam: Iam, metrics: Metrics): Logs {
  const groups = new Map<string, Group>();
  const find = (name: string): Group => {
    const group = groups.get(name);
    if (group === undefined) throw new Error(`there is no log group ${name}`);
    return group;
  };
  const streamArn = (group: string, stream: string): string =>
    makeArn('logs', `log-group:${group}:log-stream:${stream}`);
  return {
    addGroup(name) {
      groups.set(name, { lines: [], filters: [] });
      return { arn: makeArn('logs', `log-group:${name}:*`) };
    },
    addFilter(group, { pattern, namespace, name }) {
      const isWanted = makeLineTest(pattern);
      find(group).filters.push((line) => {
        if (isWanted(line)) metrics.add({ namespace, name, dimensions: {}, value: 1 });
      });
    },
    createStream: (principal, group, stream) =>
      iam.admit({ principal, action: 'logs:CreateLogStream', resource: streamArn(group, stream) }),
    put(principal, group, stream, lines) {
      iam.admit({ principal, action: 'logs:PutLogEvents', resource: streamArn(group, stream) });
      const { lines: kept, filters } = find(group);
      for (const line of lines) {
        kept.push(line);
        for (const metric of findEmbeddedMetrics(line)) metrics.add(metric);
        for (const filter of filters) filter(line);
      }
    },
    linesOf: (group) => find(group).lines,
  };
}
