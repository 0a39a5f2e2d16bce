import { errorFields, type Log } from '../../shared/log.ts';
import { TROUBLE_EVENTS } from '../../shared/names.ts';
import { type DigestEvery, type DigestPeriod, digestPeriod } from '../../shared/notices/digest-period.ts';
import { makeDigest } from '../../shared/pipeline/make-digest.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import type { DigestSender } from '../../shared/stores/digest-sender.ts';
import type { Watch } from '../../shared/watches/watch.ts';

export interface DigestDeps {
  readonly store: ClaimStore;
  readonly sender: DigestSender;
  readonly watches: readonly Watch[];
  readonly log: Log;
  readonly onSent: () => void;
}

/** What the schedule says. */
export interface DigestEvent {
  /** When it was due, ISO 8601. */
  readonly time: string;
  /** @default day */
  readonly every?: DigestEvery;
  /** By whose calendar days and hours are told. @default UTC */
  readonly timeZone?: string;
}

/** Sends what was noticed on each watch in the day or hour before the event's. A quiet one sends nothing. */
export function createDigest(deps: DigestDeps) {
  return async ({ time, every = 'day', timeZone = 'UTC' }: DigestEvent): Promise<void> => {
    // By the event, not by the clock: when it is tried again it is still the same day.
    const period = digestPeriod(time, every, timeZone);
    for (const watch of deps.watches) await sendDigest(deps, watch, period);
  };
}

async function sendDigest(
  { store, sender, log, onSent }: DigestDeps,
  watch: Watch,
  { from, to, name }: DigestPeriod,
): Promise<void> {
  try {
    const digest = await makeDigest({ store, watch, from, to, name });
    if (digest !== undefined) {
      await sender.send(digest);
      onSent();
      for (const { statement, key } of digest.told) log('info', 'digest-told', { key, watch: watch.id, statement });
    }
    log('info', digest === undefined ? 'digest-empty' : 'digest-sent', { watch: watch.id, from, to });
  } catch (error) {
    log('error', TROUBLE_EVENTS.digestFailed, { watch: watch.id, from, to, ...errorFields(error) });
    throw error;
  }
}
