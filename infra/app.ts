import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ClaimwatchStack } from './claimwatch-stack.ts';
import { readSettings } from './read-settings.ts';

const app = new App();
const settings = readSettings(app.node.getAllContext(), new URL('../', import.meta.url));
const name = settings.stage ? `claimwatch-${settings.stage}` : 'claimwatch';
const stack = new ClaimwatchStack(app, name, {
  settings,
  description: 'claimwatch: who said what, and a notice the first time it is said',
  // The CDK's own marker in the template says nothing to the owner.
  analyticsReporting: false,
  terminationProtection: settings.onDelete === 'keep',
});
Tags.of(stack).add('application', name);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
