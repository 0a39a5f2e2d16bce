import type { NameMention } from './find-names.ts';
import { makeUnnamedPerson, type Person } from './find-people.ts';
import { fitOf, fitOrUnknown, fitsLoosely, UNKNOWN } from './fit-of.ts';
import { holderOf } from './holder-of.ts';
import { actorAsWritten, actorOfPerson } from './make-actor.ts';
import { ORGANISATION_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from './noun-classes.ts';
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
  if (holder !== undefined && (best === undefined || held)) return ofPerson(inArticle(scene, holder));
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

function inArticle(scene: Scene, holder: Person): Person {
  const named = scene.people.find((person) => person.official === holder.official);
  const id = holder.official?.id ?? '';
  const listed = named ?? scene.listed.get(id) ?? holder;
  if (named === undefined) scene.listed.set(id, listed);
  return listed;
}

/** *Its Russian counterpart*, *the ministry's counterpart*: no person. */
function isCounterpartOfBody({ tokens }: SourceWords): boolean {
  if (/^its$/i.test(tokens[0]?.text ?? '')) return true;
  return tokens.some(
    (token, i) => isPossessive(token) && ORGANISATION_NOUNS.has(tokens[i - 1]?.text.toLowerCase() ?? ''),
  );
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
    if (holder !== undefined) return ofPerson(named ?? inArticle(scene, holder));
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

/**
 * *The head of the agency announced it. "It is signed," Marat Aliyev said*: a description that nobody before it
 * answers is often the one named next, for the first time. Not whose words or office say otherwise.
 */
function identifiedLater(
  source: SourceWords,
  scene: Scene,
  role: Role | undefined,
  owner?: Person,
): Resolved | undefined {
  const { index } = source.words;
  const paragraph = source.words.sentence.paragraph;
  const after = source.tokens.at(-1)?.end ?? 0;
  for (let i = index; i <= index + 4; i++) {
    const words = scene.sentences[i];
    if (words === undefined || words.sentence.paragraph > paragraph + 1) return undefined;
    for (const { person, span, inContent, mention } of scene.mentions[i] ?? []) {
      if (span.start < after || inContent || person === owner || !isFirst(person, mention, scene)) continue;
      if (!scene.sources.some((other) => other.start <= span.start && span.end <= other.end)) continue;
      const fits = role === undefined ? isAlike(person, owner) : mayBe(role, person);
      return fits && person.resolved ? ofPerson(person) : undefined;
    }
  }
  return undefined;
}

/** *Her fellow Republican* is of her country. */
function isAlike(person: Person, owner: Person | undefined): boolean {
  const known = owner?.country !== undefined && person.country !== undefined;
  return person.roles.length === 0 && (!known || person.country === owner.country);
}

/** Of whom nothing is known anything may be said; *the head of the African Union* is some president. */
function mayBe(role: Role, person: Person): boolean {
  if (person.roles.length === 0 && person.official === undefined) return true;
  const heads = person.terms.some(({ office }) => office === 'president' || office === 'head-of-government');
  return (role.office === 'head' && role.body !== undefined && heads) || fitOf(role, person) >= UNKNOWN;
}

/** The text has not named the person before; its heading may have. */
function isFirst(person: Person, mention: NameMention, scene: Scene): boolean {
  const first = person.mentions.reduce<NameMention | undefined>((least, other) => {
    if (scene.sentences[other.sentence]?.heading === true) return least;
    return least === undefined || other.sentence < least.sentence ? other : least;
  }, undefined);
  return first?.sentence === mention.sentence;
}

/** *The Highlander*, *the Texan*: a word for where somebody comes from that no list has. */
function resolveEpithet(source: SourceWords, scene: Scene, place: Place, end: number): Resolved | undefined {
  const { tokens } = source.words.sentence;
  const word = tokens[source.first + 1]?.text ?? '';
  if (!/^the$/i.test(tokens[source.first]?.text ?? '') || end - source.first !== 2) return undefined;
  if (!/^\p{Lu}\p{L}+(?:er|ian|man|woman|ite)$/u.test(word)) return undefined;
  return mostPresent(source, scene, place);
}

/** *His guest*, *her host*: the other of two who meet, of another country. *The visitor*: whoever is most present. */
function resolveParty(source: SourceWords, scene: Scene, end: number): Resolved | undefined {
  const { tokens } = source.words.sentence;
  if (!PARTIES.has(tokens[end - 1]?.text.toLowerCase() ?? '') || end - source.first > 3) return undefined;
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const owner = ownerOf(source, scene, place)?.person;
  const others = rankPeople(
    scene,
    place,
    (person) => person !== owner && (owner?.country === undefined || person.country !== owner.country),
  );
  const [best, second] = others;
  const unclear = owner === undefined && second !== undefined && (best?.salience ?? 0) - second.salience < MARGIN;
  if (best === undefined || unclear) return { actor: actorAsWritten(source.text, 'person') };
  return ofPerson(best.person);
}

const PARTIES = new Set(['guest', 'host', 'hostess', 'visitor', 'interlocutor']);
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
