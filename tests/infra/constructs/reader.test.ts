import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

const template = makeTemplate({ reader: 'true', logDays: '7' });

describe('Reader', () => {
  it.each([[{}], [{ reader: 'false' }]])('given %j, then there is none, and nothing listens', (settings) => {
    const types = Object.values(makeTemplate(settings).toJSON().Resources as Record<string, { Type: string }>);
    expect(types.filter(({ Type }) => Type.startsWith('AWS::ApiGateway'))).toEqual([]);
  });

  it('given a route, then whoever asks must have signed, and can only read', () => {
    const routes = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);
    expect(routes.map(({ RouteKey }) => RouteKey)).toEqual(['GET /{proxy+}', 'HEAD /{proxy+}']);
    for (const { AuthorizationType } of routes) expect(AuthorizationType).toBe('AWS_IAM');
  });

  it('given the API, then pages of other sites cannot read it', () => {
    const [api] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Api'));
    expect(api?.Properties.CorsConfiguration).toBeUndefined();
  });

  it('given the stage, then it is throttled, and who asked is logged and what for is not', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 5 },
      AccessLogSettings: {
        DestinationArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ReaderAccess'), 'Arn'] },
        Format: Match.stringLikeRegexp('identity\\.userArn'),
      },
    });
    const [stage] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(/query/i);
    expect(() => JSON.parse(stage?.Properties.AccessLogSettings.Format)).not.toThrow();
  });

  it('given logDays, then the access log is kept as long as the function’s', () => {
    const groups = Object.entries(resourcesOf(template, 'AWS::Logs::LogGroup')).filter(([id]) =>
      id.startsWith('Reader'),
    );
    expect(groups.map(([, { Properties }]) => Properties.RetentionInDays)).toEqual([7, 7]);
  });

  it('given the function, then only this API may run it, and it ends before the API gives up', () => {
    const permissions = Object.values(resourcesOf(template, 'AWS::Lambda::Permission'));
    expect(permissions).toHaveLength(2);
    for (const { Properties } of permissions) {
      expect(Properties.Principal).toBe('apigateway.amazonaws.com');
      expect(JSON.stringify(Properties.SourceArn)).toMatch(/"ReaderApi/);
    }
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: Match.stringLikeRegexp('answers questions'),
      Timeout: 29,
    });
  });
});
