import * as z from 'zod';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';
import { Definition } from './definition.ts';

export const MACHINE_RESOURCES = [
  resourceType(
    'AWS::StepFunctions::StateMachine',
    z.strictObject({ Definition, RoleArn: z.string(), Tags: NO_EFFECT }),
    ({ machines }, { name, properties: { Definition: definition, RoleArn: roleArn } }) => {
      const { arn } = machines.add(name, { definition, roleArn });
      return { ref: arn, attributes: { Arn: arn, Name: name } };
    },
  ),
];
