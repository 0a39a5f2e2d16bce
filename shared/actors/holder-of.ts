import { holdersOf } from './directory/find-officials.ts';
import type { Person } from './find-people.ts';
import { makeListedPerson } from './make-person.ts';
import type { Role } from './read-role.ts';
import type { Scene } from './scene.ts';

// Words that may mean another office: *the leader* of Germany is its chancellor.
const LOOSE = new Set(['leader', 'president', 'head-of-government', 'foreign-policy-chief', 'head-of-state']);
// *The Chinese envoy* and *the Russian minister* are any of several.
const MANY = new Set(['deputy', 'director', 'envoy', 'minister', 'spokesperson', 'speaker', 'commissioner']);
const BODY_OF_OFFICE: Readonly<Record<string, string>> = {
  'commission-president': 'European Commission',
  'council-president': 'European Council',
};

/** Who held the office of a description on a day, from the directory, where one person did. */
export function holderOf(role: Role, day: string | undefined): Person | undefined {
  const of = role.country ?? BODY_OF_OFFICE[role.office] ?? role.body;
  if (of === undefined || role.former || MANY.has(role.office)) return undefined;
  for (const office of LOOSE.has(role.office) ? [role.office, ...role.or] : [role.office]) {
    const holders = holdersOf(office, of, day).filter(
      ({ term }) =>
        term.joint !== true && (office !== 'ambassador' || (role.to !== undefined && term.body === role.to)),
    );
    const [holder] = holders;
    if (holder !== undefined && holders.length === 1) return makeListedPerson(holder.official, day);
    if (holders.length > 1) return undefined;
  }
  return undefined;
}

/** The same official as the article names them, or as the directory told them before. */
export function holderIn(scene: Scene, holder: Person): Person {
  const named = scene.people.find((person) => person.official === holder.official);
  const id = holder.official?.id ?? '';
  const listed = named ?? scene.listed.get(id) ?? holder;
  if (named === undefined) scene.listed.set(id, listed);
  return listed;
}
