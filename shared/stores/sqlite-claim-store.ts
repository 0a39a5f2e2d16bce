import { CANARY_WATCH } from '../names.ts';
import type { Report, Statement } from '../novelty/statement.ts';
import type {
  ArticleRecord,
  ArticleState,
  ClaimStore,
  Ledger,
  NoticeRecord,
  NoticeState,
  ProcessedArticle,
  Rejection,
} from './claim-store.ts';
import { ledgerWindow } from './days.ts';
import type { Appearance } from './make-appearances.ts';
import { unpack } from './pack.ts';
import { addArticle } from './sqlite-add-article.ts';
import { openSqlite, type Row, type SqliteDatabase } from './sqlite-database.ts';
import { listPage } from './sqlite-page.ts';
import { SQLITE_SCHEMA } from './sqlite-schema.ts';

/** What only a file on this machine can be asked: in DynamoDB it would read the whole table. */
export interface SqliteClaimStore extends ClaimStore {
  /** Keys of processed articles that begin with `prefix`, in order, after one of them. */
  listArticleKeys(request: {
    readonly prefix: string;
    readonly after?: string;
    readonly limit: number;
  }): readonly string[];
}

/** Keeps everything in one file, which several processes may use at once. */
export function openSqliteClaimStore(path: string): SqliteClaimStore {
  const database = openSqlite(path, SQLITE_SCHEMA);
  return {
    listArticleKeys: ({ prefix, after = '', limit }) =>
      database
        .all(
          `SELECT key FROM articles WHERE packed IS NOT NULL AND substr(key, 1, length(?)) = ? AND key > ?
           ORDER BY key LIMIT ?`,
          ...[prefix, prefix, after, limit],
        )
        .map(({ key }) => String(key)),
    getArticle: async (key) => getArticle(database, key),
    getArticleState: async (key) => getArticleState(database, key),
    getOriginal: async (revision) => {
      const row = database.get('SELECT key FROM articles WHERE revision = ? AND reporting = 1 ORDER BY key', revision);
      return row === undefined ? undefined : String(row.key);
    },
    getLedger: async (request) => getLedger(database, request),
    addArticle: async (write) => addArticle(database, write),
    addRejected: async ({ key, rejection }) =>
      database.run(
        `INSERT INTO articles (key, version, reporting, rejection, rejected_at) VALUES (?, 0, 0, ?, ?)
         ON CONFLICT (key) DO UPDATE SET rejection = excluded.rejection, rejected_at = excluded.rejected_at`,
        key,
        JSON.stringify(rejection),
        rejection.at,
      ),
    listRejected: async (request) =>
      listPage(
        database,
        {
          table: 'articles',
          where: 'rejection IS NOT NULL',
          values: [],
          order: ['rejected_at', 'key'],
          direction: 'newest-first',
          parse: (row) => ({ kind: 'rejected', key: String(row.key), rejection: parse<Rejection>(row.rejection) }),
        },
        request,
      ),
    ...statementQuestions(database),
    ...noticeQuestions(database),
    listWatches: async () =>
      database
        .all('SELECT DISTINCT watch FROM statements WHERE watch <> ? ORDER BY watch', CANARY_WATCH)
        .map(({ watch }) => String(watch)),
    countWatch: async (watch) => {
      const count = (from: string): number =>
        Number(database.get(`SELECT count(*) AS count FROM ${from}`, watch)?.count ?? 0);
      return {
        statements: count('statements WHERE watch = ?'),
        notices: count('notices WHERE watch = ?'),
        withheld: count('reports WHERE watch = ? AND withheld = 1'),
      };
    },
    close: () => database.close(),
  };
}

function getArticle(database: SqliteDatabase, key: string): ArticleRecord | undefined {
  const row = database.get('SELECT packed, rejection FROM articles WHERE key = ?', key);
  if (row === undefined) return undefined;
  const rejection = typeof row.rejection !== 'string' ? undefined : parse<Rejection>(row.rejection);
  if (row.packed instanceof Uint8Array) return { ...unpack<ProcessedArticle>(row.packed), rejection };
  return rejection === undefined ? undefined : { kind: 'rejected', key, rejection };
}

function getArticleState(database: SqliteDatabase, key: string): ArticleState | undefined {
  const row = database.get('SELECT version, revision, rejection FROM articles WHERE key = ?', key);
  if (row === undefined) return undefined;
  const isLastWord = row.rejection === null && row.revision !== null;
  const revision = isLastWord ? String(row.revision) : undefined;
  const ledgers = database
    .all('SELECT DISTINCT watch, actor FROM reports WHERE article = ? ORDER BY watch, actor', key)
    .map(({ watch, actor }) => ({ watch: String(watch), actor: String(actor) }));
  return { version: Number(row.version), revision, ledgers };
}

