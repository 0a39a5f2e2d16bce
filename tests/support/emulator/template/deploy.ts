import { createHash } from 'node:crypto';
import type { Cloud } from '../cloud.ts';
import { orderResources } from './order.ts';
import { type Known, resolve } from './resolve.ts';
import type { Made } from './resource-type.ts';
import { RESOURCE_TYPES } from './resource-types.ts';
import { Template, type TemplateResource } from './template.ts';

export interface Stack {
  readonly name: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was made, by the path of its construct. */
  readonly resources: ReadonlyMap<string, Made>;
}

/**
 * Makes what a template says, as CloudFormation would. Throws on a type, a property or a reference that is not known,
 * so that nothing the template asks for is left out in silence.
 */
export async function deploy(cloud: Cloud, name: string, content: unknown): Promise<Stack> {
  const template = Template.parse(content);
  const made = new Map<string, Made>();
  const known: Known = { stack: name, parameters: readParameters(template), made };
  for (const { Assertions } of Object.values(template.Rules)) {
    for (const { Assert, AssertDescription } of Assertions) {
      if (resolve(Assert, known) !== true) throw new Error(AssertDescription);
    }
  }
  const resources = new Map<string, Made>();
  for (const [id, resource] of orderResources(template)) {
    const type = RESOURCE_TYPES.find((one) => one.type === resource.Type);
    if (type === undefined) throw new Error(`the emulator makes no ${resource.Type}, which ${id} is`);
    const path = pathOf(id, resource);
    const properties = resolve(resource.Properties, known);
    const one = await type.make(cloud, { id, stack: name, name: makeName(name, id), path, properties });
    made.set(id, one);
    resources.set(path, one);
  }
  const outputs = Object.entries(template.Outputs).map(([key, { Value }]) => [key, String(resolve(Value, known))]);
  return { name, outputs: Object.fromEntries(outputs), resources };
}

// Where the account is bootstrapped, the one parameter there is holds the bootstrap's version.
const BOOTSTRAP_VERSION = '30';

function readParameters({ Parameters }: Template): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Parameters).map(([name, { Type }]) => {
      if (Type !== 'AWS::SSM::Parameter::Value<String>') throw new Error(`the emulator knows no parameter of ${Type}`);
      return [name, BOOTSTRAP_VERSION];
    }),
  );
}

/** `claimwatch/Extraction/FunctionRole/Resource` is `Extraction/FunctionRole`. */
function pathOf(id: string, { Metadata }: TemplateResource): string {
  const path = Metadata['aws:cdk:path'];
  return typeof path === 'string' ? path.replace(/^[^/]+\//, '').replace(/\/Resource$/, '') : id;
}

// Names of functions, the shortest there are, have 64 characters.
const LONGEST_NAME = 64;

function makeName(stack: string, id: string): string {
  const ending = createHash('sha256').update(`${stack} ${id}`).digest('hex').slice(0, 12);
  return `${`${stack}-${id}`.slice(0, LONGEST_NAME - ending.length - 1)}-${ending}`;
}
