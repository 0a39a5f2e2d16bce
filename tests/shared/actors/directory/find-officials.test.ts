import { describe, expect, it } from '@jest/globals';
import {
  familyNameOf,
  holdersOf,
  officialsByFamilyName,
  officialsByName,
} from '../../../../shared/actors/directory/find-officials.ts';

describe('holdersOf', () => {
  it.each([
    ['foreign-minister', 'CN', '2022-12-29', ['wang-yi']],
    ['foreign-minister', 'CN', '2023-03-07', ['qin-gang']],
    ['foreign-minister', 'CN', '2023-07-25', ['wang-yi']],
    ['defence-minister', 'CN', '2023-11-15', []],
    ['defence-minister', 'RU', '2024-05-20', ['andrei-belousov']],
    ['secretary-general', 'NATO', '2024-09-30', ['jens-stoltenberg']],
    ['secretary-general', 'NATO', '2024-10-01', ['mark-rutte']],
    ['president', 'US', '2021-01-20', ['joe-biden']],
    ['president', 'RU', undefined, ['vladimir-putin']],
    ['president', 'US', undefined, []],
    ['president', 'ZZ', '2024-01-01', []],
  ])('given the %s of %s on %s, then it is %j', (office, of, day, ids) => {
    expect(holdersOf(office, of, day).map(({ official }) => official.id)).toEqual(ids);
  });
});

describe('officialsByName', () => {
  it.each([
    ['Volodymyr Zelensky', 'volodymyr-zelensky'],
    ['Volodymyr Zelensky', 'volodymyr-zelensky'],
    ['Volodymyr Zelenskiy', 'volodymyr-zelensky'],
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Sergei Lavrov', 'sergey-lavrov'],
    ['Aleksandr Lukashenko', 'alexander-lukashenko'],
    ['Sauli Niinisto', 'sauli-niinisto'],
    ['Moon Jae-in', 'moon-jae-in'],
    ['Yoon Suk-yeol', 'yoon-suk-yeol'],
    ['Vasily Nebenzya', 'vassily-nebenzia'],
  ])('given %s, then it is %s', (name, id) => {
    expect(officialsByName(name).map((official) => official.id)).toEqual([id]);
  });
});

describe('officialsByFamilyName', () => {
  it('given Wang, then several bear it', () => {
    expect(officialsByFamilyName('Wang').length).toBeGreaterThan(1);
  });
});

describe('familyNameOf', () => {
  it.each([
    ['Qin Gang', 'CN', 'Qin'],
    ['Joseph Wu', 'TW', 'Wu'],
    ['Ursula von der Leyen', undefined, 'von der Leyen'],
    ['Scott Morrison', 'AU', 'Morrison'],
    ['Lula', 'BR', 'Lula'],
  ])('given %s of %s, then it is %s', (name, country, family) => {
    expect(familyNameOf(name, country)).toBe(family);
  });
});
