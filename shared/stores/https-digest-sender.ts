import { digestJson } from './digest-json.ts';
import type { DigestSender } from './digest-sender.ts';
import { openPostJson, type PostJsonOptions } from './post-json.ts';

/** Posts each digest's JSON, as SNS does to subscribers in AWS. */
export function httpsDigestSender(address: string, options: PostJsonOptions = {}): DigestSender {
  const post = openPostJson(address, options);
  return {
    send: (digest) => post(`digest of ${digest.watch} from ${digest.from}`, digestJson(digest)),
  };
}
