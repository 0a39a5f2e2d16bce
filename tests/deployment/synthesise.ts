import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import cdk from '../../cdk.json' with { type: 'json' };
import { ClaimwatchStack } from '../../infra/claimwatch-stack.ts';
import { parseSettings } from '../../infra/settings.ts';

// The command line's own synthesis validates the templates; here it would only cost seconds.
process.env.CDK_VALIDATION = 'false';

/** What the command line adds, and a reader of the template wants: each resource's path and where its code lies. */
const METADATA = { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true };

/** What `cdk deploy` would send to AWS for a stack. */
export interface Synthesised {
  readonly stack: string;
  readonly template: unknown;
  readonly manifest: unknown;
}

/** Synthesises a stack for each of several settings into a folder, their functions bundled. */
export function synthesise(
  folder: string,
  stages: readonly Readonly<Record<string, unknown>>[],
): readonly Synthesised[] {
  const app = new App({ outdir: folder, context: { ...cdk.context, ...METADATA } });
  const names = stages.map((stage) => {
    const settings = parseSettings({}, stage);
    const name = settings.stage ? `claimwatch-${settings.stage}` : 'claimwatch';
    return new ClaimwatchStack(app, name, { settings, analyticsReporting: false }).stackName;
  });
  app.synth();
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return names.map((stack) => ({
    stack,
    template: read(`${stack}.template.json`),
    manifest: read(`${stack}.assets.json`),
  }));
}
