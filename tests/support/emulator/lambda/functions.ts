import { randomUUID } from 'node:crypto';
import { makeArn, REGION } from '../account.ts';
import { AwsError } from '../aws-error.ts';
import type { Logs } from '../cloudwatch/logs.ts';
import type { Metrics } from '../cloudwatch/metrics.ts';
import type { Iam } from '../iam/iam.ts';
import type { Principal } from '../iam/principal.ts';
import { type RuntimeProcess, startRuntime } from './runtime-process.ts';

export interface FunctionSettings {
  readonly roleArn: string;
  /** The unpacked bundle. */
  readonly folder: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly logGroup: string;
  readonly isTraced: boolean;
}

export interface Functions {
  add(name: string, settings: FunctionSettings): { readonly arn: string };
  /** By its name or ARN. One invocation of a function at a time; the others wait. */
  invoke(principal: Principal, name: string, event: string): Promise<FunctionAnswer>;
  roleOf(name: string): Principal;
  /** Has a function end instead of answering, until mended. */
  break(name: string): () => void;
  /** The most memory each has had, in megabytes, and what it may have. */
  listMemory(): readonly { readonly name: string; readonly peak: number; readonly limit: number }[];
  stop(): Promise<void>;
}

export interface FunctionAnswer {
  readonly payload: string;
  readonly isError: boolean;
}

export interface FunctionsDeps {
  readonly iam: Iam;
  readonly logs: Logs;
  readonly metrics: Metrics;
  /** Where AWS answers. */
  readonly endpoint: () => string;
}

interface Kept extends FunctionSettings {
  readonly name: string;
  readonly arn: string;
  readonly role: Principal;
  readonly lines: string[];
  stream?: string;
  runtime?: RuntimeProcess;
  turn: Promise<unknown>;
  peakMemory: number;
}

export function makeFunctions({ iam, logs, metrics, endpoint }: FunctionsDeps): Functions {
  const all: Kept[] = [];
  const broken = new Set<string>();
  const find = (name: string): Kept => {
    const found = all.find((one) => one.name === name || one.arn === name);
    if (found === undefined) throw new AwsError('ResourceNotFoundException', `there is no function ${name}`, 404);
    return found;
  };
  const start = (kept: Kept): RuntimeProcess =>
    startRuntime({
      folder: kept.folder,
      environment: environmentOf(kept, iam, endpoint()),
      // Lambda leaves a tenth of it to what is not the heap.
      memoryMegabytes: Math.floor(kept.memoryMegabytes * 0.9),
      onLine: (line) => kept.lines.push(line),
    });
  const end = async (kept: Kept): Promise<void> => {
    await kept.runtime?.stop();
    kept.runtime = undefined;
    kept.stream = undefined;
  };
  const openLogStream = (kept: Kept): string => {
    const stream = randomUUID();
    logs.createStream(kept.role, kept.logGroup, stream);
    return stream;
  };
  const run = async (kept: Kept, event: string): Promise<FunctionAnswer> => {
    const id = randomUUID();
    if (broken.has(kept.name)) return fail(kept, id, 'Error: Runtime exited with error: exit status 1');
    kept.runtime ??= start(kept);
    const deadline = Date.now() + kept.timeoutSeconds * 1000;
    const timer = makeTimer(kept.timeoutSeconds);
    const answered = kept.runtime.invoke({ id, event, functionArn: kept.arn, deadline });
    const outcome = await Promise.race([answered, timer.rings]);
    timer.stop();
    if (outcome === 'late') {
      await end(kept);
      return fail(kept, id, `Task timed out after ${kept.timeoutSeconds}.00 seconds`);
    }
    if (outcome === undefined) {
      await end(kept);
      return fail(kept, id, 'Error: Runtime exited with error: exit status 1');
    }
    kept.peakMemory = Math.max(kept.peakMemory, outcome.memory / 1024 / 1024);
    return outcome;
  };
  const fail = (kept: Kept, id: string, message: string): FunctionAnswer => {
    kept.lines.push(`RequestId: ${id} ${message}`);
    return { payload: JSON.stringify({ errorType: 'Runtime.ExitError', errorMessage: message }), isError: true };
  };
  const settle = (kept: Kept, answer: FunctionAnswer): void => {
    const dimensions = { FunctionName: kept.name };
    metrics.add({ namespace: 'AWS/Lambda', name: 'Invocations', dimensions, value: 1 });
    if (answer.isError) metrics.add({ namespace: 'AWS/Lambda', name: 'Errors', dimensions, value: 1 });
    kept.stream ??= openLogStream(kept);
    const lines = kept.lines.splice(0);
    if (lines.length > 0) logs.put(kept.role, kept.logGroup, kept.stream, lines);
    if (!kept.isTraced) return;
    for (const action of ['xray:PutTraceSegments', 'xray:PutTelemetryRecords']) {
      iam.admit({ principal: kept.role, action, resource: '*' });
    }
  };

  return {
    add(name, settings) {
      const arn = makeArn('lambda', `function:${name}`);
      const role = iam.assume(settings.roleArn, { kind: 'service', name: 'lambda.amazonaws.com' });
      all.push({ ...settings, name, arn, role, lines: [], turn: Promise.resolve(), peakMemory: 0 });
      return { arn };
    },
    invoke(principal, name, event) {
      const kept = find(name);
      iam.admit({ principal, action: 'lambda:InvokeFunction', resource: kept.arn });
      const turn = kept.turn.then(async () => {
        const answer = await run(kept, event);
        settle(kept, answer);
        return answer;
      });
      kept.turn = turn.catch(() => undefined);
      return turn;
    },
    roleOf: (name) => find(name).role,
    break(name) {
      broken.add(find(name).name);
      return () => broken.delete(find(name).name);
    },
    listMemory: () => all.map(({ name, peakMemory: peak, memoryMegabytes: limit }) => ({ name, peak, limit })),
    stop: async () => {
      await Promise.all(all.map(end));
    },
  };
}

function makeTimer(seconds: number): { readonly rings: Promise<'late'>; stop(): void } {
  let stop = (): void => undefined;
  const rings = new Promise<'late'>((resolve) => {
    const timer = setTimeout(() => resolve('late'), seconds * 1000);
    stop = () => clearTimeout(timer);
  });
  return { rings, stop };
}

const TASK_ROOT = '/var/task';

/** What the template says, what Lambda itself adds, and where AWS is to be found. */
function environmentOf(kept: Kept, iam: Iam, endpoint: string): Readonly<Record<string, string>> {
  const { accessKeyId, secretAccessKey } = iam.credentialsOf(kept.role);
  const unpacked = Object.entries(kept.environment).map(([name, value]) => [
    name,
    // Lambda unpacks a bundle there.
    value.startsWith(`${TASK_ROOT}/`) ? `${kept.folder}${value.slice(TASK_ROOT.length)}` : value,
  ]);
  return {
    ...Object.fromEntries(unpacked),
    _HANDLER: kept.handler,
    LAMBDA_TASK_ROOT: kept.folder,
    AWS_LAMBDA_FUNCTION_NAME: kept.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(kept.memoryMegabytes),
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL: endpoint,
  };
}
