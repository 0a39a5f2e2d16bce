import type { SqliteSchema } from './sqlite-database.ts';

// `data` is the value as JSON, `packed` as compressed JSON; the other columns are what is asked by.
export const SQLITE_SCHEMA: SqliteSchema = {
  version: 1,
  sql: `
CREATE TABLE articles (
  key TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  revision TEXT,
  reporting INTEGER NOT NULL,
  packed BLOB,
  rejection TEXT,
  rejected_at TEXT
);
CREATE INDEX articles_by_text ON articles (revision) WHERE reporting = 1;
CREATE INDEX articles_rejected ON articles (rejected_at, key) WHERE rejection IS NOT NULL;

CREATE TABLE appearances (
  actor TEXT NOT NULL,
  time TEXT NOT NULL,
  article TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (actor, time, article)
) WITHOUT ROWID;
CREATE INDEX appearances_by_article ON appearances (article);

CREATE TABLE ledgers (
  watch TEXT NOT NULL,
  actor TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (watch, actor)
) WITHOUT ROWID;

CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  watch TEXT NOT NULL,
  actor TEXT NOT NULL,
  time TEXT NOT NULL,
  data TEXT NOT NULL
);
CREATE INDEX statements_by_watch ON statements (watch, time);
CREATE INDEX statements_by_actor ON statements (actor, time);

CREATE TABLE statement_days (
  watch TEXT NOT NULL,
  actor TEXT NOT NULL,
  day TEXT NOT NULL,
  statement TEXT NOT NULL,
  PRIMARY KEY (watch, actor, day, statement)
) WITHOUT ROWID;
CREATE INDEX statement_days_by_statement ON statement_days (statement);

CREATE TABLE reports (
  article TEXT NOT NULL,
  claim INTEGER NOT NULL,
  watch TEXT NOT NULL,
  actor TEXT NOT NULL,
  statement TEXT NOT NULL,
  time TEXT NOT NULL,
  at TEXT NOT NULL,
  withheld INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (article, watch, actor, claim)
) WITHOUT ROWID;
CREATE INDEX reports_by_statement ON reports (statement, time, article, claim);
CREATE INDEX reports_withheld ON reports (watch, at, article, claim) WHERE withheld = 1;

CREATE TABLE notices (
  id TEXT PRIMARY KEY,
  watch TEXT NOT NULL,
  made TEXT NOT NULL,
  state TEXT NOT NULL,
  failures INTEGER NOT NULL,
  sent_at TEXT,
  last_error TEXT,
  taken_until TEXT,
  arrived TEXT,
  data TEXT NOT NULL
);
CREATE INDEX notices_by_watch ON notices (watch, made, id);
CREATE INDEX notices_unsent ON notices (state, made, id) WHERE state <> 'sent';
`,
};
