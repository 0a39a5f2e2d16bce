import { PipelineError } from '../errors.ts';
import { type ArticleWrite, isWithheld, type LedgerWrite, type ProcessedArticle } from './claim-store.ts';
import { daysOf, timeKeyOf, utcOf } from './days.ts';
import { makeAppearances } from './make-appearances.ts';
import { pack } from './pack.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** Everything that comes of an article, in one transaction. */
export function addArticle(database: SqliteDatabase, write: ArticleWrite): void {
  // Compressed before the lock is taken, since others wait while it is held.
  const packed = packArticle(write);
  database.transaction(() => {
    putArticle(database, write, packed);
    putAppearances(database, write);
    for (const ledgerWrite of write.ledgers) putLedger(database, write, ledgerWrite);
  });
}

function packArticle(write: ArticleWrite): Uint8Array {
  const { article, claims, arrived, processed, extractor } = write;
  const { key } = article;
  return pack({ kind: 'processed', key, article, claims, arrived, processed, extractor } satisfies ProcessedArticle);
}

function putArticle(database: SqliteDatabase, write: ArticleWrite, packed: Uint8Array): void {
  const { key, revision } = write.article;
  const seen = write.state?.version ?? 0;
  const found = Number(database.get('SELECT version FROM articles WHERE key = ?', key)?.version ?? 0);
  if (found !== seen)
    throw new PipelineError('store/conflict', `article ${key} was written ${found} times, not ${seen}`);
  const reporting = write.ledgers.some(({ reports }) => reports.length > 0) ? 1 : 0;
  database.run(
    `INSERT INTO articles (key, version, revision, reporting, packed) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET version = excluded.version, revision = excluded.revision,
       reporting = excluded.reporting, packed = excluded.packed, rejection = NULL, rejected_at = NULL`,
    ...[key, seen + 1, revision, reporting, packed],
  );
}

function putAppearances(database: SqliteDatabase, write: ArticleWrite): void {
  database.run('DELETE FROM appearances WHERE article = ?', write.article.key);
  for (const appearance of makeAppearances(write.article, write.claims)) {
    database.run(
      'INSERT INTO appearances (actor, time, article, data) VALUES (?, ?, ?, ?)',
      ...[appearance.actor.id, utcOf(appearance.published), appearance.article, JSON.stringify(appearance)],
    );
  }
}

function putLedger(database: SqliteDatabase, write: ArticleWrite, { ledger, ...changes }: LedgerWrite): void {
  const { watch, actor, version } = ledger;
  const row = database.get('SELECT version FROM ledgers WHERE watch = ? AND actor = ?', watch, actor);
  const found = Number(row?.version ?? 0);
  if (found !== version) {
    throw new PipelineError('store/conflict', `ledger ${watch} ${actor} has moved from ${version} to ${found}`);
  }
  database.run('INSERT OR REPLACE INTO ledgers (watch, actor, version) VALUES (?, ?, ?)', watch, actor, version + 1);
  for (const statement of changes.statements) {
    database.run(
      'INSERT OR REPLACE INTO statements (id, watch, actor, time, data) VALUES (?, ?, ?, ?, ?)',
      ...[statement.id, watch, actor, timeKeyOf(statement), JSON.stringify(statement)],
    );
    database.run('DELETE FROM statement_days WHERE statement = ?', statement.id);
    for (const day of daysOf(statement)) {
      database.run(
        'INSERT INTO statement_days (watch, actor, day, statement) VALUES (?, ?, ?, ?)',
        ...[watch, actor, day, statement.id],
      );
    }
  }
  putReports(database, write, { ledger, ...changes });
  for (const notice of changes.notices) {
    database.run(
      // A notice that is there already stays: it may have been sent.
      `INSERT OR IGNORE INTO notices (id, watch, made, state, failures, arrived, data)
       VALUES (?, ?, ?, 'waiting', 0, ?, ?)`,
      // A replay's notice is of an article that came in long ago: it says nothing of how long notices take.
      ...[
        notice.id,
        notice.watch,
        notice.made,
        write.decided === undefined ? write.arrived : null,
        JSON.stringify(notice),
      ],
    );
  }
}

function putReports(database: SqliteDatabase, write: ArticleWrite, { ledger, reports }: LedgerWrite): void {
  const { watch, actor } = ledger;
  const { key } = write.article;
  database.run('DELETE FROM reports WHERE article = ? AND watch = ? AND actor = ?', key, watch, actor);
  for (const report of reports) {
    database.run(
      `INSERT INTO reports (article, claim, watch, actor, statement, time, at, withheld, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        report.article,
        report.claim,
        watch,
        actor,
        report.statement,
        utcOf(report.published),
        write.decided ?? write.processed,
      ],
      isWithheld(report) ? 1 : 0,
      JSON.stringify(report),
    );
  }
}
