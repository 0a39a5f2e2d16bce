import { PipelineError } from '../errors.ts';
import { CANARY_PREFIX, CANARY_WATCH } from '../names.ts';
import { getArticle } from './dynamo-get-article.ts';
import { type ItemKey, KEYS, ledgerPartition } from './dynamo-items.ts';
import { type DynamoTableProps, openDynamoTable } from './dynamo-table.ts';
import { makeAppearances } from './make-appearances.ts';

/**
 * Takes a canary's article out of the table, with all that came of it. Nothing else is ever deleted this way. The months
 * of the canaries' own timelines stay: functions that have put them down do not look again.
 */
export async function removeCanary(props: DynamoTableProps, key: string): Promise<void> {
  if (!key.startsWith(CANARY_PREFIX)) throw new PipelineError('usage/invalid', `article ${key} is no canary`);
  const table = openDynamoTable(props);
  const record = await getArticle(table, key);
  const keys: ItemKey[] = [KEYS.article(key), KEYS.pending(key)];
  if (record?.kind === 'processed') {
    keys.push(
      KEYS.text(record.article.revision),
      ...makeAppearances(record.article, record.claims).map(KEYS.appearance),
    );
    for (const actor of new Set(record.claims.map((claim) => claim.actor.id))) {
      const pk = ledgerPartition({ watch: CANARY_WATCH, actor });
      const items = await table.queryAll({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      });
      for (const { pk, sk, statement } of items) {
        keys.push({ pk, sk });
        if (typeof statement === 'string') {
          const notice = `notice-${statement}`;
          keys.push(KEYS.statement(statement), KEYS.notice(notice), KEYS.noticeText(notice));
        }
      }
    }
  }
  for (const one of keys) await table.delete(one);
  table.close();
}
