import { ACCOUNT, PARTITION, REGION } from '../account.ts';
import type { Made } from './resource-type.ts';

/** What references of a template lead to. */
export interface Known {
  readonly stack: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly made: ReadonlyMap<string, Made>;
}

/** A part of a template with its intrinsic functions replaced. Throws where one is unknown or leads nowhere. */
export function resolve(part: unknown, known: Known): unknown {
  if (Array.isArray(part)) return part.map((one) => resolve(one, known));
  if (!isObject(part)) return part;
  const [name = '', ...others] = Object.keys(part);
  if (others.length > 0 || !/^(?:Ref|Condition|Fn::.+)$/.test(name) || isCondition(name, part)) {
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, resolve(value, known)]));
  }
  const intrinsic = INTRINSICS[name];
  if (intrinsic === undefined) throw new Error(`the emulator knows no ${name}`);
  return intrinsic(part[name], known);
}

/** The logical ids that a part of a template speaks of. */
export function findReferences(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(findReferences);
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'Ref' && typeof value === 'string') return [value];
    if (key === 'Fn::GetAtt' && Array.isArray(value)) return [String(value[0])];
    if (key === 'Fn::Sub' && typeof value === 'string') return [...value.matchAll(VARIABLE)].map(([, id = '']) => id);
    return findReferences(value);
  });
}

const VARIABLE = /\$\{([\w:]+)(?:\.(\w+))?\}/g;

const INTRINSICS: Readonly<Record<string, (value: unknown, known: Known) => unknown>> = {
  Ref: (value, known) => refer(String(value), known),
  'Fn::GetAtt': (value, known) => {
    const [id, attribute] = resolveList(value, known);
    return getAttribute(String(id), String(attribute), known);
  },
  'Fn::Join': (value, known) => {
    const [separator, parts] = resolveList(value, known);
    return resolveList(parts, known).map(checkText).join(String(separator));
  },
  'Fn::Sub': (value, known) =>
    checkText(value).replace(VARIABLE, (_all, id: string, attribute?: string) =>
      attribute === undefined ? refer(id, known) : getAttribute(id, attribute, known),
    ),
  'Fn::Not': (value, known) => !resolveList(value, known)[0],
  'Fn::Contains': (value, known) => {
    const [list, wanted] = resolveList(value, known);
    return resolveList(list, known).includes(wanted);
  },
};

function refer(id: string, { stack, parameters, made }: Known): string {
  const value = PSEUDO[id] ?? (id === 'AWS::StackName' ? stack : undefined) ?? parameters[id] ?? made.get(id)?.ref;
  if (value === undefined) throw new Error(`{ Ref: ${id} } leads nowhere`);
  return value;
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': PARTITION,
  'AWS::Region': REGION,
  'AWS::URLSuffix': 'amazonaws.com',
};

function getAttribute(id: string, attribute: string, { made }: Known): string {
  const value = made.get(id)?.attributes?.[attribute];
  if (value === undefined) throw new Error(`{ Fn::GetAtt: ${id}.${attribute} } leads nowhere`);
  return value;
}

function resolveList(value: unknown, known: Known): readonly unknown[] {
  const list = resolve(value, known);
  if (!Array.isArray(list)) throw new Error(`a list is expected, not ${JSON.stringify(value)}`);
  return list;
}

function checkText(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`a text is expected, not ${JSON.stringify(value)}`);
  return value;
}

// In a policy's statement, `Condition` says when it holds.
function isCondition(name: string, part: Readonly<Record<string, unknown>>): boolean {
  return name === 'Condition' && isObject(part[name]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
