import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../shared/names.ts';
import { parseJson } from '../support/emulator/cloudwatch/embedded-metrics.ts';
import type { Deployment } from './deployment.ts';

/** What the stacks say of themselves, after all the rest. */
export function describeWatching(open: () => Deployment): void {
  describe('watching', () => {
    it('given the dashboard, then each figure of ours that it draws has been told, by this stage alone', () => {
      const { cloud, live } = open();
      const drawn = metricsOf(cloud.dashboards.get(live.name)).filter(([space]) => space === METRICS.namespace);
      const told = cloud.metrics.list().map(({ namespace, name, dimensions }) => idOf(namespace, name, dimensions));
      expect(drawn.length).toBeGreaterThan(10);
      for (const [space = '', name = '', dimension = '', value] of drawn) {
        expect(told).toContain(idOf(space, name, { [dimension]: value }));
      }
    });

    it('given logs, then each line of ours is one JSON object, and none holds words of an article', () => {
      const { cloud, live } = open();
      for (const path of ['Extraction/FunctionLogs', 'Delivery/FunctionLogs', 'Digest/FunctionLogs']) {
        const lines = cloud.logs.linesOf(live.refOf(path));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !BY_LAMBDA.test(line) && parseJson(line) === undefined)).toEqual([]);
        expect(lines.join('\n')).not.toMatch(/closer|tourism|harbour/);
      }
    });

    it('given all that was done, then nothing was refused to anybody but the stranger', () => {
      expect(open().cloud.iam.denied).toEqual([expect.stringContaining('execute-api:Invoke')]);
    });

    it('given each function, then it has had less memory than it may have', () => {
      for (const { name, peak, limit } of open().cloud.functions.listMemory()) {
        expect({ name, isEnough: peak > 0 && peak < limit }).toEqual({ name, isEnough: true });
      }
    });
  });
}

// What Lambda says of a function that threw or ended.
const BY_LAMBDA = /^RequestId: |\tERROR\t(?:Invoke Error|Uncaught Exception) /;

/** `[namespace, name, dimension, value]` of each metric that a dashboard draws by its name. */
function metricsOf(board: unknown): readonly (readonly (string | undefined)[])[] {
  const { widgets } = board as { widgets: { properties: { metrics?: unknown[][] } }[] };
  return widgets
    .flatMap(({ properties }) => properties.metrics ?? [])
    .map((metric) => metric.map((part) => (typeof part === 'string' ? part : undefined)))
    .filter(([namespace]) => namespace !== undefined);
}

function idOf(namespace: string, name: string, dimensions: Readonly<Record<string, string | undefined>>): string {
  return JSON.stringify([namespace, name, dimensions]);
}
