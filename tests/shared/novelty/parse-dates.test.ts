import { describe, expect, it } from '@jest/globals';
import { casual, type ParsedResult } from 'chrono-node/en';
import { parseDates } from '../../../shared/novelty/parse-dates.ts';

const DAY = '2023-03-08';

describe('parseDates', () => {
  it.each([
    'on Tuesday',
    'late on Tuesday, March 7',
    'on 7 March 2023 in Moscow',
    'in December',
    'yesterday at noon',
    'two weeks ago',
    'the day before yesterday',
    'earlier this week',
    'last month',
    'within three days of the summit',
    'an hour later',
    'some 5m ago',
    'about 2 hrs ago',
    'a d ago',
    'three mon ago',
    'half a year after the war',
    'next quarter',
    'on 2023-03-07 and again on Wednesday',
    'The second of the ministers said so',
    'nothing at all',
  ])('given %j, then it is read as chrono reads it', (words) => {
    const all = casual.parse(words, { instant: new Date(`${DAY}T12:00:00Z`), timezone: 0 });
    expect(parseDates(words, DAY).map(tell)).toEqual(all.map(tell));
  });

  it('given words with a day and a span of time, then both are found', () => {
    const words = 'He said on Tuesday that he had left two weeks ago.';
    expect(parseDates(words, DAY).map(({ text, start }) => [text, start.date().toISOString().slice(0, 10)])).toEqual([
      ['on Tuesday', '2023-03-07'],
      ['two weeks ago', '2023-02-22'],
    ]);
  });
});

function tell({ index, text, start, end }: ParsedResult) {
  return {
    index,
    text,
    from: start.date(),
    to: end?.date(),
    certain: ['day', 'month', 'year'].map((part) => start.isCertain(part as 'day')),
  };
}
