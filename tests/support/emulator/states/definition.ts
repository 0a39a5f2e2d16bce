import * as z from 'zod';

// The part of the Amazon States Language that is used here. What is not named is refused, since leaving it out would run
// another machine than AWS does.

const Payload = z.record(z.string(), z.unknown());

const Retry = z.array(
  z.strictObject({
    ErrorEquals: z.array(z.string()),
    IntervalSeconds: z.int(),
    MaxAttempts: z.int(),
    BackoffRate: z.number(),
  }),
);

const TaskShape = z.strictObject({
  Type: z.literal('Task'),
  Resource: z.string().regex(/^arn:[^:]+:lambda:/, 'the emulator runs functions only'),
  Retry: Retry.default([]),
  End: z.literal(true),
});

const MapShape = z.strictObject({
  Type: z.literal('Map'),
  Label: z.string(),
  ItemReader: z.strictObject({
    Resource: z.string().regex(/:states:::s3:listObjectsV2$/, 'the emulator reads lists of objects only'),
    Parameters: Payload,
  }),
  ItemSelector: Payload,
  MaxConcurrency: z.int().min(1),
  ToleratedFailurePercentage: z.number().default(0),
  ItemProcessor: z.strictObject({
    ProcessorConfig: z.strictObject({ Mode: z.literal('DISTRIBUTED'), ExecutionType: z.literal('EXPRESS') }),
    StartAt: z.string(),
    States: z.record(z.string(), TaskShape),
  }),
  ResultWriter: z.strictObject({
    Resource: z.string().regex(/:states:::s3:putObject$/, 'the emulator writes objects only'),
    Parameters: z.strictObject({ Bucket: z.string(), Prefix: z.string() }),
    WriterConfig: z.strictObject({ OutputType: z.literal('JSONL'), Transformation: z.literal('COMPACT') }),
  }),
  End: z.literal(true),
});

export const Definition = z.strictObject({
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), MapShape),
});

export type MapState = z.infer<typeof MapShape>;
export type TaskState = z.infer<typeof TaskShape>;
export type MachineDefinition = z.infer<typeof Definition>;
