/** What a log line may hold: ids, counts, durations, codes. Never article text. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Says what happened; `event` names it in kebab-case (`article-processed`). */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** One JSON object a line, to whatever `write` is: standard error on one machine, the console in Lambda. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  return (level, event, fields) => write(JSON.stringify({ time: now().toISOString(), level, event, ...fields }));
}

export const silentLog: Log = () => undefined;

/** Code and message of whatever was thrown, fit for a log line. Of its cause only the kind: its words are not ours. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, error: error.message, cause: error.cause instanceof Error ? error.cause.name : undefined };
}
