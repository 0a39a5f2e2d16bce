import type { Statement } from '../novelty/statement.ts';
import { WINDOW_DAYS } from '../novelty/window.ts';
import type { LedgerRequest } from './claim-store.ts';

/** The day of a date or a moment, in UTC: `2023-03-07T23:30:00-05:00` is `2023-03-08`. */
export function dayOf(time: string): string {
  return utcOf(time).slice(0, 10);
}

/** A date as it is, a moment in UTC, so that comparing them as text orders them in time. */
export function utcOf(time: string): string {
  if (time.length <= 10) return time;
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? time : moment.toISOString();
}

/** First and last day that a ledger is read for, around an article's day. */
export function ledgerWindow({ day, window = WINDOW_DAYS }: Pick<LedgerRequest, 'day' | 'window'>): {
  readonly from: string;
  readonly to: string;
} {
  return { from: addDays(day, -window), to: addDays(day, window) };
}

/** The days a statement is found by in its ledger: when it was said, and when that was first published. */
export function daysOf(statement: Statement): readonly string[] {
  return [...new Set([statement.saidOn.from, statement.saidOn.to, dayOf(statement.firstReport.published)])];
}

/** Where a statement stands among others in time. */
export function timeKeyOf(statement: Statement): string {
  return `${statement.saidOn.from}#${utcOf(statement.firstReport.published)}#${statement.id}`;
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
