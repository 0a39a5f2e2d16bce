import type { ClaimStore, NoticeState } from './claim-store.ts';
import { KEYS, unsentPartition } from './dynamo-items.ts';
import type { DynamoTable } from './dynamo-table.ts';

const UNSENT = '#state IN (:waiting, :parked)';
const STATES = { ':waiting': 'waiting', ':parked': 'parked' };

/** What becomes of a notice after it is made. None of it touches a notice that is sent. */
export function noticeMarks(table: DynamoTable): Pick<ClaimStore, 'takeNotice' | 'addNoticeSent' | 'addNoticeFailure'> {
  const mark = (id: string, change: string, values: Readonly<Record<string, unknown>>, condition = UNSENT) =>
    table.update({
      Key: KEYS.notice(id),
      UpdateExpression: change,
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ...STATES, ...values },
    });
  return {
    takeNotice: async (id, { now, until }) => {
      const free = `${UNSENT} AND (attribute_not_exists(takenUntil) OR takenUntil <= :now)`;
      return (await mark(id, 'SET takenUntil = :until', { ':now': now, ':until': until }, free)) !== undefined;
    },
    addNoticeSent: async (id, at) => {
      await mark(id, 'SET #state = :sent, sentAt = :at REMOVE ownerPk, ownerSk', { ':sent': 'sent', ':at': at });
    },
    addNoticeFailure: async (id, error, parkAfter) => {
      const change = 'SET failures = failures + :one, lastError = :error REMOVE takenUntil';
      const counted = await mark(id, change, { ':one': 1, ':error': error });
      if (counted === undefined) return 'sent';
      if (Number(counted.failures) < parkAfter) return counted.state as NoticeState;
      const owner = { ':owner': unsentPartition('parked') };
      const parked = await mark(id, 'SET #state = :parked, ownerPk = :owner', owner);
      return parked === undefined ? 'sent' : 'parked';
    },
  };
}
