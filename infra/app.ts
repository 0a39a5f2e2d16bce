import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { checkWatches } from './check-watches.ts';
import { ClaimwatchStack } from './claimwatch-stack.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

const app = new App();
const settings = checkedSettings();
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

/** What is wrong with a setting is for its owner to read, without the calls that led there. */
function checkedSettings(): Settings {
  try {
    const read = readSettings(app.node.getAllContext(), new URL('../', import.meta.url));
    checkWatches(read.watches);
    return read;
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('settings/'))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
