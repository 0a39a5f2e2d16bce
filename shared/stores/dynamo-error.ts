import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { type ErrorCode, PipelineError } from '../errors.ts';

/** What DynamoDB threw, as an error that says whether trying again can help. */
export function dynamoError(table: string, cause: unknown): PipelineError {
  if (cause instanceof PipelineError) return cause;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  const reasons = reasonsOf(cause);
  // A cancelled transaction names a reason for each action, `None` for those that would have gone through.
  const codes = reasons.map(({ Code }) => CODES[Code ?? '']).filter((code) => code !== undefined);
  const code = CODES[name] ?? CANCELLED.find((one) => codes.includes(one)) ?? 'store/unavailable';
  return new PipelineError(code, `table ${table}: ${name}: ${message}`, { cause });
}

/** Whether DynamoDB could not make sense of what it was asked. */
export function isMisasked(error: unknown): boolean {
  return error instanceof PipelineError && error.cause instanceof Error && error.cause.name === 'ValidationException';
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  ConditionalCheckFailed: 'store/conflict',
  ConditionalCheckFailedException: 'store/conflict',
  TransactionConflict: 'store/conflict',
  TransactionConflictException: 'store/conflict',
  TransactionInProgressException: 'store/conflict',
  LimitExceededException: 'store/throttled',
  ProvisionedThroughputExceeded: 'store/throttled',
  ProvisionedThroughputExceededException: 'store/throttled',
  RequestLimitExceeded: 'store/throttled',
  ThrottlingError: 'store/throttled',
  ThrottlingException: 'store/throttled',
  AccessDeniedException: 'store/invalid',
  ItemCollectionSizeLimitExceeded: 'store/invalid',
  ItemSizeLimitExceeded: 'store/invalid',
  ResourceNotFoundException: 'store/invalid',
  ValidationError: 'store/invalid',
  ValidationException: 'store/invalid',
};

// Of several reasons the one that decides: what is invalid stays so, however often it is tried.
const CANCELLED: readonly ErrorCode[] = ['store/invalid', 'store/conflict', 'store/throttled'];

function reasonsOf(cause: unknown): readonly CancellationReason[] {
  if (typeof cause !== 'object' || cause === null || !('CancellationReasons' in cause)) return [];
  return Array.isArray(cause.CancellationReasons) ? cause.CancellationReasons : [];
}
