/** Where everything in the emulator lives. */
export const ACCOUNT = '111122223333';
export const REGION = 'eu-central-1';
export const PARTITION = 'aws';

export function makeArn(service: string, resource: string): string {
  // Buckets have names of the whole world, roles of the whole account.
  const region = service === 's3' || service === 'iam' ? '' : REGION;
  const account = service === 's3' ? '' : ACCOUNT;
  return `arn:${PARTITION}:${service}:${region}:${account}:${resource}`;
}

/** The last part of an ARN: a queue's name, a topic's, a function's. */
export function nameOf(arn: string): string {
  return arn.split(/[:/]/).at(-1) ?? '';
}
