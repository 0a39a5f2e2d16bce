import type { Person } from './find-people.ts';
import type { Role } from './read-role.ts';

/** The fit of somebody of whom the article says nothing but the name. */
export const UNKNOWN = 1;

/** Of somebody the article only names, *the new champion* may be said right after they spoke. */
export function fitOrUnknown(role: Role, person: Person): number {
  const nothing = person.official === undefined && person.roles.length === 0;
  const bare = role.country === undefined && role.body === undefined;
  const gender = role.gender === undefined || person.gender === undefined || role.gender === person.gender;
  return nothing && bare && gender ? UNKNOWN : fitOf(role, person);
}

/** How well a person answers a description: by office, then by a word of their own, then by flag and organisation. */
export function fitOf(role: Role, person: Person): number {
  if (role.gender !== undefined && person.gender !== undefined && role.gender !== person.gender) return 0;
  const offices = [...person.terms.map((term) => term.office), ...person.roles.map((other) => other.office)];
  const past = person.official?.terms.map((term) => term.office) ?? [];
  let fit = 0;
  if (offices.includes(role.office)) fit = 3;
  else if (role.or.some((office) => offices.includes(office))) fit = 1.5;
  else if (role.former && past.includes(role.office)) fit = 3;
  else if (person.roles.some((other) => sharesNoun(role, other))) fit = 1.5;
  if (fit === 0) return 0;
  if (role.country !== undefined) {
    if (person.country === role.country) fit += 2;
    else if (person.official?.nationality === role.country) fit += 1;
    else if (person.country !== undefined || person.official !== undefined) return 0;
    else fit -= 0.5;
  }
  if (role.body !== undefined) {
    const bodies = [...person.terms.map((term) => term.body), ...person.roles.map((other) => other.body)];
    if (bodies.includes(role.body)) fit += 2;
    else if (person.country !== undefined) return 0;
    else fit -= 0.5;
  }
  return fit;
}

/** Whether the office alone agrees, by one of the many it may stand for: *the head of the agency* and a president. */
export function fitsLoosely(role: Role, person: Person): boolean {
  const offices = [...person.terms.map((term) => term.office), ...person.roles.map((other) => other.office)];
  return !offices.includes(role.office) && !person.roles.some((other) => sharesNoun(role, other));
}

/** *The new champion* after *world champion Ding*; *former* and *senior* are shared by too many. */
function sharesNoun(a: Role, b: Role): boolean {
  for (const word of a.words) {
    if (
      b.words.has(word) &&
      !/^(?:former|senior|deputy|top|chief|head|general|state|director|member|expert|official)$/.test(word)
    )
      return true;
  }
  return false;
}
