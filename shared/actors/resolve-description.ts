import type { Person } from './find-people.ts';
import { fitOf, fitOrUnknown, UNKNOWN } from './fit-of.ts';
import { holderOf } from './holder-of.ts';
import { actorAsWritten, actorOfPerson } from './make-actor.ts';
import { PERSON_NOUNS } from './noun-classes.ts';
import { isPossessive, type Role, readRole } from './read-role.ts';
import { lastTold, type Place, type Resolved, rankPeople, type Scene, saliencesAt } from './scene.ts';
import type { SourceWords } from './source-words.ts';

// Below this a description fits nobody: an office, a flag or a word of it must agree.
const ENOUGH = 1.4;
const MARGIN = 0.2;

/**
 * *The minister*, *China's top diplomat*, *the NATO chief*, *his Chinese counterpart*, *the Norwegian*. Somebody of
 * that office in the article; else who held it on the day. *A diplomat* is nobody in particular.
 */
export function resolveDescription(source: SourceWords, scene: Scene): Resolved | undefined {
  const end = endOfHead(source);
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const first = source.tokens[0]?.text.toLowerCase() ?? '';
  const head = source.tokens.slice(0, end - source.first).map((token) => token.text.toLowerCase());
  if (head.includes('counterpart')) return resolveCounterpart(source, scene, place);
  const national = resolveNational(source, scene, place, end);
  if (national !== undefined) return national;
  const owner = ownerOf(source, scene, place);
  // *Prime Minister Sunak's spokesman* is what stands after the possessive.
  const role = readRole(source.words, owner?.after ?? source.first, end);
  const definite = !/^(?:a|an|one|another|some|any)$/.test(first);
  if (role === undefined) {
    return definite && head.some((word) => PERSON_NOUNS.has(word) || word === 'year-old' || word.endsWith('-year-old'))
      ? mostPresent(source, scene, place)
      : resolveCalling(source, scene, place, end);
  }
  if (!definite) return { actor: withCountry(actorAsWritten(role.text, 'person'), role) };
  return resolveRole(withOwner(role, owner?.person), source, scene, place, owner?.person);
}

/** *The shopkeeper* after *Abdul Karim, a shopkeeper*: a noun that the article itself gave somebody. */
function resolveCalling(source: SourceWords, scene: Scene, place: Place, end: number): Resolved | undefined {
  if (!/^the$/i.test(source.tokens[0]?.text ?? '')) return undefined;
  const noun = source.words.sentence.tokens[end - 1]?.text.toLowerCase() ?? '';
  const [best] = rankPeople(scene, place, (person) =>
    person.roles.some((role) => role.office === 'calling' && role.words.has(noun)),
  );
  return best === undefined ? undefined : ofPerson(best.person);
}

