export type DigestEvery = 'hour' | 'day';

/** When digests are made. */
export interface DigestSchedule {
  readonly every: DigestEvery;
  /** 0 to 23, of a daily one. */
  readonly hour: number;
  readonly timeZone: string;
}

/** The time that one digest tells of. */
export interface DigestPeriod {
  /** ISO 8601, the end not included. */
  readonly from: string;
  readonly to: string;
  /** For people, in their time zone: `2023-03-08`, or `2023-03-08 14:00 to 15:00`. */
  readonly name: string;
}

/** The last whole day or hour before a moment, by the calendar of a time zone. */
export function digestPeriod(time: string, every: DigestEvery, timeZone: string): DigestPeriod {
  const moment = new Date(time).getTime();
  const to = every === 'hour' ? Math.floor(moment / HOUR_MS) * HOUR_MS : startOfDay(moment, timeZone);
  const from = every === 'hour' ? to - HOUR_MS : startOfDay(to - 1, timeZone);
  return { from: isoOf(from), to: isoOf(to), name: namePeriod(from, to, timeZone) };
}

/** The last moment at which a digest was due: the full hour before, or `hour` o'clock in the time zone. */
export function lastDue(time: string, { every, hour, timeZone }: DigestSchedule): string {
  let due = Math.floor(new Date(time).getTime() / QUARTER_MS) * QUARTER_MS;
  if (every === 'hour') return isoOf(Math.floor(due / HOUR_MS) * HOUR_MS);
  const clock = `${String(hour).padStart(2, '0')}:00`;
  while (!localTime(due, timeZone).endsWith(clock)) due -= QUARTER_MS;
  return isoOf(due);
}

/** When a day begins in a time zone: `2023-03-08` in Berlin at eleven in the evening of the seventh, UTC. */
export function beginningOfDay(day: string, timeZone: string): string {
  // Noon in London is this day almost everywhere; it is over on some islands, where midnight is.
  const [noon, midnight] = [new Date(`${day}T12:00:00Z`).getTime(), new Date(`${day}T00:00:00Z`).getTime()];
  const within = localTime(noon, timeZone).startsWith(day) ? noon : midnight;
  return isoOf(startOfDay(within, timeZone));
}

/** A time for people: `2023-03-08` where it is that day, else `2023-03-08 14:00 to 15:00`. */
export function namePeriod(from: number, to: number, timeZone: string): string {
  const [begin, end] = [localTime(from, timeZone), localTime(to, timeZone)];
  const day = begin.slice(0, DAY_LENGTH);
  if (startOfDay(from, timeZone) === from && startOfDay(to - 1, timeZone) === from && startOfDay(to, timeZone) === to)
    return day;
  return `${begin} to ${to - from < DAY_MS ? end.slice(DAY_LENGTH + 1) : end}`;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
// Every time zone keeps to whole quarters of an hour, also when its clocks change.
const QUARTER_MS = HOUR_MS / 4;
const DAY_LENGTH = '2023-03-08'.length;

/** By steps, so that a day without a midnight, as where clocks go forward at that hour, begins at its first moment. */
function startOfDay(moment: number, timeZone: string): number {
  const dayOf = (time: number): string => localTime(time, timeZone).slice(0, DAY_LENGTH);
  const day = dayOf(moment);
  let start = Math.floor(moment / QUARTER_MS) * QUARTER_MS;
  while (dayOf(start - QUARTER_MS) === day) start -= QUARTER_MS;
  return start;
}

/** `2023-03-08 14:00` */
function localTime(time: number, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(new Date(time));
  const part = (wanted: Intl.DateTimeFormatPartTypes): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...digits });
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
