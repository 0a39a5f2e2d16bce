import * as z from 'zod';
import type { MetricName } from './metrics.ts';

const Embedded = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string() })),
      }),
    ),
  }),
});

/** The metrics that CloudWatch takes from a line of a log: none where it is not in the embedded format. */
export function findEmbeddedMetrics(line: string): readonly (MetricName & { readonly value: number })[] {
  const embedded = Embedded.safeParse(parseJson(line));
  if (!embedded.success) return [];
  const { _aws, ...fields } = embedded.data;
  return _aws.CloudWatchMetrics.flatMap(({ Namespace: namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) => {
      const dimensions = Object.fromEntries(names.map((name) => [name, String(fields[name])]));
      return Metrics.flatMap(({ Name: name }) =>
        [fields[name]].flat().map((value) => ({ namespace, name, dimensions, value: Number(value) })),
      );
    }),
  );
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
