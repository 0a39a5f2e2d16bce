import { type FSWatcher, watch } from 'node:fs';

// Network drives and some containers report no changes: then looking again is all there is.
const LOOK_AGAIN_MS = 5_000;

/** Waits for the next change in a folder: until one is reported, the time is over, or the signal stops it. */
export function folderChanges(dir: string, stop: AbortSignal): { next(atMost?: number): Promise<void> } {
  let changed = false;
  let wake = (): void => undefined;
  const report = (): void => {
    changed = true;
    wake();
  };
  const watcher = watchFolder(dir, report);
  stop.addEventListener('abort', () => {
    watcher?.close();
    wake();
  });
  return {
    async next(atMost = LOOK_AGAIN_MS) {
      if (!changed && !stop.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMost);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      changed = false;
    },
  };
}

function watchFolder(dir: string, report: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dir, { recursive: true, persistent: false }, report);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
