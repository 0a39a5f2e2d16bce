import { addDays, dayOf } from './day.ts';
import type { DateRange } from './statement.ts';

/** When something was said, as far as it is known. */
export interface Occasion {
  readonly range: DateRange;
  /** Whether the article gave the date; else the range is its day of publication, and the words may be older. */
  readonly dated: boolean;
}

export type OccasionOrder = 'same' | 'earlier' | 'later';

export function makeOccasion(saidOn: DateRange | undefined, published: string): Occasion {
  if (saidOn !== undefined) return { range: saidOn, dated: true };
  const day = dayOf(published);
  return { range: { from: day, to: day }, dated: false };
}

/** Whether the first occasion may be the second one, or lies before or behind it. */
export function orderOccasions(a: Occasion, b: Occasion): OccasionOrder {
  const [left, right] = [widen(a), widen(b)];
  if (left.to < right.from) return 'earlier';
  if (left.from > right.to) return 'later';
  return 'same';
}

/** What two tellings of one occasion know of its date together. */
export function narrowOccasion(known: Occasion, other: Occasion): Occasion {
  if (known.dated !== other.dated) return known.dated ? known : other;
  // Undated: said at the latest when it was first published.
  if (!known.dated) return known.range.from <= other.range.from ? known : other;
  const from = known.range.from > other.range.from ? known.range.from : other.range.from;
  const to = known.range.to < other.range.to ? known.range.to : other.range.to;
  return from <= to ? { range: { from, to }, dated: true } : known;
}

// Across time zones one evening has two dates.
const DATE_LINE_DAYS = 1;

// An article that gives no date tells what was said in the days before it: weeklies and translations come late.
const UNDATED_DAYS = 7;

function widen(occasion: Occasion): DateRange {
  const { from, to } = occasion.range;
  if (!occasion.dated) return { from: addDays(from, -UNDATED_DAYS), to };
  return { from: addDays(from, -DATE_LINE_DAYS), to: addDays(to, DATE_LINE_DAYS) };
}
