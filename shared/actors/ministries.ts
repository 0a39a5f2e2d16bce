import { demonymOfCountry, nameOfCountry } from './countries.ts';
import type { Person } from './find-people.ts';

/** Ministries for which spokespeople speak, and their office. */
export const SPOKES_OFFICE: Readonly<Record<string, string>> = {
  'Defence Ministry': 'defence-ministry-spokesperson',
  'Foreign Ministry': 'foreign-ministry-spokesperson',
};

/** The ministry a spokesperson speaks for. */
export function ministryFor(person: Person | undefined): string {
  if (person === undefined) return '';
  return Object.entries(SPOKES_OFFICE).find(([, office]) => holds(person, office))?.[0] ?? '';
}

export function holds(person: Person, office: string): boolean {
  return person.terms.some((term) => term.office === office) || person.roles.some((role) => role.office === office);
}

/** The press says *US Embassy*, *Russian Foreign Ministry*. */
export function adjectiveOf(country: string): string {
  return country === 'US' ? 'US' : (demonymOfCountry(country) ?? nameOfCountry(country) ?? country);
}
