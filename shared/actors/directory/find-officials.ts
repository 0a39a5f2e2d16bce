import { once } from '../../text/once.ts';
import { FAMILY_FIRST_COUNTRIES, FIRST_FAMILY_NAMES, NAME_PARTICLES } from '../family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../given-names.ts';
import { keyOfName } from '../name-key.ts';
import type { Official, Term } from './official.ts';
import { officials } from './officials.ts';

/** An official in an office. */
export interface Holder {
  readonly official: Official;
  readonly term: Term;
}

/** Offices whose holders the press calls by the family name alone. */
const KNOWN_BY_FAMILY_NAME = new Set([
  'president',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'presidential-spokesperson',
  'foreign-policy-chief',
  'party-diplomat',
  'secretary-general',
  'commission-president',
  'council-president',
]);

// Terms that ended earlier only explain *the former president*.
const BEGINS = '2020';

const byName = once(() => groupByName(({ name }) => keyOfName(name)));
const byFamilyName = once(() => groupByName(({ name, country }) => familyKeyOf(name, country)));
const byOffice = once(groupByOffice);

/** Everybody with this full name, in any of its spellings. */
export function officialsByName(name: string): readonly Official[] {
  return officialsByKey(keyOfName(name));
}

/** The same by the key of the name. */
export function officialsByKey(key: string): readonly Official[] {
  return byName().get(key) ?? [];
}

/** Everybody with this family name. */
export function officialsByFamilyName(name: string): readonly Official[] {
  return byFamilyName().get(keyOfName(name)) ?? [];
}

/** Who held an office on a day; where the day is not known, whoever is the only one to have held it. */
export function holdersOf(office: string, of: string, day: string | undefined): readonly Holder[] {
  const all = byOffice().get(officeKey(office, of)) ?? [];
  if (day !== undefined) return all.filter(({ term }) => holds(term, day));
  const recent = all.filter(({ term }) => term.to === undefined || term.to >= BEGINS);
  return new Set(recent.map(({ official }) => official.id)).size === 1 ? recent.slice(0, 1) : [];
}

/** The offices a person held on a day, the first listed first; of an unknown day all of them. */
export function termsOn(official: Official, day: string | undefined): readonly Term[] {
  return day === undefined ? official.terms : official.terms.filter((term) => holds(term, day));
}

/** Whether the press would call the official by family name alone around that day. */
export function isKnownByFamilyName(official: Official): boolean {
  return official.terms.some((term) => KNOWN_BY_FAMILY_NAME.has(term.office));
}

/** `Qin` of Qin Gang, `von der Leyen` of Ursula von der Leyen. */
export function familyNameOf(name: string, country: string | undefined): string {
  const words = name.split(' ');
  if (words.length < 2) return name;
  // Joseph Wu and Jack Ma have put a given name of the West first.
  if (country !== undefined && FAMILY_FIRST_COUNTRIES.has(country) && !isGivenName(words[0] ?? ''))
    return words[0] ?? name;
  let first = words.length - 1;
  while (first > 1 && NAME_PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  return words.slice(first).join(' ');
}

function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)) && !FIRST_FAMILY_NAMES.has(lower);
}

function familyKeyOf(name: string, country: string | undefined): string {
  return keyOfName(familyNameOf(name, country));
}

function groupByName(keyOf: (named: Pick<Official, 'name' | 'country'>) => string): ReadonlyMap<string, Official[]> {
  const groups = new Map<string, Official[]>();
  for (const official of officials()) {
    const { aliases = [], country } = official;
    for (const name of [official.name, ...aliases]) add(groups, keyOf({ name, country }), official);
  }
  return groups;
}

function groupByOffice(): ReadonlyMap<string, Holder[]> {
  const groups = new Map<string, Holder[]>();
  for (const official of officials()) {
    for (const term of official.terms)
      add(groups, officeKey(term.office, term.country ?? term.body), { official, term });
  }
  return groups;
}

function officeKey(office: string, of: string | undefined): string {
  return `${office} ${of ?? ''}`;
}

/** A month stands for all its days: who began or ended in it may have held the office on any of them. */
function holds(term: Term, day: string): boolean {
  const from = term.from.length === 7 ? `${term.from}-01` : term.from;
  const to = term.to === undefined ? '9999' : term.to.length === 7 ? `${term.to}-31` : term.to;
  return from <= day && day <= to;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
