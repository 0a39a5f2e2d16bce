import { PipelineError } from '../errors.ts';
import type { NoticeSender } from './notice-sender.ts';

export interface HttpsNoticeSenderOptions {
  /** @default Node's own */
  readonly fetch?: typeof fetch;
  // A receiver that has not answered by then has a fault; notices behind this one wait too.
  /** @default 10,000 */
  readonly timeoutMs?: number;
}

/** Posts each notice's JSON. Whoever receives it twice knows it by the header `claimwatch-notice`. */
export function httpsNoticeSender(address: string, options: HttpsNoticeSenderOptions = {}): NoticeSender {
  const url = parseAddress(address);
  const post = options.fetch ?? fetch;
  return {
    async send(notice) {
      const response = await post(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'claimwatch-notice': notice.id },
        body: notice.json,
        // A notice goes where it was told to go.
        redirect: 'error',
        signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
      }).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new PipelineError('notice/not-delivered', `notice ${notice.id} did not reach ${url.host}: ${reason}`, {
          cause,
        });
      });
      // Read to its end, or the connection stays taken.
      await response.body?.cancel();
      if (!response.ok) {
        throw new PipelineError('notice/not-delivered', `notice ${notice.id}: ${url.host} answered ${response.status}`);
      }
    },
  };
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:') return url;
  throw new PipelineError('settings/invalid', `notices can only be posted to an https address, not ${address}`);
}
