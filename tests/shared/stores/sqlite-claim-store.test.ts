import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openSqliteClaimStore } from '../../../shared/stores/sqlite-claim-store.ts';
import { makeTestArticle, makeTestWrite } from '../../support/claim-values.ts';
import { describeClaimStore } from './claim-store-contract.ts';
import { describeReaderQuestions } from './reader-questions-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwatch-stores-'));
let files = 0;
const freshFile = (): string => {
  files += 1;
  return join(folder, `${files}.db`);
};
afterAll(() => rmSync(folder, { recursive: true }));

describeClaimStore('openSqliteClaimStore', async () => openSqliteClaimStore(':memory:'));

describeReaderQuestions('openSqliteClaimStore', async () => openSqliteClaimStore(':memory:'));
describeReaderQuestions('openSqliteClaimStore on a file', async () => openSqliteClaimStore(freshFile()));

describe('openSqliteClaimStore, its file', () => {
  it('given a file, when it is opened again, then what was written is there', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'claims.db');
      const first = openSqliteClaimStore(path);
      await first.addArticle(makeTestWrite(makeTestArticle({ key: 'k' })));
      first.close();
      const second = openSqliteClaimStore(path);
      expect(await second.getArticle('k')).toMatchObject({ kind: 'processed' });
      second.close();
    });
  });

  it('given a file of a newer schema, then it is left alone', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'claims.db');
      const newer = new DatabaseSync(path);
      newer.exec('PRAGMA user_version = 99');
      newer.close();
      expect(() => openSqliteClaimStore(path)).toThrow(expect.objectContaining({ code: 'store/invalid' }));
    });
  });

  it('given a file that is no database, then that is said', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'claims.db');
      writeFileSync(path, 'a diary, not a database, and long enough to be looked at: '.repeat(100));
      expect(() => openSqliteClaimStore(path)).toThrow(expect.objectContaining({ code: 'store/invalid' }));
    });
  });

  it('given a folder that is not there, then that is said', () => {
    expect(() => openSqliteClaimStore('/nowhere/at/all/claims.db')).toThrow(
      expect.objectContaining({ code: 'store/unavailable' }),
    );
  });
});

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwatch-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
