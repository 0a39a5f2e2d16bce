import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { HAS_JAVA } from '../support/has-java.ts';
import { type Deployment, startDeployment } from './deployment.ts';
import { describeArticles } from './describe-articles.ts';
import { describeCommands } from './describe-commands.ts';
import { describeDigest } from './describe-digest.ts';
import { describeFailures } from './describe-failures.ts';
import { describeReader } from './describe-reader.ts';
import { describeReplay } from './describe-replay.ts';
import { describeRights } from './describe-rights.ts';
import { describeTemplate } from './describe-template.ts';
import { describeWatching } from './describe-watching.ts';

// The template as it would be deployed, its bundles running, in an account that allows what the template allows.
if (HAS_JAVA) {
  let deployment: Deployment;
  // Java, the bundles and some twenty runs of the command line take their time where others work too.
  jest.setTimeout(180_000);

  beforeAll(async () => {
    deployment = await startDeployment();
    await deployment.settle();
  });

  afterAll(() => deployment.stop());

  describeArticles(() => deployment);
  describeFailures(() => deployment);
  describeCommands(() => deployment);
  describeReplay(() => deployment);
  describeDigest(() => deployment);
  describeReader(() => deployment);
  describeWatching(() => deployment);
  describeRights(() => deployment);
  describeTemplate(() => deployment);
} else {
  describe('the deployed template', () => {
    it.todo('keeps its promises on an emulator of AWS: needs Java, for DynamoDB Local');
  });
}
