import { mkdir } from 'node:fs/promises';
import { PipelineError } from '../errors.ts';
import type { Notice } from '../notices/notice.ts';
import type { NoticeSender } from './notice-sender.ts';
import { writeWhole } from './write-whole.ts';

/** Files each notice in a folder, as text and as JSON. A notice filed again replaces itself. */
export function outboxNoticeSender(folder: string): NoticeSender {
  return {
    async send(notice) {
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(folder, `${nameOf(notice)}.json`, `${notice.json}\n`);
        await writeWhole(folder, `${nameOf(notice)}.txt`, `${notice.subject}\n\n${notice.body}\n`);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new PipelineError('notice/not-delivered', `notice ${notice.id} was not filed: ${reason}`, { cause });
      }
    },
  };
}

// In the order they were made. A file's name must not hold what a path is made of, nor be too long for a disk.
function nameOf({ made, id }: Notice): string {
  const time = made.slice(0, 19).replaceAll(':', '-');
  return `${time}-${id.replace(/[^A-Za-z0-9-]/g, '_').slice(-150)}`;
}
