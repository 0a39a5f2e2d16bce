import type { Person } from './find-people.ts';
import { fitOrUnknown, fitsLoosely, UNKNOWN } from './fit-of.ts';
import { holderIn, holderOf } from './holder-of.ts';
import { identifiedLater } from './identified-later.ts';
import { actorAsWritten, actorOfPerson } from './make-actor.ts';
import { makeUnnamedPerson } from './make-person.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from './noun-classes.ts';
import { ownerOf, withOwner } from './owner-of.ts';
import { isPossessive, type Role, readRole } from './read-role.ts';
import { isCounterpartOfBody, resolveCounterpart } from './resolve-counterpart.ts';
import { resolveParty } from './resolve-party.ts';
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
  // *More than one analyst* are several.
  if (/^(?:more than one|many an?|not a few) /i.test(source.text)) return undefined;
  const end = endOfHead(source);
  const party = resolveParty(source, scene, end);
  if (party !== undefined) return party;
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const first = source.tokens[0]?.text.toLowerCase() ?? '';
  const head = source.tokens.slice(0, end - source.first).map((token) => token.text.toLowerCase());
  if (head.includes('counterpart')) {
    return isCounterpartOfBody(source) ? undefined : resolveCounterpart(source, scene, place);
  }
  const national = resolveNational(source, scene, place, end);
  if (national !== undefined) return national;
  const owner = ownerOf(source, scene, place);
  // *Prime Minister Sunak's spokesman* is what stands after the possessive.
  const role = readRole(source.words, owner?.after ?? source.first, end);
  const definite = !/^(?:a|an|one|another|some|any)$/.test(first);
  if (role === undefined && !definite) return unnamedCalling(source, end);
  if (role === undefined) {
    return definite && head.some((word) => PERSON_NOUNS.has(word) || word === 'year-old' || word.endsWith('-year-old'))
      ? (mostPresent(source, scene, place, undefined, owner?.person) ?? identifiedLater(source, scene, undefined))
      : (resolveCalling(source, scene, place, end) ?? resolveEpithet(source, scene, place, end));
  }
  if (!definite)
    return (ANONYMOUS.has(role.office) ? undefined : identifiedLater(source, scene, role)) ?? unnamed(role);
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
  // *In the Dutchman's telling* gives *the Dutchman's*.
  return isPossessive(tokens[source.end - 1]) && source.end - source.first > 1 ? source.end - 1 : source.end;
}

