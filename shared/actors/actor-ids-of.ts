import { officialsByFamilyName, officialsByName } from './directory/find-officials.ts';
import { OFFICIALS } from './directory/officials.ts';
import { slugOf } from './name-key.ts';

const IDS = new Set(OFFICIALS.map(({ id }) => id));

/** The ids a person may mean by a name or an id: `lavrov`, `Sergei Lavrov`, `sergey-lavrov` → `sergey-lavrov`. */
export function actorIdsOf(nameOrId: string): readonly string[] {
  const slug = slugOf(nameOrId);
  if (IDS.has(slug)) return [slug];
  const named = officialsByName(nameOrId);
  const officials = named.length > 0 ? named : officialsByFamilyName(nameOrId);
  return [...new Set([...officials.map(({ id }) => id), slug])];
}
