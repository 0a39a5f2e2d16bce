import { describe, expect, it } from '@jest/globals';
import { dynamoError, isMisasked } from '../../../shared/stores/dynamo-error.ts';

describe('dynamoError', () => {
  it.each([
    ['ProvisionedThroughputExceededException', 'store/throttled'],
    ['ThrottlingException', 'store/throttled'],
    ['ConditionalCheckFailedException', 'store/conflict'],
    ['TransactionConflictException', 'store/conflict'],
    ['ValidationException', 'store/invalid'],
    ['ResourceNotFoundException', 'store/invalid'],
    ['TimeoutError', 'store/unavailable'],
    ['InternalServerError', 'store/unavailable'],
  ])('given %s, then it is %s and keeps its cause', (name, code) => {
    const cause = Object.assign(new Error('no'), { name });
    expect(dynamoError('claims', cause)).toMatchObject({ code, cause });
  });

  it.each([
    [['None', 'ConditionalCheckFailed'], 'store/conflict'],
    [['TransactionConflict', 'None'], 'store/conflict'],
    [['ThrottlingError', 'None'], 'store/throttled'],
    [['ConditionalCheckFailed', 'ThrottlingError'], 'store/conflict'],
    [['ConditionalCheckFailed', 'ItemSizeLimitExceeded'], 'store/invalid'],
    [['None'], 'store/unavailable'],
  ])('given a transaction cancelled for %j, then it is %s', (reasons, code) => {
    const name = 'TransactionCanceledException';
    const CancellationReasons = reasons.map((Code) => ({ Code }));
    const cause = Object.assign(new Error('cancelled'), { name, CancellationReasons });
    expect(dynamoError('claims', cause).code).toBe(code);
  });
});

describe('isMisasked', () => {
  it.each([
    ['ValidationException', true],
    ['ThrottlingException', false],
    ['AccessDeniedException', false],
  ])('given %s, then %s', (name, expected) => {
    expect(isMisasked(dynamoError('claims', Object.assign(new Error('no'), { name })))).toBe(expected);
  });
});
