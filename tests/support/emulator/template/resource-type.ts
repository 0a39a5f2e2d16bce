import * as z from 'zod';
import type { Cloud } from '../cloud.ts';

/** One resource of a template, its references resolved. */
export interface ResourceSpec<Properties> {
  readonly id: string;
  readonly stack: string;
  /** The name that CloudFormation makes up for it. */
  readonly name: string;
  /** Its construct's path in the stack: `Extraction/FunctionRole`. */
  readonly path: string;
  readonly properties: Properties;
}

export interface Made {
  /** What `Ref` gives. */
  readonly ref: string;
  /** What `Fn::GetAtt` gives. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ResourceType {
  readonly type: string;
  make(cloud: Cloud, spec: ResourceSpec<unknown>): Promise<Made>;
}

/** A property that changes nothing of what is tried here. One that is not named at all is refused. */
export const NO_EFFECT = z.unknown().optional();

export function resourceType<Properties>(
  type: string,
  schema: z.ZodType<Properties>,
  make: (cloud: Cloud, spec: ResourceSpec<Properties>) => Made | Promise<Made>,
): ResourceType {
  return {
    type,
    make: async (cloud, spec) => {
      const properties = schema.safeParse(spec.properties ?? {});
      if (!properties.success) throw new Error(`${type} ${spec.id}: ${z.prettifyError(properties.error)}`);
      return make(cloud, { ...spec, properties: properties.data });
    },
  };
}
