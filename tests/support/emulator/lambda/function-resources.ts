import * as z from 'zod';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

export const FUNCTION_RESOURCES = [
  resourceType(
    'AWS::Lambda::Function',
    z.strictObject({
      Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
      Handler: z.string(),
      Runtime: z.literal('nodejs24.x'),
      Role: z.string(),
      Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }),
      MemorySize: z.int().min(128).max(10_240),
      Timeout: z.int().min(1).max(900),
      LoggingConfig: z.strictObject({ LogGroup: z.string() }),
      TracingConfig: z.strictObject({ Mode: z.enum(['Active', 'PassThrough']) }).optional(),
      // Nothing in a bundle is compiled for a machine.
      Architectures: NO_EFFECT,
      Description: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    ({ functions, assets }, { name, properties }) => {
      const { Code, Environment, LoggingConfig, TracingConfig } = properties;
      const { arn } = functions.add(name, {
        roleArn: properties.Role,
        folder: assets.find(Code.S3Bucket, Code.S3Key),
        handler: properties.Handler,
        environment: Environment.Variables,
        memoryMegabytes: properties.MemorySize,
        timeoutSeconds: properties.Timeout,
        logGroup: LoggingConfig.LogGroup,
        isTraced: TracingConfig?.Mode === 'Active',
      });
      return { ref: name, attributes: { Arn: arn } };
    },
  ),
  resourceType(
    'AWS::Lambda::EventSourceMapping',
    z.strictObject({
      FunctionName: z.string(),
      EventSourceArn: z.string(),
      BatchSize: z.int().default(10),
      FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
      FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
      StartingPosition: z.literal('TRIM_HORIZON').optional(),
      BisectBatchOnFunctionError: z.boolean().default(false),
      MaximumRetryAttempts: z.int().max(10_000).optional(),
      MaximumRecordAgeInSeconds: z.int().max(604_800).optional(),
      DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
      // A function answers one invocation at a time here.
      ScalingConfig: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    async ({ eventSources }, { name, properties }) => {
      const common = {
        functionName: properties.FunctionName,
        source: properties.EventSourceArn,
        batchSize: properties.BatchSize,
        reportsFailures: properties.FunctionResponseTypes.length > 0,
      };
      if (common.source.includes(':sqs:')) eventSources.addQueue(common);
      else {
        await eventSources.addStream({
          ...common,
          patterns: properties.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [],
          bisects: properties.BisectBatchOnFunctionError,
          mostRetries: properties.MaximumRetryAttempts ?? Number.POSITIVE_INFINITY,
          onFailure: properties.DestinationConfig?.OnFailure.Destination,
        });
      }
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::Lambda::Permission',
    z.strictObject({
      Action: z.string(),
      FunctionName: z.string(),
      Principal: z.string(),
      SourceArn: z.string(),
    }),
    ({ iam }, { name, path, properties: { Action, FunctionName, Principal, SourceArn } }) => {
      const conditions = [{ operator: 'ArnLike', key: 'aws:SourceArn', values: [SourceArn] }];
      const statement = {
        effect: 'Allow',
        actions: [Action],
        resources: [FunctionName],
        principals: [Principal],
      } as const;
      iam.addResourcePolicy(FunctionName, { path, statements: [{ ...statement, conditions }] });
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::Scheduler::Schedule',
    z.strictObject({
      ScheduleExpression: z.string(),
      ScheduleExpressionTimezone: z.string(),
      FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
      Target: z.strictObject({
        Arn: z.string(),
        RoleArn: z.string(),
        Input: z.string(),
        RetryPolicy: z.strictObject({ MaximumEventAgeInSeconds: z.int(), MaximumRetryAttempts: z.int() }),
      }),
    }),
    ({ schedules }, { name, stack, properties: { ScheduleExpression: when, Target } }) => {
      schedules.add(stack, { when, target: Target.Arn, roleArn: Target.RoleArn, input: Target.Input });
      return { ref: name };
    },
  ),
];
