import { setTimeout as sleep } from 'node:timers/promises';
import { EXTRACTOR_VERSION } from '../shared/pipeline/extractor-version.ts';
import type { PipelineDeps } from '../shared/pipeline/process-file.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { loadModel } from '../shared/stores/load-model.ts';
import { loadWatches, WATCHES_DIRECTORY } from '../shared/stores/load-watches.ts';

/** What the pipeline needs on one machine, over a store that is open: the shipped watches and model, the real clock. */
export function localPipeline(store: ClaimStore, windowDays?: number): PipelineDeps {
  return {
    store,
    watches: loadWatches(WATCHES_DIRECTORY),
    model: loadModel(),
    extractorVersion: EXTRACTOR_VERSION,
    windowDays,
    now: () => new Date(),
    sleep: (milliseconds) => sleep(milliseconds),
  };
}
