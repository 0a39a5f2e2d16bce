import { ACCESS_DENIED, AwsError } from './aws-error.ts';
import type { Iam } from './iam/iam.ts';
import type { Principal } from './iam/principal.ts';

/** The account's keys, as far as who may use them. Nothing is encrypted. */
export interface Keys {
  /** To put something where all is encrypted with a key. No key: one that AWS owns, open to whoever may put. */
  admitWriter(principal: Principal, key: string | undefined): void;
  admitReader(principal: Principal, key: string | undefined): void;
}

export function makeKeys(iam: Iam): Keys {
  const admit = (principal: Principal, key: string | undefined, actions: readonly string[]): void => {
    if (key === undefined) return;
    if (isServicesOwn(key)) {
      if (principal.kind !== 'service') return;
      // The policy of a service's own key in an account names no other service, and cannot be changed.
      throw new AwsError(ACCESS_DENIED, `${principal.name} may not use ${key}`, 403);
    }
    for (const action of actions) iam.admit({ principal, action, resource: key });
  };
  return {
    admitWriter: (principal, key) => admit(principal, key, ['kms:GenerateDataKey', 'kms:Decrypt']),
    admitReader: (principal, key) => admit(principal, key, ['kms:Decrypt']),
  };
}

function isServicesOwn(key: string): boolean {
  return /(?:^|:)alias\/aws\//.test(key);
}
