import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ENV } from '../../shared/names.ts';
import { type Beside, bundleHandler } from '../bundle-handler.ts';
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
  readonly beside?: Beside;
}

/** A Lambda function as this project runs them: Node on arm64, bundled, a role and a log of its own. */
export class PipelineFunction extends LambdaFunction {
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
      code: bundledCode(props.folder, props.beside ?? {}),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      // A fifth cheaper than x86 for the same milliseconds; nothing here is compiled for a machine.
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...props.environment, [ENV.SERVICE_NAME]: Stack.of(scope).stackName },
      role,
      logGroup,
    });
    logGroup.grantWrite(role);
  }
}

/** The handler's bundle, made when the stack is; told apart from others by what is in it. */
function bundledCode(folder: string, beside: Beside): Code {
  return Code.fromAsset(fileURLToPath(new URL(`../../functions/${folder}`, import.meta.url)), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      local: {
        tryBundle(output) {
          bundleHandler(folder, output, beside);
          return true;
        },
      },
      // Asked for and never used, since the bundle is made here.
      image: DockerImage.fromRegistry('none'),
      // For the CDK to see that another stack of the app puts other watches beside the same handler.
      environment: beside,
    },
  });
}
