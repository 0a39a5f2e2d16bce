import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clientEnvironment } from '../support/emulator/client-settings.ts';
import type { Cloud } from '../support/emulator/cloud.ts';
import { OWNER } from '../support/emulator/iam/principal.ts';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command line as its owner does, in a process of its own whose AWS is the emulator. */
export function runClaimwatch(cloud: Cloud, args: readonly string[]): Promise<CommandResult> {
  const node = ['--disable-warning=ExperimentalWarning', 'cli/main.ts', ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, node, { cwd: ROOT, env: clientEnvironment(cloud, OWNER) }, (_, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}
