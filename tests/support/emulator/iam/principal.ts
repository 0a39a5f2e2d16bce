import { ACCOUNT, makeArn } from '../account.ts';
import type { CallContext } from './condition.ts';

/** Who calls: whoever owns the account, a role that a service has taken on, or a service for a resource of the account. */
export type Principal =
  | { readonly kind: 'owner' }
  | { readonly kind: 'role'; readonly arn: string }
  | { readonly kind: 'service'; readonly name: string; readonly sourceArn?: string };

export const OWNER: Principal = { kind: 'owner' };

export const ACCOUNT_ROOT = makeArn('iam', 'root');

/** The principal as policies write it. */
export function writtenAs(principal: Principal): string {
  if (principal.kind === 'owner') return ACCOUNT_ROOT;
  return principal.kind === 'role' ? principal.arn : principal.name;
}

export function contextOf(principal: Principal): CallContext {
  // Whatever calls AWS does so over TLS; that this endpoint has none is the emulator's.
  const transport = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };
  if (principal.kind !== 'service') return transport;
  return { ...transport, 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': principal.sourceArn };
}
