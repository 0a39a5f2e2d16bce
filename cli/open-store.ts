import { existsSync } from 'node:fs';
import { PipelineError } from '../shared/errors.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';
import { openSqliteClaimStore } from '../shared/stores/sqlite-claim-store.ts';

/** Where a command finds what is stored: a stack in AWS, else a file on this machine. */
export interface StoreOptions {
  readonly db: string;
  readonly stack?: string;
}

/** Opens what is stored for reading. The SDK is loaded only where a stack is named: it costs a third of a second. */
export async function openStore({ db, stack }: StoreOptions): Promise<ClaimStore> {
  if (stack !== undefined) {
    const { openStackStore } = await import('./aws.ts');
    return openStackStore(stack);
  }
  return openSqliteClaimStore(existingFile(db));
}

/** The file's name; opening one that is not there would make an empty one. */
export function existingFile(db: string): string {
  if (existsSync(db)) return db;
  throw new PipelineError('settings/invalid', `there is no file ${db}; claimwatch watch DIR --db ${db} makes it`);
}
