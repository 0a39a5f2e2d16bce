import { errorFields, type Log } from '../../shared/log.ts';
import { CANARY_WATCH, TROUBLE_EVENTS } from '../../shared/names.ts';
import { articleOf } from '../../shared/notices/article-of.ts';
import { IN_PASSING_MS, occasionally } from '../../shared/pipeline/occasionally.ts';
import { LATE_MS } from '../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';

// A doctor that was killed may have left a canary in front of the others.
const MOST = 10;

export interface LookForLateDeps {
  readonly store: Pick<ClaimStore, 'listUnsentNotices'>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Tells when notices wait too long: notify tells what befalls it itself, but not that it is never run. */
export function createLookForLate({ store, now, log }: LookForLateDeps) {
  const isTime = occasionally(now, IN_PASSING_MS);
  return async (): Promise<void> => {
    if (!isTime()) return;
    try {
      const { items } = await store.listUnsentNotices({ state: 'waiting', limit: MOST });
      const oldest = items.find(({ notice }) => notice.watch !== CANARY_WATCH)?.notice;
      if (oldest === undefined) return;
      const age = now().getTime() - new Date(oldest.made).getTime();
      const fields = { key: articleOf(oldest), notice: oldest.id, age };
      if (age > LATE_MS) log('error', TROUBLE_EVENTS.noticeLate, fields);
    } catch (error) {
      // The articles are stored: looking may fail.
      log('warn', 'late-unknown', errorFields(error));
    }
  };
}
