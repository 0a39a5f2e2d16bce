import { PipelineError } from '../shared/errors.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { readStackOutputs } from '../shared/stores/cloudformation-stack-outputs.ts';
import { openDynamoClaimStore } from '../shared/stores/dynamo-claim-store.ts';

/** What is stored in a deployed stack, found by the stack's name. */
export async function openStackStore(stack: string): Promise<ClaimStore> {
  const { Table: table } = await readStackOutputs(stack);
  if (table === undefined) {
    throw new PipelineError('settings/invalid', `stack ${stack} has no output Table; is it a claimwatch stack?`);
  }
  return openDynamoClaimStore({ table });
}
