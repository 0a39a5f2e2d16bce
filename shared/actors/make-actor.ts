import type { Actor } from './actor.ts';
import type { Body } from './body-names.ts';
import { nameOfCountry } from './countries.ts';
import type { Term } from './directory/official.ts';
import type { Person } from './find-people.ts';
import type { Medium } from './media-names.ts';
import { slugOf } from './name-key.ts';
import { OFFICES } from './office-words.ts';

/** The actor a person is. Somebody who shares an official's name under another flag gets an id of their own. */
export function actorOfPerson(person: Person): Actor {
  const { official } = person;
  const term = person.terms[0];
  const past = person.roles.some((said) => said.former && said.office === term?.office);
  const now = term === undefined ? roleInArticle(person) : roleOfTerm(term);
  // An article without a day may still say *former NATO Secretary General*.
  const role = past && now !== undefined ? `Former ${now}` : now;
  return {
    id: official?.id ?? idOfUnlisted(person),
    name: person.name,
    kind: 'person',
    ...(person.country === undefined ? {} : { country: person.country }),
    ...(role === undefined ? {} : { role }),
    resolved: person.resolved,
  };
}

function idOfUnlisted(person: Person): string {
  const slug = slugOf(person.name);
  const taken = person.sharesOfficialName;
  return taken && person.country !== undefined ? `${slug}-${person.country.toLowerCase()}` : slug;
}

/** `Foreign Minister of China`, `Secretary General of NATO`. */
function roleOfTerm(term: Term): string {
  if (term.title !== undefined) return term.title;
  const of = term.country === undefined ? term.body : nameWithArticle(term.country);
  return `${OFFICES[term.office] ?? 'Official'}${of === undefined ? '' : ` of ${of}`}`;
}

function roleInArticle(person: Person): string | undefined {
  const role = person.roles.find((found) => found.text.length > 2);
  if (role === undefined) return undefined;
  const name = OFFICES[role.office];
  if (name === undefined || role.former || person.country === undefined) return role.text;
  return role.country === person.country ? `${name} of ${nameWithArticle(person.country)}` : role.text;
}

/** `the United States`, `China` */
export function nameWithArticle(country: string): string {
  const name = nameOfCountry(country) ?? country;
  return /^(?:United|Netherlands|Philippines|Democratic|Republic|Vatican|Czech Republic)/.test(name)
    ? `the ${name}`
    : name;
}

/** `China` for *Beijing*, *the Chinese side*, *China's position*. */
export function actorOfCountry(country: string): Actor {
  const name = nameOfCountry(country) ?? country;
  return { id: slugOf(name), name, kind: 'country', country, resolved: true };
}

export function actorOfBody(body: Body): Actor {
  return actorOfOrganisation(body.names[0] as string, body.country);
}

export function actorOfOrganisation(name: string, country: string | undefined): Actor {
  return {
    id: slugOf(name),
    name,
    kind: 'organisation',
    ...(country === undefined ? {} : { country }),
    resolved: true,
  };
}

export function actorOfMedium(medium: Medium): Actor {
  const name = medium.names[0] as string;
  return {
    id: slugOf(name),
    name,
    kind: 'media',
    ...(medium.country === undefined ? {} : { country: medium.country }),
    resolved: true,
  };
}

/** People without names: `several experts`, `people familiar with the talks`. How many they are makes no other group. */
export function actorOfGroup(name: string, country: string | undefined): Actor {
  const plain = name.replace(
    /^(?:several|some|many|most|various|other|a number of|\d+|two|three|four|five|six|a few|few) /i,
    '',
  );
  return { id: slugOf(plain), name, kind: 'group', ...(country === undefined ? {} : { country }), resolved: true };
}

/** Nobody that can be told: the mention itself. */
export function actorAsWritten(text: string, kind: Actor['kind']): Actor {
  const name = text.replace(/\s+/g, ' ').trim().replace(/^the /i, '').slice(0, 120) || 'unnamed source';
  return { id: slugOf(name), name, kind, resolved: false };
}
