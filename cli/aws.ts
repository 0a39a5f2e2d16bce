import { PipelineError } from '../shared/errors.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { readStackOutputs } from '../shared/stores/cloudformation-stack-outputs.ts';
import { openDynamoClaimStore } from '../shared/stores/dynamo-claim-store.ts';

/** What a deployed stack calls its parts. */
export type StackOutput = (name: string) => string;

/** The outputs of a stack by their names. One that is missing says that another version was deployed. */
export async function readStack(stack: string): Promise<StackOutput> {
  const outputs = await readStackOutputs(stack);
  return (name) => {
    const value = outputs[name];
    if (value !== undefined) return value;
    const hint = outputs.Table === undefined ? 'is it a claimwatch stack?' : 'deploy this version to it first';
    throw new PipelineError('settings/invalid', `stack ${stack} has no output ${name}; ${hint}`);
  };
}

/** What is stored in a deployed stack, found by the stack's name. */
export async function openStackStore(stack: string): Promise<ClaimStore> {
  const output = await readStack(stack);
  return openDynamoClaimStore({ table: output('Table') });
}
