import * as z from 'zod';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

export const WATCH_RESOURCES = [
  resourceType(
    'AWS::Logs::LogGroup',
    z.strictObject({ RetentionInDays: NO_EFFECT, Tags: NO_EFFECT }),
    ({ logs }, { name }) => ({ ref: name, attributes: { Arn: logs.addGroup(name).arn } }),
  ),
  resourceType(
    'AWS::Logs::MetricFilter',
    z.strictObject({
      LogGroupName: z.string(),
      FilterPattern: z.string(),
      MetricTransformations: z.tuple([
        z.strictObject({ MetricName: z.string(), MetricNamespace: z.string(), MetricValue: z.literal('1') }),
      ]),
    }),
    ({ logs }, { name, properties: { LogGroupName, FilterPattern, MetricTransformations } }) => {
      const [{ MetricName, MetricNamespace }] = MetricTransformations;
      logs.addFilter(LogGroupName, { pattern: FilterPattern, namespace: MetricNamespace, name: MetricName });
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::CloudWatch::Alarm',
    z.strictObject({
      Namespace: z.string(),
      MetricName: z.string(),
      Dimensions: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).default([]),
      Statistic: z.enum(['Sum', 'Maximum']),
      Period: z.int(),
      EvaluationPeriods: z.literal(1),
      ComparisonOperator: z.enum(['GreaterThanOrEqualToThreshold', 'LessThanThreshold']),
      Threshold: z.number(),
      TreatMissingData: z.enum(['breaching', 'notBreaching']),
      AlarmActions: z.array(z.string()).default([]),
      OKActions: z.array(z.string()).default([]),
      AlarmDescription: z.string(),
      Tags: NO_EFFECT,
    }),
    ({ alarms }, { name, properties: alarm }) => {
      const dimensions = Object.fromEntries(alarm.Dimensions.map(({ Name, Value }) => [Name, Value]));
      const { arn } = alarms.add(name, {
        metric: { namespace: alarm.Namespace, name: alarm.MetricName, dimensions },
        statistic: alarm.Statistic,
        seconds: alarm.Period,
        comparison: alarm.ComparisonOperator,
        threshold: alarm.Threshold,
        description: alarm.AlarmDescription,
        missing: alarm.TreatMissingData,
        onAlarm: alarm.AlarmActions,
        onOk: alarm.OKActions,
      });
      return { ref: name, attributes: { Arn: arn } };
    },
  ),
  resourceType(
    'AWS::CloudWatch::Dashboard',
    z.strictObject({ DashboardBody: z.string(), Tags: NO_EFFECT }),
    ({ dashboards }, { name, stack, properties: { DashboardBody } }) => {
      dashboards.set(stack, JSON.parse(DashboardBody));
      return { ref: name };
    },
  ),
];