function resolveRole(role: Role, source: SourceWords, scene: Scene, place: Place, owner?: Person): Resolved {
  const heading = source.words.heading;
  const saliences = saliencesAt(scene, place);
  const spoke = new Set(scene.told.map((told) => told.person));
  const strict = hasComplement(role);
  const fitHere = (one: Role, person: Person) => {
    if (strict && fitsLoosely(one, person)) return 0;
    // *The Senegalese president* after *Macky Sall said*: nothing is known of him that denies it.
    const unknown = one.country !== undefined && person.country === undefined && spoke.has(person);
    return unknown && person.roles.length === 0 && person.official === undefined ? UNKNOWN : fitOrUnknown(one, person);
  };
  const ranked = [...scene.people, ...scene.listed.values()]
    // *His guest* is not the host.
    .filter((person) => person !== owner)
    .filter((person) => person.certain || (saliences.get(person) ?? 0) > 1.2)
    .map((person) => ({
      person,
      fit: fitHere(role, person),
      salience: saliences.get(person) ?? (heading ? leadPresenceOf(person, scene) : farPresenceOf(person, place)),
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
  if (holder !== undefined && (best === undefined || held)) return ofPerson(holderIn(scene, holder));
  if (best !== undefined && (second === undefined || best.score - second.score >= MARGIN)) return ofPerson(best.person);
  const before = lastTold(
    scene,
    place,
    ({ actor }) => !actor.resolved && actor.kind === 'person' && endsAlike(actor.name, role.text),
  );
  if (before !== undefined) return before;
  // *The FBI director* is nobody who only happens to be present.
  const ofBody = source.words.bodies.some((body) => body.first >= source.first && body.end <= source.end);
  if (best === undefined && role.body === undefined && !ofBody) {
    const present = mostPresent(source, scene, place, role, owner);
    if (present !== undefined) return present;
  }
  return (best === undefined ? identifiedLater(source, scene, role, owner) : undefined) ?? unnamed(role);
}

/** *Another resident*, *a woman from the village*: no office, but somebody new. */
function unnamedCalling(source: SourceWords, end: number): Resolved | undefined {
  const noun = source.words.sentence.tokens[end - 1]?.text.toLowerCase() ?? '';
  if (end - source.first > 4 || !(PEOPLE_NOUNS.has(`${noun}s`) || PERSON_NOUNS.has(noun))) return undefined;
  const text = source.text.replace(/[,(].*$/, '').trim();
  return unnamed({ office: 'calling', or: [], former: false, text, words: new Set([noun]) });
}

/** Nobody that can be told, but somebody all the same: *he* may follow. */
function unnamed(role: Role): Resolved {
  const actor = withCountry(actorAsWritten(withoutPlace(role.text), 'person'), role);
  return { actor, person: makeUnnamedPerson(role, actor.name) };
}

/** *The head ~of the atomic agency~*, where no list has the agency: another head is not meant. */
function hasComplement(role: Role): boolean {
  return (
    role.country === undefined && role.body === undefined && / (?:of|at|for) (?:the )?(?!the )\S+ \S/.test(role.text)
  );
}

/** *Western diplomat ~in Dakar~*: where somebody is says nothing of who it is. *Ambassador to Moscow* does. */
function withoutPlace(text: string): string {
  return text.replace(/ (?:in|at|near) \p{Lu}.*$/u, '').replace(/\bdefense\b/g, 'defence');
}

/** A heading speaks of people whom only the text names, most likely of its first source. */
function leadPresenceOf(person: Person, scene: Scene): number {
  return scene.told[0]?.person === person ? 1 : 0;
}

/** A name further back still counts a little. */
function farPresenceOf(person: Person, place: Place): number {
  return (person.mentions[0]?.sentence ?? Number.POSITIVE_INFINITY) <= place.sentence ? -4 : Number.NEGATIVE_INFINITY;
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
  if (best !== undefined && (second === undefined || best.salience - second.salience >= MARGIN))
    return ofPerson(best.person);
  // *The Norwegian* is somebody, *the Chinese* and *the French* are a nation.
  const singular =
    /(?:an|i|er|man|woman|e|k)$/.test(source.words.sentence.tokens[end - 1]?.text ?? '') && !PLURAL.test(source.text);
  return singular ? { actor: actorAsWritten(source.text, 'person') } : undefined;
}

// Peoples whose plural has no ending of its own.
const PLURAL = /(?:ese|ish|ch|ss)$/;

/** *The politician*, *the head of the department*, *the speaker*: whoever is clearly present, if no office denies it. */
function mostPresent(
  source: SourceWords,
  scene: Scene,
  place: Place,
  role?: Role,
  owner?: Person,
): Resolved | undefined {
  const [best, second] = rankPeople(
    scene,
    place,
    (person) =>
      person !== owner &&
      (role?.gender === undefined || person.gender === undefined || role.gender === person.gender) &&
      (role?.country === undefined || person.country === role.country),
  );
  if (best === undefined || best.salience < 1 || source.words.heading) return undefined;
  if (second !== undefined && best.salience - second.salience < 0.5) return undefined;
  // *The judge* is not the minister who spoke last: two callings that are both known and differ.
  const known = best.person.terms.length > 0 || best.person.roles.length > 0;
  // *The head of the atomic agency* is nobody of another office, though *the head* alone might be.
  const vague = role === undefined || (VAGUE.has(role.office) && !/ (?:of|at|for) /.test(role.text));
  return known && !vague ? undefined : ofPerson(best.person);
}

/** *The Highlander*, *the Texan*: a word for where somebody comes from that no list has. */
function resolveEpithet(source: SourceWords, scene: Scene, place: Place, end: number): Resolved | undefined {
  const { tokens } = source.words.sentence;
  const word = tokens[source.first + 1]?.text ?? '';
  if (!/^the$/i.test(tokens[source.first]?.text ?? '') || end - source.first !== 2) return undefined;
  if (!/^\p{Lu}\p{L}+(?:er|ian|man|woman|ite)$/u.test(word)) return undefined;
  return mostPresent(source, scene, place);
}

// Those who speak so that they need not be named.
const ANONYMOUS = new Set([
  'analyst',
  'diplomat',
  'expert',
  'official',
  'officer',
  'source',
  'lawmaker',
  'executive',
  'scholar',
]);

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

function ofPerson(person: Person): Resolved {
  return { actor: actorOfPerson(person), person };
}

function withCountry(actor: ReturnType<typeof actorAsWritten>, role: Role): ReturnType<typeof actorAsWritten> {
  return role.country === undefined ? actor : { ...actor, country: role.country };
}
