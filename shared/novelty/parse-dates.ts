import { Chrono, casual, type ParsedResult, type Parser } from 'chrono-node/en';

/** The dates that words name when they are published on a day. */
export function parseDates(words: string, day: string): readonly ParsedResult[] {
  return CHRONO.parse(words, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 });
}

const CHRONO = new Chrono({ parsers: casual.parsers.map(whereUnitsStand), refiners: casual.refiners });

/**
 * A parser of *two weeks ago* or *within three days* is asked only where a unit of time stands. Its pattern is long: it
 * takes most of chrono's time, twenty milliseconds the first time, and most sentences say *on Tuesday*.
 */
function whereUnitsStand(parser: Parser): Parser {
  return {
    pattern(context) {
      const pattern = parser.pattern(context);
      return NAMES_UNITS.test(pattern.source) && !UNIT.test(context.text) ? NOTHING : pattern;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

const NAMES_UNITS = /\bweeks\b/;
const NOTHING = /(?!)/;

// *weeks*, *2 hrs*, *5m*, *a d*: whatever chrono takes for one, and a little more.
const UNIT =
  /(?<![a-z])(?:sec|second|min|minute|hr|hour|day|week|month|qtr|quarter|yr|year)s?(?![a-z])|(?:\d|[a-z]\s)\s{0,3}(?:[smhdwy]|mos?|mon)(?![a-z])/i;
