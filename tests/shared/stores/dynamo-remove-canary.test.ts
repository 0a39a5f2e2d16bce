import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, jest } from '@jest/globals';
import { makeCanary } from '../../../shared/pipeline/canary.ts';
import { processFile } from '../../../shared/pipeline/process-file.ts';
import { openDynamoClaimStore } from '../../../shared/stores/dynamo-claim-store.ts';
import { removeCanary } from '../../../shared/stores/dynamo-remove-canary.ts';
import { HAS_DYNAMODB_LOCAL, localSettings, startDynamoLocal } from '../../support/dynamo-local.ts';
import { ENERGY, makeArticleFile, makeFile } from '../../support/pipeline-articles.ts';
import { makePipelineDeps } from '../../support/pipeline-deps.ts';

jest.setTimeout(60_000);

describe('removeCanary', () => {
  it('given an article that is no canary, then nothing is removed', async () => {
    const client = new DynamoDBClient(localSettings('http://127.0.0.1:1'));
    await expect(removeCanary({ client, table: 'claims' }, 'articles/a.txt')).rejects.toMatchObject({
      code: 'usage/invalid',
    });
  });

  (HAS_DYNAMODB_LOCAL ? it : it.skip)(
    'given a canary beside other articles, then of it alone nothing is left but the months of its timelines',
    async () => {
      const local = await startDynamoLocal();
      try {
        const table = await local.makeTable();
        const deps = makePipelineDeps(openDynamoClaimStore({ client: local.makeClient(), table }));
        await processFile(deps, makeArticleFile('a.txt', { text: ENERGY }));
        const before = await keysOf(local.makeClient(), table);
        const { key, text } = makeCanary('qabcde', '2023-03-07');
        await processFile(deps, makeFile(key, text));
        expect((await keysOf(local.makeClient(), table)).length).toBeGreaterThan(before.length + 6);
        await removeCanary({ client: local.makeClient(), table }, key);
        const left = (await keysOf(local.makeClient(), table)).filter((one) => !before.includes(one));
        expect(left.sort()).toEqual(['months#notices#canary 2023-03', 'months#statements#canary 2023-03']);
      } finally {
        await local.stop();
      }
    },
  );
});

async function keysOf(client: DynamoDBClient, table: string): Promise<readonly string[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  client.destroy();
  return Items.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`);
}
