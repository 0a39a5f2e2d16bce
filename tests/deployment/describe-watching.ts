import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { METRICS } from '../../shared/names.ts';
import type { Cloud } from '../support/emulator/cloud.ts';
import { parseJson } from '../support/emulator/cloudwatch/embedded-metrics.ts';
import type { Deployment } from './deployment.ts';

/** What the stacks say of themselves, after all the rest. */
export function describeWatching(open: () => Deployment): void {
  describe('watching', () => {
    it('given the dashboard, then each figure of ours that it draws has been told', () => {
      const { cloud, live } = open();
      const drawn = drawnOf(cloud, live.name);
      expect(drawn.length).toBeGreaterThan(10);
      expect(drawn.filter((metric) => !toldOf(cloud).includes(metric))).toEqual([]);
    });

    it('given another stage, then its dashboard draws its own figures, of which none was told of what failed', () => {
      const { cloud, trial } = open();
      const untold = drawnOf(cloud, trial.name).filter((metric) => !toldOf(cloud).includes(metric));
      const failures = ['ArticlesFailed', 'ArticlesRejected', 'ArticlesUnchanged', 'NoticesFailed', 'NoticesParked'];
      expect(untold.sort()).toEqual(failures.map((name) => idOf(METRICS.namespace, name, { service: trial.name })));
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

const Board = z.object({
  widgets: z.array(z.object({ properties: z.object({ metrics: z.array(z.array(z.unknown())).default([]) }) })),
});

/** The metrics of ours that a stage's dashboard draws by their names. */
function drawnOf({ dashboards }: Cloud, stage: string): readonly string[] {
  const { widgets } = Board.parse(dashboards.get(stage));
  const metrics = widgets.flatMap(({ properties }) => properties.metrics);
  const ids = metrics
    .filter(([namespace]) => namespace === METRICS.namespace)
    .map(([namespace, name, dimension, value]) =>
      idOf(String(namespace), String(name), { [String(dimension)]: String(value) }),
    );
  return [...new Set(ids)];
}

function toldOf({ metrics }: Cloud): readonly string[] {
  return metrics.list().map(({ namespace, name, dimensions }) => idOf(namespace, name, dimensions));
}

function idOf(namespace: string, name: string, dimensions: Readonly<Record<string, string>>): string {
  return JSON.stringify([namespace, name, dimensions]);
}
