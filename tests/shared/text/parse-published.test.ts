import { describe, expect, it } from '@jest/globals';
import { parsePublished } from '../../../shared/text/parse-published.ts';

describe('parsePublished', () => {
  it.each([
    ['2023-03-07', '2023-03-07'],
    [' 2023-3-7 ', '2023-03-07'],
    ['2023/03/07', '2023-03-07'],
    ['20230307', '2023-03-07'],
    ['7 March 2023', '2023-03-07'],
    ['7th March, 2023', '2023-03-07'],
    ['March 7, 2023', '2023-03-07'],
    ['Tuesday, March 7, 2023', '2023-03-07'],
    ['Mar. 7 2023', '2023-03-07'],
    ['Sept. 1, 2023', '2023-09-01'],
    ['7 March 2023, 8:30 pm GMT', '2023-03-07T20:30:00Z'],
    ['12:30 am', undefined],
    ['March 7, 2023 at 12:30 am EST', '2023-03-07T05:30:00Z'],
    ['2023-03-07T08:30:00Z', '2023-03-07T08:30:00Z'],
    ['2023-03-07T08:30Z', '2023-03-07T08:30:00Z'],
    ['2023-03-07T08:30:23.456+08:00', '2023-03-07T00:30:23Z'],
    ['2023-03-07 01:30:00 +0300', '2023-03-06T22:30:00Z'],
    ['Tue, 7 Mar 2023 08:30:23 GMT', '2023-03-07T08:30:23Z'],
    ['Tue, 07 Mar 2023 08:30:23 -0500', '2023-03-07T13:30:23Z'],
    ['31 Dec 2023 23:30 -0100', '2024-01-01T00:30:00Z'],
    ['2024-02-29', '2024-02-29'],
  ])('given %s, then it is %s', (given, expected) => {
    expect(parsePublished(given)).toBe(expected);
  });

  it.each([
    ['no zone', '2023-03-07T08:30:00'],
    ['a zone that is two', 'March 7, 2023 08:30 CST'],
    ['no such hour', '2023-03-07T25:30:00Z'],
    ['words after it', 'March 7, 2023 – updated'],
  ])('given a time with %s, then only the day is taken', (_case, given) => {
    expect(parsePublished(given)).toBe('2023-03-07');
  });

  it.each([
    '',
    'yesterday',
    '2023',
    'March 2023',
    '2023-02-30',
    '2023-13-01',
    '30 Foo 2023',
    '03/07/2023',
    '1678178400',
    'x'.repeat(10_000),
  ])('given %j, then it cannot tell', (given) => {
    expect(parsePublished(given)).toBeUndefined();
  });
});
