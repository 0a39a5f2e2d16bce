import { REGION } from './account.ts';
import type { Cloud } from './cloud.ts';
import type { Principal } from './iam/principal.ts';

/** Settings for a client of AWS that speaks for somebody. */
export function clientSettings({ endpoint, iam }: Pick<Cloud, 'endpoint' | 'iam'>, principal: Principal) {
  return { endpoint, region: REGION, credentials: iam.credentialsOf(principal), maxAttempts: 1 };
}

/** The same in the environment of a process. */
export function clientEnvironment(cloud: Pick<Cloud, 'endpoint' | 'iam'>, principal: Principal) {
  const { accessKeyId, secretAccessKey } = cloud.iam.credentialsOf(principal);
  return {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  };
}
