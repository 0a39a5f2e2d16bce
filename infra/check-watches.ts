import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Throws where a watch file could not be read by the functions: deployed, it would park every article. The command line
 * knows what a watch is; this folder knows only names.
 */
export function checkWatches(folder: string): void {
  const check = ['--disable-warning=ExperimentalWarning', 'cli/main.ts', 'check-watches', folder];
  const { status, stderr } = spawnSync(process.execPath, check, { cwd: PROJECT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`settings/invalid: watches: ${stderr.trim()}`);
}
