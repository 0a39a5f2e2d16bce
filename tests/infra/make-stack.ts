import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json' with { type: 'json' };
import { ClaimwatchStack } from '../../infra/claimwatch-stack.ts';
import { parseSettings } from '../../infra/settings.ts';

// The command line's own synthesis validates the template; here it would only cost two seconds a stack.
process.env.CDK_VALIDATION = 'false';

/** The stack as `cdk deploy -c …` makes it from these settings, without bundling the functions. */
export function makeStack(settings: Readonly<Record<string, unknown>> = {}): ClaimwatchStack {
  const app = new App({ context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] } });
  const parsed = parseSettings({}, settings);
  return new ClaimwatchStack(app, parsed.stage ? `claimwatch-${parsed.stage}` : 'claimwatch', { settings: parsed });
}

export function makeTemplate(settings: Readonly<Record<string, unknown>> = {}): Template {
  return Template.fromStack(makeStack(settings));
}

export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes, read here by path
  readonly Properties: any;
}

/** The resources of a type, by their logical ids. */
export function resourcesOf(template: Template, type: string): Readonly<Record<string, Resource>> {
  return template.findResources(type) as Readonly<Record<string, Resource>>;
}
