import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { makeArn, REGION } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Clock } from '../clock.ts';
import type { Logs } from '../cloudwatch/logs.ts';
import type { Metrics } from '../cloudwatch/metrics.ts';
import type { Iam } from '../iam/iam.ts';
import { OWNER, type Principal } from '../iam/principal.ts';
import type { Functions } from '../lambda/functions.ts';

export interface HttpRequest {
  readonly method: string;
  /** The API's address and what stands behind it. */
  readonly url: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** API Gateway's HTTP APIs, whose routes are answered by functions for whoever signs. */
export interface HttpApis {
  add(name: string): { readonly id: string; readonly address: string };
  addIntegration(api: string, functionArn: string): string;
  /** `GET /{proxy+}` to an integration. */
  addRoute(api: string, key: string, integration: string): void;
  addAccessLog(api: string, log: { readonly group: string; readonly format: string }): void;
  request(principal: Principal, request: HttpRequest): Promise<HttpAnswer>;
}

export interface HttpApisDeps {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly functions: Functions;
  readonly logs: Logs;
  readonly metrics: Metrics;
}

interface Api {
  readonly id: string;
  readonly address: string;
  readonly integrations: Map<string, string>;
  readonly routes: Map<string, string>;
  log?: { readonly group: string; readonly format: string };
}

const Result = z.strictObject({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

export function makeHttpApis({ clock, iam, functions, logs, metrics }: HttpApisDeps): HttpApis {
  const all = new Map<string, Api>();
  const find = (id: string): Api => {
    const api = all.get(id);
    if (api === undefined) throw new Error(`there is no API ${id}`);
    return api;
  };
  const invoke = async (api: Api, { method, url }: HttpRequest): Promise<HttpAnswer> => {
    const { pathname, search, hostname } = new URL(url);
    const functionArn = api.integrations.get(api.routes.get(`${method} /{proxy+}`) ?? '');
    if (functionArn === undefined) return { status: 404, headers: {}, body: '{"message":"Not Found"}' };
    const sourceArn = makeArn('execute-api', `${api.id}/$default/${method}/{proxy+}`);
    const event = {
      version: '2.0',
      routeKey: `${method} /{proxy+}`,
      rawPath: pathname,
      rawQueryString: search.slice(1),
      headers: {},
      requestContext: {
        domainName: hostname,
        requestId: randomUUID(),
        stage: '$default',
        http: { method, path: pathname },
      },
      isBase64Encoded: false,
    };
    const gateway: Principal = { kind: 'service', name: 'apigateway.amazonaws.com', sourceArn };
    const { payload, isError } = await functions.invoke(gateway, functionArn, JSON.stringify(event));
    if (isError) return { status: 500, headers: {}, body: '{"message":"Internal Server Error"}' };
    const { statusCode: status, headers, body } = Result.parse(JSON.parse(payload));
    return { status, headers, body };
  };
  const log = ({ id, log: access }: Api, { method, url }: HttpRequest, { status, body }: HttpAnswer): void => {
    if (status >= 500) metrics.add({ namespace: 'AWS/ApiGateway', name: '5xx', dimensions: { ApiId: id }, value: 1 });
    const known: Readonly<Record<string, string>> = {
      requestTime: clock.now().toISOString(),
      httpMethod: method,
      path: new URL(url).pathname,
      status: String(status),
      responseLength: String(Buffer.byteLength(body)),
    };
    const line = access?.format.replace(/\$context\.([\w.]+)/g, (_all, name: string) => known[name] ?? '-');
    if (access !== undefined && line !== undefined) logs.put(OWNER, access.group, 'access', [line]);
  };
  return {
    add(name) {
      const id = createHash('sha256').update(name).digest('hex').slice(0, 10);
      const address = `https://${id}.execute-api.${REGION}.amazonaws.com`;
      all.set(id, { id, address, integrations: new Map(), routes: new Map() });
      return { id, address };
    },
    addIntegration(api, functionArn) {
      const { integrations } = find(api);
      const id = `integration${integrations.size}`;
      integrations.set(id, functionArn);
      return id;
    },
    addRoute: (api, key, integration) => {
      find(api).routes.set(key, integration);
    },
    addAccessLog: (api, access) => {
      find(api).log = access;
    },
    async request(principal, request) {
      const api = [...all.values()].find(({ address }) => request.url.startsWith(`${address}/`));
      if (api === undefined) throw new AwsError('NotFound', `nothing answers at ${request.url}`, 404);
      const resource = makeArn('execute-api', `${api.id}/$default/${request.method}${new URL(request.url).pathname}`);
      iam.admit({ principal, action: 'execute-api:Invoke', resource });
      const answer = await invoke(api, request);
      log(api, request, answer);
      return answer;
    },
  };
}
