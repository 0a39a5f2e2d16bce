import { clampBytes } from './clamp-bytes.ts';
import type { Digest } from './digest-sender.ts';

/** A digest for programs; of its body as much as is wanted. */
export function digestJson({ watch, from, to, body }: Digest, most = Number.POSITIVE_INFINITY): string {
  return JSON.stringify({ kind: 'digest', watch, from, to, body: clampBytes(body, most) });
}
