const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of Greenwich of the zone names that mail and American papers use. Not CST: Chicago's and Beijing's. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  msk: 180,
};

/** Where the year, the month and the day stand in the ways a date is written. */
const DATE_FORMS: readonly RegExp[] = [
  // 2023-03-07, 2023/3/7, 20230307
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  // 7 March 2023; Tue, 7 Mar 2023; 7th March, 2023
  /^(?:[a-z]{3,9}\.?,? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})(?!\d)/,
  // March 7, 2023; Tuesday, March 7, 2023; Mar. 7 2023
  /^(?:[a-z]{6,9},? )?(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/,
];

// T08:30:00.123+08:00; 8:30 GMT; , 8:30 pm UTC
const TIME =
  /^(?:t|,? (?:at )?)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)? ?(?<half>[ap]m)? ?(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4})?$/;

/**
 * When an article was published, as ISO 8601: a moment in UTC where the time and its zone are given, else the day.
 * `undefined` for what is no date, and for 03/07/2023, which is two dates.
 */
export function parsePublished(given: string): string | undefined {
  const value = given.slice(0, 100).replace(/\s+/g, ' ').trim().toLowerCase();
  for (const form of DATE_FORMS) {
    const match = form.exec(value);
    if (!match?.groups) continue;
    const { year = '', month, name, day = '' } = match.groups;
    const number = name === undefined ? Number(month) : monthNumber(name);
    const midnight = calendarDay(Number(year), number, Number(day));
    if (midnight === undefined) return undefined;
    const seconds = secondsInUtc(value.slice(match[0].length));
    return seconds === undefined
      ? new Date(midnight).toISOString().slice(0, 10)
      : `${new Date(midnight + seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
  return undefined;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** The day's first moment in UTC; `undefined` for 30 February and the like. */
function calendarDay(year: number, month: number, day: number): number | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? midnight : undefined;
}

/** Seconds from that midnight; `undefined` where there is no time or no zone to tell it by. */
function secondsInUtc(rest: string): number | undefined {
  const parts = TIME.exec(rest)?.groups;
  if (!parts?.zone) return undefined;
  const offset = zoneOffset(parts.zone);
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second ?? 0)];
  if (offset === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  const hours = parts.half === undefined ? hour : (hour % 12) + (parts.half === 'pm' ? 12 : 0);
  return (hours * 60 + minute - offset) * 60 + second;
}

function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return ZONES[zone];
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