function getLedger(database: SqliteDatabase, request: Parameters<ClaimStore['getLedger']>[0]): Ledger {
  const { watch, actor, article } = request;
  // The version comes first: should anybody write before the statements are read, the version is the one too old.
  const version = Number(
    database.get('SELECT version FROM ledgers WHERE watch = ? AND actor = ?', watch, actor)?.version ?? 0,
  );
  const { from, to } = ledgerWindow(request);
  const statements = database.all(
    `SELECT data FROM statements WHERE id IN (
       SELECT statement FROM statement_days WHERE watch = ? AND actor = ? AND day BETWEEN ? AND ?
       UNION SELECT statement FROM reports WHERE article = ? AND watch = ? AND actor = ?
     ) ORDER BY time`,
    ...[watch, actor, from, to, article, watch, actor],
  );
  const reports = database.all(
    'SELECT data FROM reports WHERE article = ? AND watch = ? AND actor = ? ORDER BY claim',
    ...[article, watch, actor],
  );
  const known = database.get(
    'SELECT count(DISTINCT statement) AS count FROM statement_days WHERE watch = ? AND actor = ?',
    ...[watch, actor],
  );
  return {
    watch,
    actor,
    version,
    statements: statements.map(data<Statement>),
    unread: Math.max(0, Number(known?.count ?? 0) - statements.length),
    reports: reports.map(data<Report>),
  };
}

function statementQuestions(
  database: SqliteDatabase,
): Pick<
  ClaimStore,
  'getStatement' | 'listStatements' | 'listActorStatements' | 'listReports' | 'listAppearances' | 'listWithheld'
> {
  const newestFirst = { direction: 'newest-first' } as const;
  return {
    getStatement: async (id) => {
      const row = database.get('SELECT data FROM statements WHERE id = ?', id);
      return row === undefined ? undefined : data<Statement>(row);
    },
    listStatements: async (request) => {
      const listing = { table: 'statements', where: 'watch = ?', values: [request.watch], order: ['time'] };
      return listPage(database, { ...listing, ...newestFirst, parse: data<Statement> }, request);
    },
    listActorStatements: async (request) => {
      const listing = { table: 'statements', where: 'actor = ?', values: [request.actor], order: ['time'] };
      return listPage(database, { ...listing, ...newestFirst, parse: data<Statement> }, request);
    },
    listReports: async (request) => {
      const order = ['time', 'article', 'claim'];
      const listing = { table: 'reports', where: 'statement = ?', values: [request.statement], order };
      return listPage(database, { ...listing, ...newestFirst, parse: data<Report> }, request);
    },
    listAppearances: async (request) => {
      const order = ['time', 'article'];
      const listing = { table: 'appearances', where: 'actor = ?', values: [request.actor], order };
      return listPage(database, { ...listing, ...newestFirst, parse: data<Appearance> }, request);
    },
    listWithheld: async (request) => {
      const order = ['at', 'article', 'claim'];
      const listing = { table: 'reports', where: 'watch = ? AND withheld = 1', values: [request.watch], order };
      const parseRow = (row: Row) => ({ report: data<Report>(row), at: String(row.at) });
      return listPage(database, { ...listing, ...newestFirst, parse: parseRow }, request);
    },
  };
}

function noticeQuestions(
  database: SqliteDatabase,
): Pick<
  ClaimStore,
  'getNotice' | 'listNotices' | 'listUnsentNotices' | 'takeNotice' | 'addNoticeSent' | 'addNoticeFailure'
> {
  const order = ['made', 'id'];
  return {
    getNotice: async (id) => {
      const row = database.get('SELECT * FROM notices WHERE id = ?', id);
      return row === undefined ? undefined : noticeRecord(row);
    },
    listNotices: async (request) => {
      const listing = { table: 'notices', where: 'watch = ?', values: [request.watch], order };
      return listPage(database, { ...listing, direction: 'newest-first', parse: noticeRecord }, request);
    },
    listUnsentNotices: async (request) => {
      const listing = { table: 'notices', where: "state <> 'sent' AND state = ?", values: [request.state], order };
      return listPage(database, { ...listing, direction: 'oldest-first', parse: noticeRecord }, request);
    },
    takeNotice: async (id, { now, until }) => {
      const row = database.get(
        `UPDATE notices SET taken_until = ?
         WHERE id = ? AND state <> 'sent' AND (taken_until IS NULL OR taken_until <= ?) RETURNING id`,
        ...[until, id, now],
      );
      return row !== undefined;
    },
    addNoticeSent: async (id, at) =>
      database.run("UPDATE notices SET state = 'sent', sent_at = ? WHERE id = ? AND state <> 'sent'", at, id),
    addNoticeFailure: async (id, error, parkAfter) => {
      const row = database.get(
        `UPDATE notices SET failures = failures + 1, last_error = ?, taken_until = NULL,
           state = CASE WHEN failures + 1 >= ? THEN 'parked' ELSE 'waiting' END
         WHERE id = ? AND state <> 'sent' RETURNING state`,
        ...[error, parkAfter, id],
      );
      return (row?.state ?? 'sent') as NoticeState;
    },
  };
}

function noticeRecord(row: Row): NoticeRecord {
  return {
    notice: data(row),
    state: row.state as NoticeState,
    failures: Number(row.failures),
    ...(row.sent_at === null ? {} : { sentAt: String(row.sent_at) }),
    ...(row.last_error === null ? {} : { lastError: String(row.last_error) }),
    ...(row.arrived === null ? {} : { arrived: String(row.arrived) }),
  };
}

function data<T>(row: Row): T {
  return parse<T>(row.data);
}

// Only this store writes the file, so what it reads is of the type it wrote.
function parse<T>(json: Row[string] | undefined): T {
  return JSON.parse(String(json)) as T;
}
