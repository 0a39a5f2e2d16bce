import type { ParsedResult } from 'chrono-node/en';
import type { Sentence } from '../sentences/token.ts';
import { overlap, type Span } from '../text/span.ts';
import { addDays, dayOf, daysFrom } from './day.ts';
import { parseDates } from './parse-dates.ts';
import type { DateRange } from './statement.ts';

export interface SaidOnRequest {
  readonly text: string;
  /** The sentence that holds the cue. */
  readonly sentence: Sentence;
  readonly cue: Span;
  /** What was said; dates in it are no dates of saying it: *he said trade will double in May*. */
  readonly content: readonly Span[];
  readonly published: string;
}

/** When a sentence says that something was said: the date outside the content nearest to the cue. */
export function findSaidOn(request: SaidOnRequest): DateRange | undefined {
  const published = dayOf(request.published);
  const { words, offset } = outsideContent(request);
  if (!NAMES_A_DATE.test(words)) return undefined;
  const day = COUNTS_FROM_TEXT.test(words) ? (lastDayBefore(request, published) ?? published) : published;
  const dates = parseDates(words, day)
    .filter((result) => tellsPast(result, words))
    .flatMap((result) => {
      const range = rangeOf(result, published);
      if (range === undefined || isDateline(result, words, range, published)) return [];
      if (isWide(range) && !belongsToCue(result.index + offset, request)) return [];
      return [{ range, distance: Math.abs(result.index + offset - request.cue.start) }];
    });
  return dates.sort((a, b) => a.distance - b.distance)[0]?.range;
}

// Dates stand close to their cue, and chrono tries many patterns at every character: more is neither useful nor cheap.
const LONGEST = 600;

function outsideContent(request: SaidOnRequest): { readonly words: string; readonly offset: number } {
  const { sentence, cue } = request;
  const start = Math.max(sentence.start, Math.min(cue.start - LONGEST / 2, sentence.end - LONGEST));
  const end = Math.min(sentence.end, start + LONGEST);
  let words = request.text.slice(start, end);
  for (const span of request.content) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(words.length, span.end - start);
    if (from < to) words = `${words.slice(0, from)}${'\n'.repeat(to - from)}${words.slice(to)}`;
  }
  return { words, offset: start };
}

// Most sentences name no date; this is a hundred times cheaper than chrono.
const NAMES_A_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z.]*\b|\b(?:week|month|year|today|yesterday|earlier|ago|days?|night|\d{4}-\d\d)/i;

// He left on Friday. The day before, he had praised the pact: counted from Friday, not from the article.
const COUNTS_FROM_TEXT = /\b(?:the|a|one) day (?:before|earlier)\b|\bthe (?:previous day|day after)\b/i;

function lastDayBefore({ text, sentence }: SaidOnRequest, published: string): string | undefined {
  const words = text.slice(Math.max(0, sentence.start - LONGEST / 2), sentence.start);
  if (!NAMES_A_DATE.test(words)) return undefined;
  return parseDates(words, published)
    .flatMap((result) => rangeOf(result, published) ?? [])
    .findLast(({ from, to }) => from === to)?.from;
}

// *before he leaves for Beijing on Friday* and *since March* tell no date of saying, nor does *two weeks before the summit*.
const LEADS_ELSEWHERE = /\b(?:after|before|by|since|until|till|next|coming|due|from|will|would)\s(?:\w+\s){0,2}$/i;
const LEAD = 40;

function tellsPast(result: ParsedResult, words: string): boolean {
  if (/^(?:within|in (?:an?|\d+)) |\bnext\b/i.test(result.text)) return false;
  if (LEADS_ELSEWHERE.test(words.slice(Math.max(0, result.index - LEAD), result.index))) return false;
  return !/\bbefore$/i.test(result.text) || /^\s*(?:[,.;:]|$)/.test(words.slice(result.index + result.text.length));
}

const WIDE_DAYS = 20;

function isWide({ from, to }: DateRange): boolean {
  return daysFrom(from, to) > WIDE_DAYS;
}

// After the visit that he paid last month, Lin said: the month is the visit's. In March Lin said: no other verb has it. A day
// is let through, for it is seldom far from the day of the words.
function belongsToCue(at: number, { sentence, cue, content }: SaidOnRequest): boolean {
  const verb = sentence.tokens.findLast(
    (token) =>
      token.end <= at &&
      (overlap(token, cue) || (token.tag === 'VERB' && !content.some((span) => overlap(span, token)))),
  );
  return verb === undefined || overlap(verb, cue);
}

// BEIJING (Meridian, March 7) -: the day of the article, which is known without it.
function isDateline(result: ParsedResult, words: string, range: DateRange, published: string): boolean {
  return range.from === published && /^\P{Ll}{3,}/u.test(words.slice(0, result.index).trimStart());
}

function rangeOf(result: ParsedResult, published: string): DateRange | undefined {
  const { start } = result;
  const words = result.text.toLowerCase();
  const day = dayFrom(start.get('year'), start.get('month'), start.get('day'));
  if (day === undefined) return undefined;
  if (words.includes('week')) return clip(weekOf(words, day), published);
  if (words.includes('month') && words.includes('ago'))
    return clip({ from: addDays(day, -15), to: addDays(day, 15) }, published);
  if (start.isCertain('day'))
    return clip(yearBefore(endingAt(result, day), published, !start.isCertain('year')), published);
  if (start.isCertain('weekday'))
    return clip(day > published ? shift({ from: day, to: day }, -7) : { from: day, to: day }, published);
  if (start.isCertain('month')) return clip(yearBefore(monthOf(day), published, !start.isCertain('year')), published);
  if (start.isCertain('year') && /^(?:this|last|a) year/.test(words)) {
    return clip({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }, published);
  }
  return undefined;
}

function dayFrom(year: number | null, month: number | null, day: number | null): string | undefined {
  if (year === null || month === null || day === null || year < 1000 || year > 9999) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// *this week* is the six days up to now, *last week* and *two weeks ago* those around the day chrono names, *the weekend*
// two days of the last one.
function weekOf(words: string, day: string): DateRange {
  if (words.includes('weekend')) return { from: addDays(day, -7), to: addDays(day, 1) };
  return { from: addDays(day, -6), to: addDays(day, 6) };
}

function endingAt(result: ParsedResult, from: string): DateRange {
  const { end } = result;
  const to = end?.isCertain('day') ? dayFrom(end.get('year'), end.get('month'), end.get('day')) : undefined;
  return { from, to: to !== undefined && to > from ? to : from };
}

function monthOf(day: string): DateRange {
  const first = `${day.slice(0, 7)}-01`;
  return { from: first, to: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) };
}

// *in December*, told in February, was the last one.
function yearBefore(range: DateRange, published: string, yearIsOpen: boolean): DateRange {
  if (!yearIsOpen || range.from <= addDays(published, 1)) return range;
  const year = Number(range.from.slice(0, 4)) - 1;
  return { from: `${year}${range.from.slice(4)}`, to: `${year}${range.to.slice(4)}` };
}

function shift(range: DateRange, days: number): DateRange {
  return { from: addDays(range.from, days), to: addDays(range.to, days) };
}

// Nobody has said it yet on a day after the article; a day more for the other side of the date line.
function clip(range: DateRange, published: string): DateRange | undefined {
  const last = addDays(published, 1);
  if (range.from > last) return undefined;
  return range.to > last ? { from: range.from, to: last } : range;
}
