// One of several processes that work on the same articles at once: `node process-articles.ts ORDER SQLITE-FILE`, or with
// an endpoint and a table of DynamoDB Local. Processes every article, sends what waits, and prints what it did as JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PipelineError } from '../../shared/errors.ts';
import { processFile } from '../../shared/pipeline/process-file.ts';
import { sendWaitingNotices } from '../../shared/pipeline/send-notices.ts';
import type { ClaimStore } from '../../shared/stores/claim-store.ts';
import { openDynamoClaimStore } from '../../shared/stores/dynamo-claim-store.ts';
import { openSqliteClaimStore } from '../../shared/stores/sqlite-claim-store.ts';
import { localSettings } from './dynamo-local.ts';
import { sharedArticles } from './pipeline-articles.ts';
import { makePipelineDeps } from './pipeline-deps.ts';

const [, , order = 'forwards', place = ':memory:', table] = process.argv;
const store = openStore();
const deps = makePipelineDeps(store, { sleep: (milliseconds) => sleep(milliseconds), random: Math.random });
const files = order === 'forwards' ? sharedArticles() : sharedArticles().toReversed();
const sent: string[] = [];
const sender = {
  send: async ({ id }: { readonly id: string }): Promise<void> => {
    sent.push(id);
  },
};
const kinds: string[] = [];
for (const file of files) {
  kinds.push(...(await untilDone(async () => (await processFile(deps, file)).map(({ kind }) => kind))));
  await untilDone(() => sendWaitingNotices({ store, sender, now: () => new Date() }));
}
store.close();
console.log(JSON.stringify({ kinds, sent }));

function openStore(): ClaimStore {
  if (table === undefined) return openSqliteClaimStore(place);
  return openDynamoClaimStore({ client: new DynamoDBClient(localSettings(place)), table });
}

// As the queue would: what may be tried again comes again.
async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PipelineError && error.retriable)) throw error;
      await sleep(20);
    }
  }
}
