import type { Person } from './find-people.ts';
import { isPossessive, type Role } from './read-role.ts';
import { type Place, rankPeople, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/** Whose spokesman: *Putin's*, *his*. */
export function ownerOf(
  source: SourceWords,
  scene: Scene,
  place: Place,
): { person: Person; after: number } | undefined {
  const { tokens } = source.words.sentence;
  const named = (scene.mentions[source.words.index] ?? []).find(
    ({ mention }) => mention.first >= source.first && mention.end < source.end && isPossessive(tokens[mention.end]),
  );
  if (named !== undefined) return { person: named.person, after: named.mention.end + 1 };
  const word = source.tokens[0]?.text.toLowerCase();
  const gender = word === 'his' ? 'male' : word === 'her' ? 'female' : undefined;
  if (gender === undefined) return undefined;
  const [owner] = rankPeople(scene, place, (person) => person.gender === undefined || person.gender === gender);
  return owner === undefined ? undefined : { person: owner.person, after: source.first + 1 };
}

export function withOwner(role: Role, owner: Person | undefined): Role {
  if (owner === undefined) return role;
  const offices = owner.terms.map((term) => term.office);
  const presidential = role.office === 'spokesperson' && offices.includes('president');
  const country = role.country ?? owner.country;
  return {
    ...role,
    office: presidential ? 'presidential-spokesperson' : role.office,
    ...(country === undefined ? {} : { country }),
  };
}
