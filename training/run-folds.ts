import { Worker } from 'node:worker_threads';
import type { FoldMessage, FoldTask } from './fold-worker.ts';
import type { FoldResult } from './run-fold.ts';

/** Runs tasks on worker threads, as many at a time as there are `threads`; results in the order of the tasks. */
export async function runFolds(
  tasks: readonly FoldTask[],
  threads: number,
  log: (line: string) => void,
): Promise<readonly FoldResult[]> {
  const results: FoldResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let n = next++; n < tasks.length; n = next++) results[n] = await runTask(tasks[n] as FoldTask, log);
  };
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}

function runTask(task: FoldTask, log: (line: string) => void): Promise<FoldResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fold-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    worker.on('message', (message: FoldMessage) => {
      if (message.kind === 'line') log(message.line);
      else resolve(message.result);
    });
    worker.on('error', reject);
  });
}
