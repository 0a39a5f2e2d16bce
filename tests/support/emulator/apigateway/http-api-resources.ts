import * as z from 'zod';
import { nameOf } from '../account.ts';
import { NO_EFFECT, resourceType } from '../template/resource-type.ts';

export const HTTP_API_RESOURCES = [
  resourceType(
    'AWS::ApiGatewayV2::Api',
    z.strictObject({ Name: z.string(), ProtocolType: z.literal('HTTP'), Description: NO_EFFECT, Tags: NO_EFFECT }),
    ({ apis }, { name }) => {
      const { id, address } = apis.add(name);
      return { ref: id, attributes: { ApiId: id, ApiEndpoint: address } };
    },
  ),
  resourceType(
    'AWS::ApiGatewayV2::Integration',
    z.strictObject({
      ApiId: z.string(),
      IntegrationType: z.literal('AWS_PROXY'),
      IntegrationUri: z.string(),
      PayloadFormatVersion: z.literal('2.0'),
    }),
    ({ apis }, { properties: { ApiId, IntegrationUri } }) => ({ ref: apis.addIntegration(ApiId, IntegrationUri) }),
  ),
  resourceType(
    'AWS::ApiGatewayV2::Route',
    z.strictObject({
      ApiId: z.string(),
      // A route that anybody may ask is another matter.
      AuthorizationType: z.literal('AWS_IAM'),
      RouteKey: z.string().regex(/^[A-Z]+ \/\{proxy\+\}$/, 'the emulator knows routes of every path only'),
      Target: z.string().startsWith('integrations/'),
    }),
    ({ apis }, { name, properties: { ApiId, RouteKey, Target } }) => {
      apis.addRoute(ApiId, RouteKey, nameOf(Target));
      return { ref: name };
    },
  ),
  resourceType(
    'AWS::ApiGatewayV2::Stage',
    z.strictObject({
      ApiId: z.string(),
      StageName: z.literal('$default'),
      AutoDeploy: z.literal(true),
      AccessLogSettings: z.strictObject({ DestinationArn: z.string(), Format: z.string() }),
      // Nobody asks often enough here.
      DefaultRouteSettings: NO_EFFECT,
      Tags: NO_EFFECT,
    }),
    ({ apis }, { name, properties: { ApiId, AccessLogSettings } }) => {
      const [, group = ''] = /:log-group:([^:]+)/.exec(AccessLogSettings.DestinationArn) ?? [];
      apis.addAccessLog(ApiId, { group, format: AccessLogSettings.Format });
      return { ref: name };
    },
  ),
];
