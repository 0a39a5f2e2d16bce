import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { PipelineError } from '../errors.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A SQLite file that several processes may have open; what it throws is a `PipelineError`. */
export interface SqliteDatabase {
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  run(sql: string, ...values: readonly SQLInputValue[]): void;
  /** All of it or nothing, with nobody else writing in between. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface SqliteSchema {
  readonly version: number;
  /** Makes every table and index in an empty file. */
  readonly sql: string;
}

// A write takes milliseconds; whoever waits longer than this for others waits for something that is stuck.
const BUSY_TIMEOUT_MS = 10_000;

/** Opens the file, `:memory:` for none, and makes what is not there yet. */
export function openSqlite(path: string, schema: SqliteSchema): SqliteDatabase {
  const connection = wrapping(path, () => new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }));
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const database: SqliteDatabase = {
    all: (sql, ...values) => wrapping(path, () => prepare(sql).all(...values)),
    get: (sql, ...values) => wrapping(path, () => prepare(sql).get(...values)),
    run: (sql, ...values) => {
      wrapping(path, () => prepare(sql).run(...values));
    },
    transaction: (work) => {
      // IMMEDIATE takes the write lock first: a lock taken after reading could find that what was read has changed.
      wrapping(path, () => connection.exec('BEGIN IMMEDIATE'));
      try {
        const result = work();
        wrapping(path, () => connection.exec('COMMIT'));
        return result;
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => connection.close(),
  };
  try {
    setUp(database, path, schema, (sql) => connection.exec(sql));
  } catch (error) {
    connection.close();
    throw error;
  }
  return database;
}

function setUp(database: SqliteDatabase, path: string, schema: SqliteSchema, exec: (sql: string) => void): void {
  letReadersIn(database);
  database.run('PRAGMA synchronous = NORMAL');
  database.transaction(() => {
    const version = Number(database.get('PRAGMA user_version')?.user_version ?? 0);
    if (version > schema.version) {
      throw new PipelineError(
        'store/invalid',
        `${path} was written by a newer claimwatch: its schema is ${version}, this one knows ${schema.version}`,
      );
    }
    if (version === 0) wrapping(path, () => exec(`${schema.sql}; PRAGMA user_version = ${schema.version}`));
  });
}

// Write-ahead logging: readers and one writer at once. Changing to it does not wait for the lock as other statements
// do, so two processes that make the file together would trip over each other here.
function letReadersIn(database: SqliteDatabase): void {
  for (let left = 100; ; left -= 1) {
    try {
      database.get('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (left === 0 || !(error instanceof PipelineError && error.code === 'store/throttled')) throw error;
      pause(20);
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function wrapping<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storeError(path, cause);
  }
}

// SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind.
const BUSY = 5;
const LOCKED = 6;
const ABOUT_THE_CALL = new Set([1, 19, 20, 21, 25]);
const NOT_A_DATABASE = 26;

function storeError(path: string, cause: unknown): PipelineError {
  const thrown: { errcode?: unknown; message?: unknown } = typeof cause === 'object' && cause !== null ? cause : {};
  const kind = Number(thrown.errcode ?? 0) & 0xff;
  const message = `${path}: ${thrown.message ?? cause}`;
  if (kind === BUSY || kind === LOCKED) return new PipelineError('store/throttled', message, { cause });
  if (ABOUT_THE_CALL.has(kind) || kind === NOT_A_DATABASE)
    return new PipelineError('store/invalid', message, { cause });
  return new PipelineError('store/unavailable', message, { cause });
}
