import { PipelineError } from '../../shared/errors.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';

export type StoreMethod = Exclude<keyof ClaimStore, 'close'>;

/** A store that passes everything on, but for one method that the next so many calls of fail, before or after working. */
export function failingStore(
  store: ClaimStore,
  failure: {
    readonly method: StoreMethod;
    readonly times: number;
    readonly when: 'before' | 'after';
    readonly error?: Error;
  },
): ClaimStore {
  let left = failure.times;
  const error = failure.error ?? new PipelineError('store/throttled', 'the table has had enough');
  const method = store[failure.method] as (...args: unknown[]) => Promise<unknown>;
  return {
    ...store,
    [failure.method]: async (...args: unknown[]) => {
      left -= 1;
      if (left >= 0 && failure.when === 'before') throw error;
      const result = await method(...args);
      if (left >= 0) throw error;
      return result;
    },
  };
}