/** Up to the comma or the clause that only adds to it: *the minister, who arrived on Monday*. */
function endOfHead(source: SourceWords): number {
  const { tokens } = source.words.sentence;
  for (let i = source.first + 1; i < source.end; i++) {
    if (/^(?:,|\(|who|whose|which|that|–|—)$/.test(tokens[i]?.text ?? '')) return i;
  }
  return source.end;
}

function resolveRole(role: Role, source: SourceWords, scene: Scene, place: Place, owner?: Person): Resolved {
  const heading = source.words.heading;
  const saliences = saliencesAt(scene, place);
  const ranked = scene.people
    // *His guest* is not the host.
    .filter((person) => person !== owner)
    .filter((person) => person.certain || (saliences.get(person) ?? 0) > 1.2)
    .map((person) => ({
      person,
      fit: fitOrUnknown(role, person),
      salience: saliences.get(person) ?? farPresenceOf(person, place, heading),
    }))
    .filter(
      ({ fit, salience }) =>
        (fit >= ENOUGH || (fit === UNKNOWN && salience > 1)) && salience > Number.NEGATIVE_INFINITY,
    )
    .map(({ person, fit, salience }) => ({ person, fit, score: fit + 0.5 * Math.max(-4, salience) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const holder = holderOf(role, scene.day);
  // Who is known to hold the office comes before somebody whom the words would fit as well.
  // *The Italian leader* is none who holds another office, but whom the article names: the words are loose.
  const held = role.office !== 'leader' && (best?.fit ?? 0) < 5;
  if (holder !== undefined && (best === undefined || held)) return ofPerson(inArticle(scene, holder));
  if (best !== undefined && (second === undefined || best.score - second.score >= MARGIN)) return ofPerson(best.person);
  const unnamed = lastTold(
    scene,
    place,
    ({ actor }) => !actor.resolved && actor.kind === 'person' && endsAlike(actor.name, role.text),
  );
  if (unnamed !== undefined) return { actor: unnamed.actor };
  // *The FBI director* is nobody who only happens to be present.
  const ofBody = source.words.bodies.some((body) => body.first >= source.first && body.end <= source.end);
  if (best === undefined && role.body === undefined && !ofBody) {
    const present = mostPresent(source, scene, place, role);
    if (present !== undefined) return present;
  }
  return { actor: withCountry(actorAsWritten(role.text, 'person'), role) };
}

/** A heading speaks of people whom only the text names. Elsewhere a name further back still counts a little. */
function farPresenceOf(person: Person, place: Place, heading: boolean): number {
  if (heading) return 0;
  return (person.mentions[0]?.sentence ?? Number.POSITIVE_INFINITY) <= place.sentence ? -4 : Number.NEGATIVE_INFINITY;
}

function inArticle(scene: Scene, listed: Person): Person {
  return scene.people.find((person) => person.official === listed.official) ?? listed;
}

/** *His Chinese counterpart*: who holds for China the office that *he* holds. */
function resolveCounterpart(source: SourceWords, scene: Scene, place: Place): Resolved {
  const owner =
    ownerOf(source, scene, place)?.person ?? lastTold(scene, place, (told) => told.person !== undefined)?.person;
  const country = source.words.countries.find(
    (word) => word.firstToken >= source.first && word.endToken <= source.end,
  )?.country;
  const offices = [
    ...(owner?.terms.map((term) => term.office) ?? []),
    ...(owner?.roles.map((role) => role.office) ?? []),
  ];
  for (const office of offices) {
    if (country === undefined) break;
    const role: Role = { office, or: [], country, former: false, text: source.text, words: new Set() };
    const named = scene.people.find((person) => person !== owner && fitOf(role, person) >= 5);
    const holder = named ?? holderOf(role, scene.day);
    if (holder !== undefined) return ofPerson(holder);
  }
  return { actor: actorAsWritten(source.text, 'person') };
}

/** *The Norwegian*, *the 55-year-old Russian*: one person of that nation. The plain plural *the Chinese* is none. */
function resolveNational(source: SourceWords, scene: Scene, place: Place, end: number): Resolved | undefined {
  const last = source.words.countries.find((word) => word.endToken === end && word.kind === 'demonym');
  if (last === undefined || last.firstToken === source.first || !/^the$/i.test(source.tokens[0]?.text ?? ''))
    return undefined;
  const { country } = last;
  const [best, second] = rankPeople(
    scene,
    place,
    (person) =>
      person.official?.nationality === country ||
      (person.country === country && person.official?.nationality === undefined),
  );
  if (best === undefined || (second !== undefined && best.salience - second.salience < MARGIN)) return undefined;
  return ofPerson(best.person);
}

/** *The politician*, *the head of the department*, *the speaker*: whoever is clearly present, if no office denies it. */
function mostPresent(source: SourceWords, scene: Scene, place: Place, role?: Role): Resolved | undefined {
  const [best, second] = rankPeople(
    scene,
    place,
    (person) =>
      (role?.gender === undefined || person.gender === undefined || role.gender === person.gender) &&
      (role?.country === undefined || person.country === role.country),
  );
  if (best === undefined || best.salience < 1 || source.words.heading) return undefined;
  if (second !== undefined && best.salience - second.salience < 0.5) return undefined;
  // *The judge* is not the minister who spoke last: two callings that are both known and differ.
  const known = best.person.terms.length > 0 || best.person.roles.length > 0;
  return role !== undefined && known && !VAGUE.has(role.office) ? undefined : ofPerson(best.person);
}

/** *A Western diplomat*, then *the diplomat*: the same nobody. */
function endsAlike(name: string, text: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .includes(text.split(' ').at(-1)?.toLowerCase() ?? '');
}

// Callings that say little, or that a person may have besides their office: *the retired general* of a president.
const VAGUE = new Set([
  'activist',
  'analyst',
  'candidate',
  'deputy',
  'director',
  'executive',
  'expert',
  'fellow',
  'guest',
  'head',
  'journalist',
  'jurist',
  'lawmaker',
  'leader',
  'officer',
  'official',
  'party-leader',
  'politician',
  'scholar',
  'scientist',
  'secretary',
  'senator',
]);

/** Whose spokesman: *Putin's*, *his*. */
function ownerOf(source: SourceWords, scene: Scene, place: Place): { person: Person; after: number } | undefined {
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

function withOwner(role: Role, owner: Person | undefined): Role {
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

function ofPerson(person: Person): Resolved {
  return { actor: actorOfPerson(person), person };
}

function withCountry(actor: ReturnType<typeof actorAsWritten>, role: Role): ReturnType<typeof actorAsWritten> {
  return role.country === undefined ? actor : { ...actor, country: role.country };
}
