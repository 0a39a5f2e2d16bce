const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a date or a moment, in UTC: `2023-03-07T23:30:00-05:00` → `2023-03-08`. */
export function dayOf(published: string): string {
  if (published.length === 10) return published;
  const moment = new Date(published);
  return Number.isNaN(moment.getTime()) ? published.slice(0, 10) : moment.toISOString().slice(0, 10);
}

/** Whether it is written as a day, and the calendar has it: `2023-02-29` is none. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : new Date(Number.NaN);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** `addDays('2023-03-01', -1)` → `2023-02-28` */
export function addDays(day: string, days: number): string {
  const moment = new Date(Date.parse(day) + days * MILLISECONDS_A_DAY);
  // A year beyond what a date can hold stays as it is.
  return Number.isNaN(moment.getTime()) ? day : moment.toISOString().slice(0, 10);
}

/** How many days the second day comes after the first; negative where it comes before. */
export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / MILLISECONDS_A_DAY);
}
