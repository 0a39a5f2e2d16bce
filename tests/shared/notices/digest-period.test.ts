import { describe, expect, it } from '@jest/globals';
import { beginningOfDay, digestPeriod, lastDue, namePeriod } from '../../../shared/notices/digest-period.ts';

describe('digestPeriod', () => {
  it.each([
    ['UTC', '2023-03-09T06:00:00Z', '2023-03-08T00:00:00.000Z', '2023-03-09T00:00:00.000Z', '2023-03-08'],
    ['Europe/Berlin', '2023-03-09T06:00:00Z', '2023-03-07T23:00:00.000Z', '2023-03-08T23:00:00.000Z', '2023-03-08'],
    ['Asia/Kathmandu', '2023-03-08T23:30:00Z', '2023-03-07T18:15:00.000Z', '2023-03-08T18:15:00.000Z', '2023-03-08'],
    // 23 hours: clocks went forward.
    ['Europe/Berlin', '2023-03-27T06:00:00Z', '2023-03-25T23:00:00.000Z', '2023-03-26T22:00:00.000Z', '2023-03-26'],
    // Clocks went forward at midnight: the day began at one.
    ['Africa/Cairo', '2023-04-28T12:00:00Z', '2023-04-26T22:00:00.000Z', '2023-04-27T22:00:00.000Z', '2023-04-27'],
    ['UTC', '2023-03-09T00:00:00Z', '2023-03-08T00:00:00.000Z', '2023-03-09T00:00:00.000Z', '2023-03-08'],
  ])('given %s at %s, then the day before is the whole one there', (timeZone, time, from, to, name) => {
    expect(digestPeriod(time, 'day', timeZone)).toEqual({ from, to, name });
  });

  it('given hours, then the last full one, told by the clocks of the place', () => {
    expect(digestPeriod('2023-03-08T14:00:05Z', 'hour', 'Europe/Berlin')).toEqual({
      from: '2023-03-08T13:00:00.000Z',
      to: '2023-03-08T14:00:00.000Z',
      name: '2023-03-08 14:00 to 15:00',
    });
  });
});

describe('beginningOfDay', () => {
  it.each([
    ['2023-03-08', 'UTC', '2023-03-08T00:00:00.000Z'],
    ['2023-03-08', 'Europe/Berlin', '2023-03-07T23:00:00.000Z'],
    ['2023-03-08', 'Pacific/Kiritimati', '2023-03-07T10:00:00.000Z'],
    ['2023-03-08', 'Pacific/Pago_Pago', '2023-03-08T11:00:00.000Z'],
    // Clocks went forward at midnight: the day began at one.
    ['2023-04-28', 'Africa/Cairo', '2023-04-27T22:00:00.000Z'],
  ])('given %s in %s, then it begins at %s', (day, timeZone, moment) => {
    expect(beginningOfDay(day, timeZone)).toBe(moment);
  });
});

describe('namePeriod', () => {
  it.each([
    ['a day', '2023-03-07T23:00Z', '2023-03-08T23:00Z', '2023-03-08'],
    ['hours', '2023-03-07T23:00Z', '2023-03-08T12:00Z', '2023-03-08 00:00 to 13:00'],
    ['a day that begins at noon', '2023-03-07T11:00Z', '2023-03-08T11:00Z', '2023-03-07 12:00 to 2023-03-08 12:00'],
    ['two days', '2023-03-07T23:00Z', '2023-03-09T23:00Z', '2023-03-08 00:00 to 2023-03-10 00:00'],
  ])('given %s, then it is told by the clocks of the place', (_case, from, to, name) => {
    expect(namePeriod(new Date(from).getTime(), new Date(to).getTime(), 'Europe/Berlin')).toBe(name);
  });
});

describe('lastDue', () => {
  it.each([
    ['day', 7, 'UTC', '2023-03-08T07:00:00Z', '2023-03-08T07:00:00.000Z'],
    ['day', 7, 'UTC', '2023-03-08T06:59:59Z', '2023-03-07T07:00:00.000Z'],
    ['day', 0, 'Europe/Berlin', '2023-03-08T12:00:00Z', '2023-03-07T23:00:00.000Z'],
    ['day', 7, 'Asia/Kathmandu', '2023-03-08T12:00:00Z', '2023-03-08T01:15:00.000Z'],
    // Clocks went forward at two: there was no two o'clock that day.
    ['day', 2, 'Europe/Berlin', '2023-03-26T12:00:00Z', '2023-03-25T01:00:00.000Z'],
    ['hour', 0, 'UTC', '2023-03-08T07:59:59Z', '2023-03-08T07:00:00.000Z'],
  ] as const)('given one a %s at %s in %s, when it is %s, then %s', (every, hour, timeZone, time, due) => {
    expect(lastDue(time, { every, hour, timeZone })).toBe(due);
  });
});
