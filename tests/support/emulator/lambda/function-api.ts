import { AwsError } from '../aws-error.ts';
import type { Answer, ApiRequest } from '../http.ts';
import type { Functions } from './functions.ts';

/** Lambda's REST protocol, as far as invoking. */
export function makeFunctionApi(functions: Functions): (request: ApiRequest) => Promise<Answer> {
  return async ({ principal, method, path, body }) => {
    const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path) ?? [];
    if (method !== 'POST' || name === undefined) {
      throw new AwsError('InvalidRequest', `the emulator's Lambda has no ${method} ${path}`);
    }
    const { payload, isError } = await functions.invoke(principal, name, body.toString('utf8'));
    return {
      headers: { 'content-type': 'application/json', ...(isError && { 'x-amz-function-error': 'Unhandled' }) },
      body: payload,
    };
  };
}
