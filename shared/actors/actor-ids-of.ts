import { once } from '../text/once.ts';
import { officialsByFamilyName, officialsByName } from './directory/find-officials.ts';
import { officials } from './directory/officials.ts';
import { slugOf } from './name-key.ts';

const ids = once(() => new Set(officials().map(({ id }) => id)));

/** The ids a person may mean by a name or an id: `lavrov`, `Sergei Lavrov`, `sergey-lavrov` → `sergey-lavrov`. */
export function actorIdsOf(nameOrId: string): readonly string[] {
  const slug = slugOf(nameOrId);
  if (ids().has(slug)) return [slug];
  const named = officialsByName(nameOrId);
  const meant = named.length > 0 ? named : officialsByFamilyName(nameOrId);
  return [...new Set([...meant.map(({ id }) => id), slug])];
}
