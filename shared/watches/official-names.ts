import { familyNameOf, isKnownByFamilyName } from '../actors/directory/find-officials.ts';
import { officials } from '../actors/directory/officials.ts';
import { once } from '../text/once.ts';

/** A name that stands for a country's side: its officials, by full name, and by family name where no other has it. */
export interface OfficialName {
  readonly name: string;
  readonly country: string;
}

export const officialNames: () => readonly OfficialName[] = once(readNames);

function readNames(): readonly OfficialName[] {
  const full = new Map<string, Set<string>>();
  for (const official of officials()) {
    const { country } = official;
    if (country === undefined) continue;
    for (const name of [official.name, ...(official.aliases ?? [])]) {
      add(full, name, country);
      if (isKnownByFamilyName(official)) add(full, familyNameOf(name, country), country);
    }
  }
  // *Kim* may speak for either Korea: it stands for none.
  return [...full].flatMap(([name, countries]) => {
    const [country] = countries;
    return country === undefined || countries.size > 1 ? [] : [{ name, country }];
  });
}

function add(names: Map<string, Set<string>>, name: string, country: string): void {
  names.set(name, (names.get(name) ?? new Set()).add(country));
}

/**
 * Family names that stand for no country by themselves, by full name: in an article that names Kim Jong Un, *Kim* is his.
 */
export const sharedFamilyNames: () => ReadonlyMap<string, OfficialName> = once(readSharedNames);

function readSharedNames(): ReadonlyMap<string, OfficialName> {
  const alone = new Set(officialNames().map(({ name }) => name));
  return new Map(
    officials().flatMap(({ name: official, aliases = [], country }) =>
      [official, ...aliases].flatMap((name): [string, OfficialName][] => {
        if (country === undefined || !name.includes(' ')) return [];
        const family = familyNameOf(name, country);
        return alone.has(family) ? [] : [[name, { name: family, country }]];
      }),
    ),
  );
}
