import { PipelineError } from '../../shared/errors.ts';
import { errorFields, type Log } from '../../shared/log.ts';
import { TROUBLE_EVENTS } from '../../shared/names.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { errorAnswer, makeAnswer, type ReaderAnswer } from './answers.ts';
import { ROUTES } from './routes.ts';

export interface ReaderDeps {
  readonly store: ClaimStore;
  readonly log: Log;
}

/** What is asked over HTTP, whoever took it in. */
export interface ReaderRequest {
  readonly method: string;
  /** `https://…`, without a slash at its end. */
  readonly origin: string;
  readonly path: string;
  /** What stands behind the question mark, as it came. */
  readonly query: string;
  /** By which the log tells requests apart. */
  readonly id?: string;
}

/** Answers questions about what is stored. It writes nothing, and never throws: what fails is an answer too. */
export function createReader(deps: ReaderDeps) {
  return async (request: ReaderRequest): Promise<ReaderAnswer> => {
    const answer = await answerTo(deps, request);
    return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
  };
}

async function answerTo(deps: ReaderDeps, request: ReaderRequest): Promise<ReaderAnswer> {
  const { method, origin, path, query } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    const message = `${method.slice(0, 20)} is not answered; what is stored can only be read, with GET or HEAD`;
    return errorAnswer(405, { code: 'usage/invalid', message }, { allow: 'GET, HEAD' });
  }
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (route === undefined) {
    const message = `there is no ${path.slice(0, 80)}; there are ${Object.keys(ROUTES).join(', ')}`;
    return errorAnswer(404, { code: 'usage/invalid', message });
  }
  try {
    return makeAnswer(await route(deps.store, query, origin + path));
  } catch (error) {
    return failureAnswer(deps, request, error);
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  'usage/invalid': 400,
  'store/not-found': 404,
  'answer/too-large': 422,
};

function failureAnswer({ log }: ReaderDeps, { path, id }: ReaderRequest, error: unknown): ReaderAnswer {
  const status = error instanceof PipelineError ? STATUSES[error.code] : undefined;
  if (error instanceof PipelineError && status !== undefined) {
    const hint = status === 404 ? '; /statements and /notices list what there is' : '';
    return errorAnswer(status, { code: error.code, message: error.message + hint });
  }
  // What a table or a file said of itself is for its owner.
  log('error', TROUBLE_EVENTS.readerFailed, { path, request: id, ...errorFields(error) });
  const code = error instanceof PipelineError ? error.code : 'error';
  const hint = id === undefined ? 'the log says more' : `the log says more under ${id}`;
  return errorAnswer(500, {
    code,
    message: `what is stored could not be read; try again, and if that fails too, ${hint}`,
  });
}
