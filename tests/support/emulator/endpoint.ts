import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACCESS_DENIED, AwsError } from './aws-error.ts';
import { type Answer, type ApiRequest, element, xmlAnswer } from './http.ts';
import type { Iam } from './iam/iam.ts';

type Api = (request: ApiRequest) => Answer | Promise<Answer>;

export interface Service {
  readonly api: Api;
  /** How it says that something went wrong. */
  readonly errors: 'json' | 'query' | 's3';
  /** What it calls a call that is not allowed. */
  readonly denied: string;
}

export interface Endpoint {
  readonly url: string;
  stop(): Promise<void>;
}

/** One address for all services, told apart by what a request is signed for. */
export async function startEndpoint(iam: Iam, services: Readonly<Record<string, Service>>): Promise<Endpoint> {
  const server = createServer((request, response) => {
    answerRequest(iam, services, request)
      .then((answer) => send(response, answer))
      // The emulator's own fault: a client tries again, and its test fails with this in it.
      .catch((error: unknown) => send(response, { status: 500, body: error instanceof Error ? error.stack : '' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

const SIGNED = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/;

async function answerRequest(
  iam: Iam,
  services: Readonly<Record<string, Service>>,
  request: IncomingMessage,
): Promise<Answer> {
  const [, accessKeyId = '', name = ''] = SIGNED.exec(request.headers.authorization ?? '') ?? [];
  const service = services[name];
  if (service === undefined) return { status: 400, body: `nobody signed ${request.method} ${request.url}` };
  try {
    return await service.api(await readRequest(iam, accessKeyId, request));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return renderError(service, error);
  }
}

async function readRequest(iam: Iam, accessKeyId: string, request: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://aws');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value].flat()[0]]));
  const target = headers['x-amz-target']?.replace(/^.*\./, '');
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return {
    principal: iam.principalOf(accessKeyId),
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers,
    body,
    operation: target ?? (form ? new URLSearchParams(body.toString('utf8')).get('Action') : undefined) ?? '',
  };
}

function renderError({ errors, denied }: Service, { code: thrown, message, status }: AwsError): Answer {
  const code = thrown === ACCESS_DENIED ? denied : thrown;
  const described = [element('Code', code), element('Message', message)];
  switch (errors) {
    case 'json':
      return {
        status,
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code },
        body: JSON.stringify({ __type: code, message }),
      };
    case 'query':
      return { ...xmlAnswer(element('ErrorResponse', element('Error', ...described)).xml), status };
    case 's3':
      return { ...xmlAnswer(element('Error', ...described).xml), status };
  }
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, { 'x-amzn-requestid': 'emulated', ...headers });
  response.end(body);
}
