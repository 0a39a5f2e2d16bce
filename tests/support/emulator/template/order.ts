import { findReferences } from './resolve.ts';
import type { Template, TemplateResource } from './template.ts';

/**
 * The resources in an order in which each comes after those it needs. Policies come as late as that allows: a resource
 * that works only once its policy is there has to say so.
 */
export function orderResources({ Resources, Parameters }: Template): readonly (readonly [string, TemplateResource])[] {
  const left = new Map(Object.entries(Resources));
  const ordered: (readonly [string, TemplateResource])[] = [];
  const isReady = ([id, { Properties, DependsOn }]: readonly [string, TemplateResource]): boolean =>
    [...findReferences(Properties), ...DependsOn].every((needed) => {
      if (!(needed in Resources) && !(needed in Parameters) && !needed.startsWith('AWS::')) {
        throw new Error(`${id} needs ${needed}, which is not in the template`);
      }
      return !left.has(needed);
    });
  while (left.size > 0) {
    const ready = [...left].filter(isReady);
    const next = ready.find(([, { Type }]) => !Type.endsWith('Policy')) ?? ready[0];
    if (next === undefined) throw new Error(`these need each other: ${[...left.keys()].join(', ')}`);
    left.delete(next[0]);
    ordered.push(next);
  }
  return ordered;
}
