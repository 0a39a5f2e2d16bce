import { errorFields, type Log } from '../log.ts';
import { CANARY_WATCH, TROUBLE_EVENTS } from '../names.ts';
import { articleOf } from '../notices/article-of.ts';
import type { ClaimStore, NoticeRecord } from '../stores/claim-store.ts';
import type { NoticeSender } from '../stores/notice-sender.ts';

export interface SendingDeps {
  readonly store: ClaimStore;
  readonly sender: NoticeSender;
  readonly now: () => Date;
  readonly log?: Log;
}

/** `taken`: somebody else is sending it at this moment. */
export type Sending = 'sent' | 'sent-before' | 'taken' | 'failed' | 'parked';

// Enough to sit out a short failure of a channel; what fails this often needs somebody to look.
export const PARK_AFTER = 5;

// A notice is made and sent within seconds; past this whoever sends was refused or failed in between, or never began.
export const LATE_MS = 10 * 60_000;

// Longer than any sender waits for an answer. A crash while sending holds the notice back for so long.
const TAKEN_MS = 30_000;

/** Sends every notice that waits, oldest first. One that fails holds up no other and waits for the next call. */
export async function sendWaitingNotices(deps: SendingDeps): Promise<readonly Sending[]> {
  const sendings: Sending[] = [];
  for (const record of await listWaiting(deps.store)) sendings.push(await sendNotice(deps, record));
  return sendings;
}

/**
 * Sends a notice once: only a crash between sending and marking sends it again. Failing is an answer, not an error:
 * after `PARK_AFTER` times the notice is parked.
 */
export async function sendNotice(deps: SendingDeps, record: NoticeRecord): Promise<Sending> {
  const { store, sender, now, log } = deps;
  const { id, statement, watch } = record.notice;
  const key = articleOf(record.notice);
  if (record.state === 'sent') return 'sent-before';
  const moment = now();
  const until = new Date(moment.getTime() + TAKEN_MS).toISOString();
  if (!(await store.takeNotice(id, { now: moment.toISOString(), until }))) return 'taken';
  try {
    // A canary sings to whoever sent it down, and to nobody else.
    if (watch !== CANARY_WATCH) await sender.send(record.notice);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const state = await store.addNoticeFailure(id, message, PARK_AFTER);
    const outcome = state === 'parked' ? 'parked' : 'failed';
    log?.('error', outcome === 'parked' ? TROUBLE_EVENTS.noticeParked : 'notice-failed', {
      key,
      notice: id,
      watch,
      ...errorFields(error),
    });
    return outcome;
  }
  await store.addNoticeSent(id, now().toISOString());
  log?.('info', 'notice-sent', { key, notice: id, watch, statement });
  return 'sent';
}

// Listed before any is sent, since a list that shrinks while it is paged through loses its place.
async function listWaiting(store: ClaimStore): Promise<readonly NoticeRecord[]> {
  const records: NoticeRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.listUnsentNotices({ state: 'waiting', limit: 100, cursor });
    records.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return records;
}
