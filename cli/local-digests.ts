import { createDigest } from '../functions/digest/digest.ts';
import { silentLog } from '../shared/log.ts';
import { type DigestSchedule, lastDue } from '../shared/notices/digest-period.ts';
import { IN_PASSING_MS } from '../shared/pipeline/occasionally.ts';
import type { ArticleDeps } from '../shared/pipeline/process-article.ts';
import type { DigestSender } from '../shared/stores/digest-sender.ts';
import { httpsDigestSender } from '../shared/stores/https-digest-sender.ts';
import { outboxDigestSender } from '../shared/stores/outbox-digest-sender.ts';
import type { SenderOptions } from './make-sender.ts';
import { paint, type Terminal } from './terminal.ts';

export interface DigestOptions {
  readonly digestHour?: number;
  readonly digestEvery?: DigestSchedule['every'];
  readonly timeZone: string;
}

/** When digests are wanted; by the same rule as a stack's settings. */
export function scheduleOf({ digestHour, digestEvery, timeZone }: DigestOptions): DigestSchedule | undefined {
  const every = digestEvery ?? 'day';
  if (digestHour === undefined && every === 'day') return undefined;
  return { every, hour: digestHour ?? 0, timeZone };
}

export interface LocalDigestsProps {
  readonly deps: Pick<ArticleDeps, 'store' | 'watches' | 'now'>;
  readonly schedule: DigestSchedule;
  readonly options: SenderOptions;
  readonly terminal: Terminal;
}

/**
 * Sends the digest that was due last, unless it is done: what is in the outbox was sent by an earlier run. One that fails
 * is tried again in a while.
 */
export function openLocalDigests(props: LocalDigestsProps): { sendDue(): Promise<void> } {
  const { deps, schedule, terminal } = props;
  const { every, timeZone } = schedule;
  const digest = createDigest({ ...deps, sender: makeDigestSender(props), log: silentLog, onSent: () => undefined });
  let done = '';
  let next = 0;
  return {
    async sendDue() {
      const moment = deps.now();
      const time = lastDue(moment.toISOString(), schedule);
      if (time === done || moment.getTime() < next) return;
      try {
        await digest({ time, every, timeZone });
        done = time;
      } catch (error) {
        next = moment.getTime() + IN_PASSING_MS;
        const message = error instanceof Error ? error.message : String(error);
        terminal.err.write(`${paint([{ text: `digest: not sent, ${message}`, style: 'red' }], terminal.err)}\n`);
      }
    },
  };
}

function makeDigestSender({ options: { outbox, https }, terminal: { out } }: LocalDigestsProps): DigestSender {
  const show: DigestSender = {
    async send({ body }) {
      // Made printable when it was rendered.
      out.write(`\n${body}`);
    },
  };
  return outboxDigestSender(outbox, [...(https === undefined ? [] : [httpsDigestSender(https)]), show]);
}
