import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ENV } from '../../shared/names.ts';
import type { LogDays } from '../settings.ts';

export interface PipelineFunctionProps {
  /** The folder of functions/ whose handler.ts it runs. */
  readonly folder: string;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  readonly logDays: LogDays;
  /** Files and folders of the project that the handler reads, by their names beside the bundle. @default none */
  readonly beside?: Readonly<Record<string, string>>;
}

/** A Lambda function as this project runs them: Node on arm64, one bundled ES module, traced, a role and a log of its own. */
export class PipelineFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    // A role of ours instead of Lambda's basic one, which may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: props.logDays,
      // Logs hold ids and durations; what must outlive the stack is in the table and the bucket.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      description: props.description,
      entry: projectPath(`functions/${props.folder}/handler.ts`),
      runtime: Runtime.NODEJS_24_X,
      // A fifth cheaper than x86 for the same milliseconds; nothing here is compiled for a machine.
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...props.environment, [ENV.SERVICE_NAME]: Stack.of(scope).stackName },
      // It concerns version 2 of the SDK, which is not used.
      awsSdkConnectionReuse: false,
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      bundling: bundling(props.beside ?? {}),
    });
    logGroup.grantWrite(role);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray’s PutTraceSegments and PutTelemetryRecords and DynamoDB’s ListStreams know no resources: * is all they accept',
    });
  }
}

/** How a handler becomes what Lambda runs; the bundle's test builds it the same way. */
function bundling(beside: Readonly<Record<string, string>>) {
  return {
    format: OutputFormat.ESM,
    // The SDK in the bundle imports faster than the runtime's own, and is the version that was tested.
    bundleAwsSDK: true,
    // Without "module" first, packages that bring both kinds are bundled as CommonJS and nothing is left out of them.
    mainFields: ['module', 'main'],
    minify: true,
    // Reading a map costs every cold start; an error is found by its code and the article's id, both of which are logged.
    sourceMap: false,
    target: 'node24',
    // Packages written as CommonJS call require for Node's own modules; an ES module has none until it makes one.
    banner: REQUIRE,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_input: string, output: string) =>
        Object.entries(beside).map(([name, path]) => copyCommand(projectPath(path), `${output}/${name}`)),
    },
  };
}

const REQUIRE =
  "import{createRequire as claimwatchRequire}from'node:module';const require=claimwatchRequire(import.meta.url);";

/** Node copies, because `cp` is not on every machine; single quotes inside double ones are read alike by sh and cmd. */
function copyCommand(from: string, to: string): string {
  return `node -e "require('node:fs').cpSync(process.argv[1],process.argv[2],{recursive:true})" "${from}" "${to}"`;
}

function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
