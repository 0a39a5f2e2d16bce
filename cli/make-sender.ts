import { httpsNoticeSender } from '../shared/stores/https-notice-sender.ts';
import type { NoticeSender } from '../shared/stores/notice-sender.ts';
import { outboxNoticeSender } from '../shared/stores/outbox-notice-sender.ts';
import type { Terminal } from './terminal.ts';
import { terminalNoticeSender } from './terminal-notice-sender.ts';

export interface SenderOptions {
  /** Folder for a .txt and a .json file of each notice. */
  readonly outbox: string;
  readonly https?: string;
}

/** The terminal comes last: a notice that could not be filed is not shown as sent. */
export function makeSender({ outbox, https }: SenderOptions, { out }: Terminal): NoticeSender {
  const senders = [
    outboxNoticeSender(outbox),
    ...(https === undefined ? [] : [httpsNoticeSender(https)]),
    terminalNoticeSender(out),
  ];
  return {
    async send(notice) {
      for (const sender of senders) await sender.send(notice);
    },
  };
}
