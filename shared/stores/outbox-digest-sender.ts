import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import { digestJson } from './digest-json.ts';
import type { Digest, DigestSender } from './digest-sender.ts';
import { writeWhole } from './write-whole.ts';

/** Files each digest in a folder, as text and as JSON, after whoever else gets it. One that is filed is not sent again. */
export function outboxDigestSender(folder: string, others: readonly DigestSender[] = []): DigestSender {
  return {
    async send(digest) {
      const name = nameOf(digest);
      if (await isThere(join(folder, `${name}.json`))) return;
      for (const other of others) await other.send(digest);
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(folder, `${name}.txt`, `${digest.subject}\n\n${digest.body}`);
        // Last: it says that the digest is done.
        await writeWhole(folder, `${name}.json`, `${digestJson(digest)}\n`);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new PipelineError('notice/not-delivered', `digest of ${digest.watch} was not filed: ${reason}`, {
          cause,
        });
      }
    },
  };
}

// Among the notices, in the order they were made.
function nameOf({ watch, to }: Digest): string {
  return `${to.slice(0, 19).replaceAll(':', '-')}-digest-${watch}`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
