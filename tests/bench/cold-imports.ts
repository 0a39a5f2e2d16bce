import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleHandler, ENTRY } from '../../infra/bundle-handler.ts';
import { ENV } from '../../shared/names.ts';
import { MODEL_FILE } from '../../shared/stores/load-model.ts';
import { WATCHES_DIRECTORY } from '../../shared/stores/load-watches.ts';
import { listFunctions } from '../support/list-functions.ts';

export interface ColdImport {
  readonly name: string;
  /** Milliseconds. */
  readonly shortest: number;
  readonly median: number;
}

const RUNS = 9;

/** How long a new process takes to import each function's bundle, as a cold start does. */
export function timeColdImports(): readonly ColdImport[] {
  const out = mkdtempSync(join(tmpdir(), 'claimwatch-bench-'));
  try {
    return listFunctions().map((name) => {
      bundleHandler(name, join(out, name));
      const times = Array.from({ length: RUNS }, () => timeImport(join(out, name, ENTRY))).sort((a, b) => a - b);
      return { name, shortest: times[0] ?? 0, median: times[RUNS >> 1] ?? 0 };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function timeImport(file: string): number {
  const script = `const start = performance.now();
    await import(${JSON.stringify(`file://${file}`)});
    console.log(performance.now() - start);`;
  const options = { env: SETTINGS, encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], options));
}

/** What the functions are given to start with; nothing is asked of AWS before there is an event. */
const SETTINGS = {
  AWS_REGION: 'eu-west-1',
  [ENV.TABLE_NAME]: 'claims',
  [ENV.TOPIC_ARN]: 'arn:aws:sns:eu-west-1:111122223333:notices',
  [ENV.UNDELIVERED_URL]: 'https://sqs.eu-west-1.amazonaws.com/111122223333/undelivered',
  [ENV.WATCHES_DIRECTORY]: fileURLToPath(WATCHES_DIRECTORY),
  [ENV.MODEL_FILE]: fileURLToPath(MODEL_FILE),
  [ENV.TAGGER_FILE]: fileURLToPath(new URL('../../shared/sentences/tagger/english.tagger', import.meta.url)),
};
