import type { NoticeSender } from './notice-sender.ts';
import { openPostJson, type PostJsonOptions } from './post-json.ts';

/** Posts each notice's JSON. Whoever receives it twice knows it by the header `claimwatch-notice`. */
export function httpsNoticeSender(address: string, options: PostJsonOptions = {}): NoticeSender {
  const post = openPostJson(address, options);
  return {
    send: ({ id, json }) => post(`notice ${id}`, json, { 'claimwatch-notice': id }),
  };
}
