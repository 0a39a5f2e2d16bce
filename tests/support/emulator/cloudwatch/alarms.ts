import { makeArn, REGION } from '../account.ts';
import type { Clock } from '../clock.ts';
import type { Principal } from '../iam/principal.ts';
import type { Topics } from '../sns/topics.ts';
import type { MetricName, Metrics } from './metrics.ts';

export interface AlarmSettings {
  readonly metric: MetricName;
  readonly statistic: 'Sum' | 'Maximum';
  readonly seconds: number;
  readonly comparison: 'GreaterThanOrEqualToThreshold' | 'LessThanThreshold';
  readonly threshold: number;
  readonly description: string;
  readonly missing: 'breaching' | 'notBreaching';
  readonly onAlarm: readonly string[];
  readonly onOk: readonly string[];
}

/** CloudWatch's alarms, looked at when somebody says so. */
export interface Alarms {
  add(name: string, settings: AlarmSettings): { readonly arn: string };
  /** Compares each with its metric, and tells the topics of those that have changed. */
  look(): void;
  /** The names of those that ring. */
  listRinging(): readonly string[];
}

export interface AlarmsDeps {
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly topics: Topics;
}

export function makeAlarms({ clock, metrics, topics }: AlarmsDeps): Alarms {
  const all = new Map<string, AlarmSettings>();
  const ringing = new Set<string>();
  const tell = (name: string, { description, onAlarm, onOk }: AlarmSettings): void => {
    const isRinging = ringing.has(name);
    const state = isRinging ? 'ALARM' : 'OK';
    const principal: Principal = { kind: 'service', name: 'cloudwatch.amazonaws.com', sourceArn: arnOf(name) };
    for (const topic of isRinging ? onAlarm : onOk) {
      topics.publish(principal, topic, {
        subject: `${state}: "${name}" in ${REGION}`.slice(0, 100),
        message: JSON.stringify({
          AlarmName: name,
          AlarmDescription: description,
          NewStateValue: state,
          at: clock.now(),
        }),
        attributes: {},
      });
    }
  };
  return {
    add(name, settings) {
      all.set(name, settings);
      return { arn: arnOf(name) };
    },
    look() {
      for (const [name, settings] of all) {
        const wasRinging = ringing.has(name);
        if (isBreached(settings, metrics.read(settings.metric, settings.seconds))) ringing.add(name);
        else ringing.delete(name);
        if (wasRinging !== ringing.has(name)) tell(name, settings);
      }
    },
    listRinging: () => [...ringing],
  };
}

function arnOf(name: string): string {
  return makeArn('cloudwatch', `alarm:${name}`);
}

function isBreached({ statistic, comparison, threshold, missing }: AlarmSettings, values: readonly number[]): boolean {
  if (values.length === 0) return missing === 'breaching';
  const value = statistic === 'Sum' ? values.reduce((sum, one) => sum + one, 0) : Math.max(...values);
  return comparison === 'LessThanThreshold' ? value < threshold : value >= threshold;
}
