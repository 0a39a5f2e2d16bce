import { termsOn } from './directory/find-officials.ts';
import type { Official } from './directory/official.ts';
import type { Person } from './find-people.ts';
import type { Role } from './read-role.ts';

/** An official as a person of the article, where only the office is named. */
export function makeListedPerson(official: Official, day: string | undefined): Person {
  return {
    name: official.name,
    official,
    terms: termsOn(official, day),
    roles: [],
    gender: official.gender,
    ...(official.country === undefined ? {} : { country: official.country }),
    mentions: [],
    resolved: true,
    certain: true,
    sharesOfficialName: false,
  };
}

/** Somebody who goes without a name: *a senior defence official*. Nobody in particular, but *he* may be meant. */
export function makeUnnamedPerson(role: Role, name: string): Person {
  return {
    name,
    terms: [],
    roles: [role],
    mentions: [],
    resolved: false,
    certain: true,
    sharesOfficialName: false,
    ...(role.country === undefined ? {} : { country: role.country }),
    ...(role.gender === undefined ? {} : { gender: role.gender }),
  };
}
