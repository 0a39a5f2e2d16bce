import { errorFields, type Log } from '../../shared/log.ts';
import { CANARY_WATCH, TROUBLE_EVENTS } from '../../shared/names.ts';
import { articleOf } from '../../shared/notices/article-of.ts';
import { LATE_MS } from '../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';

// Often enough for somebody who is mailed, and next to nothing beside what articles cost.
const EVERY_MS = 10 * 60_000;
// A doctor that was killed may have left a canary in front of the others.
const MOST = 10;

export interface LookForLateDeps {
  readonly store: Pick<ClaimStore, 'listUnsentNotices'>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Tells when notices wait too long: notify tells what befalls it itself, but not that it is never run. */
export function createLookForLate({ store, now, log }: LookForLateDeps) {
  let next = 0;
  return async (): Promise<void> => {
    const moment = now().getTime();
    if (moment < next) return;
    next = moment + EVERY_MS;
    try {
      const { items } = await store.listUnsentNotices({ state: 'waiting', limit: MOST });
      const oldest = items.find(({ notice }) => notice.watch !== CANARY_WATCH)?.notice;
      if (oldest === undefined) return;
      const age = moment - new Date(oldest.made).getTime();
      const fields = { key: articleOf(oldest), notice: oldest.id, age };
      if (age > LATE_MS) log('error', TROUBLE_EVENTS.noticeLate, fields);
    } catch (error) {
      // The articles are stored: looking may fail.
      log('warn', 'late-unknown', errorFields(error));
    }
  };
}
