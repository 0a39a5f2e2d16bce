import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Invocation, Outcome } from './runtime.ts';

/** One execution environment of a function: a process that answers one invocation after the other. */
export interface RuntimeProcess {
  /** `undefined` where the process ended instead of answering. What it wrote is told of before. */
  invoke(invocation: Invocation): Promise<Outcome | undefined>;
  stop(): Promise<void>;
}

export interface RuntimeProps {
  /** The bundle's folder. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly onLine: (line: string) => void;
}

const RUNTIME = fileURLToPath(new URL('runtime.ts', import.meta.url));

export function startRuntime({ folder, environment, memoryMegabytes, onLine }: RuntimeProps): RuntimeProcess {
  const child = fork(RUNTIME, {
    cwd: folder,
    env: environment,
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${memoryMegabytes}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const closed = new Promise<undefined>((resolve) => child.once('close', () => resolve(undefined)));
  const lines = collectLines(child, onLine);
  const ready = nextMessage(child);
  return {
    async invoke(invocation) {
      if ((await Promise.race([ready, closed])) === undefined || child.exitCode !== null) return undefined;
      const ended = lines.wait(`END RequestId: ${invocation.id}`);
      const answered = nextMessage<Outcome>(child);
      child.send(invocation);
      // What it wrote comes another way than its answer.
      return Promise.race([Promise.all([answered, ended]).then(([outcome]) => outcome), closed]);
    },
    async stop() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve) => child.once('message', (message) => resolve(message as Message)));
}

/** Tells of each line that a process writes; `wait` ends with the line it names, which is not told of. */
function collectLines(child: ChildProcess, onLine: RuntimeProps['onLine']) {
  const waiting = new Map<string, () => void>();
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    const take = (line: string): void => {
      const resolve = waiting.get(line);
      if (resolve === undefined) onLine(line);
      else resolve();
    };
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    });
    stream?.on('end', () => rest !== '' && take(rest));
  }
  return { wait: (line: string) => new Promise<void>((resolve) => waiting.set(line, resolve)) };
}
