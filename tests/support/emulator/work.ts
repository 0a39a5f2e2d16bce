import { setImmediate } from 'node:timers/promises';

/** What goes on in the background: polling, invocations, runs of a machine. */
export interface Work {
  start(job: () => Promise<void>): void;
  /** Waits until nothing goes on any more. Throws what a job threw: that is a fault of the emulator. */
  settled(): Promise<void>;
}

export function makeWork(): Work {
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];
  return {
    start(job) {
      const run = job()
        .catch((error: unknown) => {
          faults.push(error);
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
      if (faults.length > 0) throw faults.shift();
    },
  };
}

/** Makes a function that has `look` run, one at a time, until it finds nothing more. */
export function makePoller(work: Work, look: () => Promise<'more' | 'nothing'>): () => void {
  let isLooking = false;
  let isWoken = false;
  const run = async (): Promise<void> => {
    // What comes at once is found at once.
    await setImmediate();
    try {
      // Woken while it looked: what came since it may not have seen.
      while (isWoken) {
        isWoken = false;
        while ((await look()) === 'more');
      }
    } finally {
      isLooking = false;
    }
  };
  return () => {
    isWoken = true;
    if (isLooking) return;
    isLooking = true;
    work.start(run);
  };
}
