import * as z from 'zod';
import { type Condition, checkCondition } from './condition.ts';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** `s3.amazonaws.com`, an ARN, `*`; none in a role's own policies. */
  readonly principals: readonly string[];
  readonly conditions: readonly Condition[];
}

const several = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Values = z.union([Value, z.array(Value)]).transform((value) => [value].flat());

const Principals = z
  .union([z.literal('*'), z.strictObject({ AWS: several.optional(), Service: several.optional() })])
  .transform((value) => (value === '*' ? ['*'] : [...(value.AWS ?? []), ...(value.Service ?? [])]));

const Conditions = z
  .record(z.string(), z.record(z.string(), Values))
  .transform((operators) =>
    Object.entries(operators).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
    ),
  );

/** A policy as it stands in a template. What it may not hold, such as `NotAction`, is refused. */
export const PolicyDocument = z
  .strictObject({
    Version: z.literal('2012-10-17'),
    Statement: z.array(
      z.strictObject({
        Sid: z.string().optional(),
        Effect: z.enum(['Allow', 'Deny']),
        Action: several,
        Resource: several.default(['*']),
        Principal: Principals.default([]),
        Condition: Conditions.default([]),
      }),
    ),
  })
  .transform(({ Statement }): readonly Statement[] =>
    Statement.map(({ Effect, Action, Resource, Principal, Condition }) => {
      for (const condition of Condition) checkCondition(condition);
      return { effect: Effect, actions: Action, resources: Resource, principals: Principal, conditions: Condition };
    }),
  );
