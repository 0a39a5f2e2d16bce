import type { Clock } from '../clock.ts';

export type Dimensions = Readonly<Record<string, string>>;

export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Dimensions;
}

export interface Metrics {
  add(datum: MetricName & { readonly value: number }): void;
  /** Adds a figure that is looked up when it is asked for, such as how many messages wait. */
  watch(metric: MetricName, look: () => number): void;
  /** What was added in the last so many seconds, or is the case now. */
  read(metric: MetricName, seconds: number): readonly number[];
  /** Every metric there has been anything in. */
  list(): readonly MetricName[];
}

export function makeMetrics(clock: Clock): Metrics {
  const data = new Map<string, { readonly metric: MetricName; readonly values: { at: number; value: number }[] }>();
  const looks = new Map<string, () => number>();
  return {
    add({ value, ...metric }) {
      const id = idOf(metric);
      const kept = data.get(id) ?? { metric, values: [] };
      kept.values.push({ at: clock.now().getTime(), value });
      data.set(id, kept);
    },
    watch: (metric, look) => {
      looks.set(idOf(metric), look);
    },
    read(metric, seconds) {
      const look = looks.get(idOf(metric));
      if (look !== undefined) return [look()];
      const from = clock.now().getTime() - seconds * 1000;
      const values = data.get(idOf(metric))?.values ?? [];
      return values.filter(({ at }) => at > from).map(({ value }) => value);
    },
    list: () => [...data.values()].map(({ metric }) => metric),
  };
}

function idOf({ namespace, name, dimensions }: MetricName): string {
  return JSON.stringify([namespace, name, Object.entries(dimensions).sort()]);
}
