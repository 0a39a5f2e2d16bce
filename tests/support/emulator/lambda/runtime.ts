// What Lambda's own Node runtime does with a bundle, in a process of its own that has nothing but the bundle and its
// environment. It is asked over the channel of its parent instead of over HTTP.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

export interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly functionArn: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

export interface Outcome {
  readonly payload: string;
  readonly isError: boolean;
  /** Bytes of memory the process has. */
  readonly memory: number;
}

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

let requestId = 'init';
prefixConsole();
const handler = await loadHandler();
process.on('message', async (invocation: Invocation) => {
  const outcome = await invoke(invocation);
  process.stdout.write(`END RequestId: ${invocation.id}\n`);
  process.send?.(outcome);
});
process.send?.('ready');

/** Lines of the console begin with a time, an id and a level, as in Lambda; what is no longer JSON cannot be searched. */
function prefixConsole(): void {
  for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    const name = level === 'log' ? 'INFO' : level.toUpperCase();
    console[level] = (...parts: unknown[]) => {
      process.stdout.write(`${new Date().toISOString()}\t${requestId}\t${name}\t${format(...parts)}\n`);
    };
  }
}

async function loadHandler(): Promise<Handler> {
  const [file = '', name = ''] = (process.env._HANDLER ?? '').split('.');
  const path = ['.mjs', '.js'].map((ending) => `${process.env.LAMBDA_TASK_ROOT}/${file}${ending}`).find(existsSync);
  try {
    if (path === undefined) throw new Error(`no module ${file} in the bundle`);
    const module: Record<string, Handler> = await import(pathToFileURL(path).href);
    if (typeof module[name] !== 'function') throw new Error(`no function ${name} in ${file}`);
    return module[name];
  } catch (error) {
    console.error('Uncaught Exception', render(error));
    process.exit(1);
  }
}

async function invoke({ id, event, functionArn, deadline }: Invocation): Promise<Outcome> {
  requestId = id;
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    const result = await handler(JSON.parse(event), context);
    return { payload: JSON.stringify(result) ?? 'null', isError: false, memory: process.memoryUsage.rss() };
  } catch (error) {
    console.error('Invoke Error', render(error));
    return { payload: render(error), isError: true, memory: process.memoryUsage.rss() };
  }
}

function render(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return JSON.stringify({ errorType: name, errorMessage: message });
}
