import * as z from 'zod';

const Resource = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat())
    .default([]),
  Metadata: z.record(z.string(), z.unknown()).default({}),
  // What becomes of it with the stack; nothing is ever removed here.
  DeletionPolicy: z.unknown().optional(),
  UpdateReplacePolicy: z.unknown().optional(),
});

/** A template of CloudFormation. Sections that are not named, such as transforms, are refused; so are conditions. */
export const Template = z.strictObject({
  Description: z.string().optional(),
  Parameters: z
    .record(z.string(), z.strictObject({ Type: z.string(), Default: z.string(), Description: z.string().optional() }))
    .default({}),
  Rules: z
    .record(
      z.string(),
      z.strictObject({ Assertions: z.array(z.strictObject({ Assert: z.unknown(), AssertDescription: z.string() })) }),
    )
    .default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.strictObject({ Value: z.unknown(), Description: z.string().optional() })).default({}),
});

export type Template = z.infer<typeof Template>;
export type TemplateResource = z.infer<typeof Resource>;
