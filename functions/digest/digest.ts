import type { ScheduledEvent } from 'aws-lambda';
import { errorFields, type Log } from '../../shared/log.ts';
import { TROUBLE_EVENTS } from '../../shared/names.ts';
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

const DAY_MS = 24 * 60 * 60 * 1000;

/** Sends what was noticed on each watch in the day before the one of the event. A quiet day sends nothing. */
export function createDigest(deps: DigestDeps) {
  return async ({ time }: Pick<ScheduledEvent, 'time'>): Promise<void> => {
    // By the event, not by the clock: when it is tried again it is still the same day.
    const end = new Date(`${new Date(time).toISOString().slice(0, 10)}T00:00:00.000Z`);
    const to = end.toISOString();
    const from = new Date(end.getTime() - DAY_MS).toISOString();
    for (const watch of deps.watches) await sendDigest(deps, { watch, from, to });
  };
}

interface Day {
  readonly watch: Watch;
  readonly from: string;
  readonly to: string;
}

async function sendDigest({ store, sender, log, onSent }: DigestDeps, { watch, from, to }: Day): Promise<void> {
  try {
    const digest = await makeDigest({ store, watch, from, to });
    if (digest !== undefined) {
      await sender.send(digest);
      onSent();
    }
    log('info', digest === undefined ? 'digest-empty' : 'digest-sent', { watch: watch.id, from, to });
  } catch (error) {
    log('error', TROUBLE_EVENTS.digestFailed, { watch: watch.id, from, to, ...errorFields(error) });
    throw error;
  }
}
