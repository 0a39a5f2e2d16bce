import { describe, expect, it } from '@jest/globals';
import { isDenial } from '../../../shared/novelty/is-denial.ts';
import { makeOccasion, narrowOccasion, type Occasion, orderOccasions } from '../../../shared/novelty/occasion.ts';
import { addTelling, parseSignature, renderSignature } from '../../../shared/novelty/signature.ts';

function on(from: string, to = from): Occasion {
  return makeOccasion({ from, to }, '2023-12-31');
}

function published(day: string): Occasion {
  return makeOccasion(undefined, day);
}

describe('orderOccasions', () => {
  it.each([
    ['one day', on('2023-03-07'), on('2023-03-07'), 'same'],
    ['one evening on both sides of the date line', on('2023-03-07'), on('2023-03-08'), 'same'],
    ['days that lie apart', on('2023-03-12'), on('2023-03-07'), 'later'],
    ['days that lie apart, the other way', on('2023-03-07'), on('2023-03-12'), 'earlier'],
    ['a day in a month', on('2023-03-01', '2023-03-31'), on('2023-03-07'), 'same'],
    ['an article of some days later without a date', published('2023-03-12'), on('2023-03-07'), 'same'],
    ['an article of weeks later without a date', published('2023-04-12'), on('2023-03-07'), 'later'],
    ['a remark after an undated article', on('2023-03-12'), published('2023-03-07'), 'later'],
  ])('given %s, then %j and %j are told right', (_case, a, b, order) => {
    expect(orderOccasions(a, b)).toBe(order);
  });
});

describe('narrowOccasion', () => {
  it.each([
    ['a date and none', published('2023-03-09'), on('2023-03-07'), on('2023-03-07')],
    ['a day in a month', on('2023-03-01', '2023-03-31'), on('2023-03-07'), on('2023-03-07')],
    ['two days that differ', on('2023-03-07'), on('2023-03-08'), on('2023-03-07')],
    ['two articles without a date', published('2023-03-09'), published('2023-03-08'), published('2023-03-08')],
  ])('given %s, then what both know is kept', (_case, known, other, narrowed) => {
    expect(narrowOccasion(known, other)).toEqual(narrowed);
  });

  it('given a moment with a time zone, then its day is the one in UTC', () => {
    expect(published('2023-03-07T23:30:00-05:00').range).toEqual({ from: '2023-03-08', to: '2023-03-08' });
  });
});

describe('parseSignature', () => {
  it('given a rendered signature, then it is read back', () => {
    const signature = { tellings: [['@CN', '#harmless'], ['grain'], []], dated: true, moved: false };
    expect(parseSignature(renderSignature(signature), '')).toEqual(signature);
  });

  it.each(['', 'not json', '{"version":0}', 'null', '[]'])('given %j, then the wording stands in for it', (kept) => {
    expect(parseSignature(kept, 'grain from Russia')).toEqual({
      tellings: [['grain', '@RU']],
      dated: false,
      moved: false,
    });
  });
});

describe('addTelling', () => {
  it('given a telling that is known, or one too many, then nothing is added', () => {
    expect(addTelling([['a']], ['a'])).toEqual([['a']]);
    const many = Array.from({ length: 10 }, (_, i) => [String(i)]);
    expect(addTelling(many, ['new'])).toBe(many);
  });
});

describe('isDenial', () => {
  it.each(['denied', 'has rejected', 'dismisses', 'did not say', 'ruled out', 'Disagrees'])(
    'given %s, then yes',
    (cue) => {
      expect(isDenial(cue)).toBe(true);
    },
  );

  it.each(['said', 'confirmed', 'noted', 'called for', ''])('given %j, then no', (cue) => {
    expect(isDenial(cue)).toBe(false);
  });
});
