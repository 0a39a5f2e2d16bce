import type { Notice } from '../notices/notice.ts';

/** Hands a notice to its readers. Throws `notice/not-delivered` where trying again can help. */
export interface NoticeSender {
  send(notice: Notice): Promise<void>;
}
