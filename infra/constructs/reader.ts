import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV } from '../../shared/names.ts';
import type { LogDays } from '../settings.ts';
import type { ClaimStore } from './claim-store.ts';
import { PipelineFunction } from './pipeline-function.ts';

export interface ReaderProps {
  readonly store: ClaimStore;
  readonly logDays: LogDays;
}

/** What is stored, as JSON over HTTPS, for whoever signs with rights of the account. Nobody else gets past the door. */
export class Reader extends Construct {
  readonly function: PipelineFunction;
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: ReaderProps) {
    super(scope, id);
    this.function = new PipelineFunction(this, 'Function', {
      folder: 'reader',
      description: 'claimwatch: answers questions about what is stored',
      // As for notify: it waits for DynamoDB, and less would only import more slowly.
      memorySize: 512,
      // The gateway gives up after thirty seconds; what takes longer is read for nobody.
      timeout: Duration.seconds(29),
      environment: { [ENV.TABLE_NAME]: props.store.table.tableName },
      logDays: props.logDays,
    });
    props.store.grantRead(this.function, 'owner', 'time');
    this.api = this.makeApi();
    this.addStage(props.logDays);
  }

  private makeApi(): HttpApi {
    const api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      description: 'claimwatch: what is stored, read-only',
      createDefaultStage: false,
      // Requests must be signed by somebody whom IAM lets invoke this API.
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: new HttpLambdaIntegration('Function', this.function),
    });
    return api;
  }

  private addStage(logDays: LogDays): void {
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // A second, and at once. Who asks in a loop must not take an account's functions, ten in a new one, from the articles.
      throttle: { rateLimit: 10, burstLimit: 5 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'Access', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: ACCESS_LOG,
      },
    });
  }
}

/** Who asked when, and how it went. What was asked for stands in the query, which is not logged: names of people are in it. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    time: '$context.requestTime',
    request: '$context.requestId',
    ip: '$context.identity.sourceIp',
    user: '$context.identity.userArn',
    method: '$context.httpMethod',
    path: '$context.path',
    status: '$context.status',
    error: '$context.error.responseType',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
  }),
);
