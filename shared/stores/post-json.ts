import { PipelineError } from '../errors.ts';

export interface PostJsonOptions {
  /** @default Node's own */
  readonly fetch?: typeof fetch;
  // A receiver that has not answered by then has a fault; what is behind this one waits too.
  /** @default 10,000 */
  readonly timeoutMs?: number;
}

/** Posts JSON to one address, over TLS only; `name` is what it is called where it does not arrive. */
export function openPostJson(
  address: string,
  options: PostJsonOptions = {},
): (name: string, json: string, headers?: Readonly<Record<string, string>>) => Promise<void> {
  const url = parseAddress(address);
  const post = options.fetch ?? fetch;
  return async (name, json, headers = {}) => {
    const response = await post(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: json,
      // It goes where it was told to go.
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
    }).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new PipelineError('notice/not-delivered', `${name} did not reach ${url.host}: ${reason}`, { cause });
    });
    // Read to its end, or the connection stays taken.
    await response.body?.cancel();
    if (!response.ok) {
      throw new PipelineError('notice/not-delivered', `${name}: ${url.host} answered ${response.status}`);
    }
  };
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:') return url;
  throw new PipelineError('settings/invalid', `notices can only be posted to an https address, not ${address}`);
}
