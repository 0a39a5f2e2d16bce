import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { type DynamoLocal, HAS_DYNAMODB_LOCAL, startDynamoLocal } from '../../support/dynamo-local.ts';
import { describeClaimStore } from './claim-store-contract.ts';
import { describeReaderQuestions } from './reader-questions-contract.ts';

if (HAS_DYNAMODB_LOCAL) {
  let local: DynamoLocal;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    local = await startDynamoLocal();
  });

  afterAll(() => local.stop());

  const open = async () => openDynamoClaimStore({ client: local.makeClient(), table: await local.makeTable() });
  describeClaimStore('openDynamoClaimStore', open);
  describeReaderQuestions('openDynamoClaimStore', open);
} else {
  describe('openDynamoClaimStore', () => {
    it.todo('keeps the contract, on DynamoDB Local: set CLAIMWATCH_DYNAMODB_LOCAL=1, with Java installed');
  });
}
