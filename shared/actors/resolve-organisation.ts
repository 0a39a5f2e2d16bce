import type { Actor } from './actor.ts';
import { BODIES, type Body } from './body-names.ts';
import { counterpartOf } from './counterpart-of.ts';
import { capitalOfCountry, nameOfCountry } from './countries.ts';
import { actorAsWritten, actorOfBody, actorOfOrganisation, actorOfPerson, nameWithArticle } from './make-actor.ts';
import { adjectiveOf, holds, SPOKES_OFFICE } from './ministries.ts';
import { NATIONAL_BODIES } from './national-bodies.ts';
import { COMPANY_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, PEOPLE_NOUNS } from './noun-classes.ts';
import { joinTokens } from './organisation-runs.ts';
import { isPossessive } from './read-role.ts';
import { lastTold, type Place, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

// Sentences back to which *the company* may reach.
const FAR = 60;
const JOINT_VOICE = new Set([
  'leaders',
  'allies',
  'members',
  'nations',
  'countries',
  'states',
  'summit',
  'declaration',
]);

/** *NATO*, *NATO leaders*, *the Kremlin*: an organisation known by name. *EU officials* are a group. */
export function resolveBody(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first, end } = source;
  const body = words.bodies.find((phrase) => phrase.first >= first && phrase.end <= end);
  if (body === undefined) return undefined;
  const lead = words.sentence.tokens.slice(first, body.first).map((token) => token.text.toLowerCase());
  const rest = words.sentence.tokens
    .slice(body.end, end)
    .map((token) => token.text.toLowerCase())
    .filter((word) => /\p{L}{2}/u.test(word));
  if (lead.some((word) => PEOPLE_NOUNS.has(word))) return undefined;
  const people = rest.find((word) => PEOPLE_NOUNS.has(word));
  if (people !== undefined && !JOINT_VOICE.has(people)) return undefined;
  if (rest.some((word) => ORGANISATION_NOUNS.has(word) && !DOCUMENT_NOUNS.has(word)) && body.end < end) {
    const run = words.organisations.find(([from, to]) => from <= body.first && to > body.end);
    if (run !== undefined) return undefined;
  }
  return spokenFor(body.value, scene) ?? { actor: actorOfBody(body.value) };
}

/** *The Kremlin said* where Peskov speaks in the article is Peskov. */
function spokenFor(body: Body, scene: Scene): Resolved | undefined {
  return body.spokesOffice === undefined || body.country === undefined
    ? undefined
    : speakerIn(scene, body.spokesOffice, body.country);
}

function speakerIn(scene: Scene, office: string, country: string): Resolved | undefined {
  const speakers = scene.people.filter((person) => person.country === country && holds(person, office));
  const [person] = speakers;
  if (person === undefined || speakers.length > 1) return undefined;
  return { actor: actorOfPerson(person), person };
}

/**
 * *Ukraine's foreign intelligence service*, *the Chinese Embassy in London*, *the ministry*. A name with small letters
 * that belongs to a country gets one of its own; what says no more than *the company* goes back to the one named last.
 */
export function resolveOrganisation(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words } = source;
  const { tokens } = words.sentence;
  const place = { sentence: words.index, at: source.tokens[0]?.start ?? 0 };
  // *A group of analysts* is no organisation.
  if (/^an? (?:\p{L}+ )?group of /iu.test(source.text)) return undefined;
  if (/^the allies$/i.test(source.text)) return earlier(scene, place, 'allies');
  // *The authors* of a report answer for it as whoever issued it.
  if (/^(?:the|its|their) (?:authors|drafters|writers)$/i.test(source.text)) {
    const told = lastTold(scene, place, ({ actor }) => actor.kind !== 'person' && actor.kind !== 'country');
    return told === undefined ? undefined : { actor: told.actor };
  }
  const country = words.countries.find(
    (word) => word.firstToken >= source.first && word.endToken <= source.end,
  )?.country;
  const counterpart = counterpartOf(source, scene, place, country);
  if (counterpart !== undefined) return counterpart;
  const national = country === undefined ? undefined : nationalBodyOf(source, country);
  if (national !== undefined) return { actor: actorOfOrganisation(national, country) };
  const head = headOf(source);
  if (head === undefined) return undefined;
  const noun = (tokens[head.noun]?.text ?? '').toLowerCase();
  const name = nameOf(source, head);
  const ministry = ministryOf(tokens.slice(head.first, source.end).map((token) => token.text.toLowerCase()));
  if (ministry !== undefined) return ofMinistry(ministry, country ?? countryOfContext(scene, place), scene, source);
  const capital = /\p{Lu}/u.test(name.slice(1)) || /^\p{Lu}/u.test(name);
  // *The Commission* goes back like *the commission*.
  const generic = country === undefined && (!capital || head.end - head.first === 1);
  const before = generic ? earlier(scene, place, noun) : undefined;
  if (before !== undefined) return before;
  if (generic && !capital) return { actor: actorAsWritten(name, 'organisation') };
  if (noun === 'embassy' || noun === 'consulate' || noun === 'mission') {
    if (country === undefined) return earlier(scene, place, noun) ?? { actor: actorAsWritten(name, 'organisation') };
    return { actor: actorOfOrganisation(embassyName(source, head, hostOf(scene, place, country)), country) };
  }
  if (capital) return { actor: actorOfOrganisation(name, country) };
  const title = name.replace(/(?:^| |-)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const owner = country === undefined ? undefined : nameOfCountry(country);
  return {
    actor: actorOfOrganisation(owner === undefined ? title : `${title} of ${nameWithArticle(country ?? '')}`, country),
  };
}

/** *China's customs office*: the press calls it by what it does, and it has one name. */
function nationalBodyOf({ text, tokens }: SourceWords, country: string): string | undefined {
  // *Customs officials* are people.
  if (tokens.some((token) => PEOPLE_NOUNS.has(token.text.toLowerCase()))) return undefined;
  const lower = text.toLowerCase();
  return NATIONAL_BODIES.find((body) => body.country === country && body.words.some((words) => lower.includes(words)))
    ?.name;
}

interface Head {
  readonly first: number;
  /** The noun that says it is an organisation. */
  readonly noun: number;
  readonly end: number;
}

/** The noun phrase without its owner and what follows it: *the ~Institute for the Study of War~ in Washington*. */
function headOf(source: SourceWords): Head | undefined {
  const { words, first, end } = source;
  const { tokens } = words.sentence;
  let from = first;
  while (from < end && /^(?:the|a|an|its|their|his|her)$/i.test(tokens[from]?.text ?? '')) from++;
  for (let i = from; i < end; i++) if (isPossessive(tokens[i]) && i + 1 < end) from = i + 1;
  const run = words.organisations.find(([start, to]) => start < end && to > from && start >= first);
  // *Analysts at Northgate Bank* are not the bank.
  const led = run === undefined || tokens.slice(from, run[0]).some((token) => token.tag === 'ADP');
  if (run !== undefined && !led) {
    const start = Math.max(from, run[0]);
    return { first: start, noun: nounIn(source, start, run[1]) ?? run[1] - 1, end: Math.min(run[1], end) };
  }
  let to = from;
  while (to < end && !/^(?:of|in|at|for|on|from|to|,|who|which|that|\(|–|—)$/.test(tokens[to]?.text ?? '')) to++;
  const noun = to - 1;
  const word = (tokens[noun]?.text ?? '').toLowerCase();
  if (noun < from || !(ORGANISATION_NOUNS.has(word) || COMPANY_NOUNS.has(word) || word === 'ministry'))
    return undefined;
  return { first: from, noun, end: to };
}

function nounIn(source: SourceWords, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (ORGANISATION_NOUNS.has((source.words.sentence.tokens[i]?.text ?? '').toLowerCase())) return i;
  }
  return undefined;
}

/** *The General Administration of Customs of the PRC* without the country it ends on. */
function nameOf(source: SourceWords, head: Head): string {
  const { words } = source;
  const { tokens } = words.sentence;
  let { first, end } = head;
  const last = words.countries.find((word) => word.endToken === end && word.firstToken > first);
  if (last !== undefined && /^(?:of|the)$/.test(tokens[last.firstToken - 1]?.text ?? '')) {
    end = last.firstToken;
    while (end > first && /^(?:of|the)$/.test(tokens[end - 1]?.text ?? '')) end--;
  }
  const opening = words.countries.find((word) => word.firstToken === first);
  const small = !/^\p{Lu}/u.test(tokens[head.noun]?.text ?? '');
  if (opening !== undefined && small && opening.endToken <= head.noun) first = opening.endToken;
  return joinTokens(tokens, first, end);
}

/** *Foreign* or *defence ministry* in any order of its words; `undefined` for every other organisation. */
function ministryOf(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  if (!/\b(?:ministry|mfa|foreign office)\b/.test(text)) return undefined;
  if (/\b(?:foreign|external) affairs\b|\bforeign (?:ministry|office)\b|\bmfa\b/.test(text)) return 'Foreign Ministry';
  if (/\bdefen[cs]e\b/.test(text)) return 'Defence Ministry';
  if (/\b(?:commerce|trade)\b/.test(text)) return 'Commerce Ministry';
  if (/^(?:the )?ministry$/.test(text)) return 'Ministry';
  const kind = /^([a-z]+) ministry$/.exec(text)?.[1];
  return kind === undefined ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} Ministry`;
}

function ofMinistry(ministry: string, country: string | undefined, scene: Scene, source: SourceWords): Resolved {
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  if (ministry === 'Ministry') {
    const told = lastTold(scene, place, ({ actor }) => / Ministry$/.test(actor.name));
    if (told !== undefined) return { actor: told.actor };
    const speaker = lastTold(
      scene,
      place,
      ({ person }) => person !== undefined && holds(person, 'foreign-ministry-spokesperson'),
    );
    if (speaker?.person !== undefined) return { actor: speaker.actor, person: speaker.person };
    return { actor: actorAsWritten('the ministry', 'organisation') };
  }
  if (country === undefined) return { actor: actorAsWritten(source.text, 'organisation') };
  const office = SPOKES_OFFICE[ministry];
  const speaker = office === undefined ? undefined : speakerIn(scene, office, country);
  return (
    speaker ?? {
      actor: actorOfOrganisation(`${adjectiveOf(country)} ${ministry}`, country),
    }
  );
}

/** Whose ministry, where the article does not say: that of whoever spoke last for a state, else the first one near. */
function countryOfContext(scene: Scene, place: Place): string | undefined {
  const told = lastTold(scene, place, ({ actor }) => actor.country !== undefined)?.actor.country;
  if (told !== undefined) return told;
  for (let i = place.sentence; i >= Math.max(0, place.sentence - 2); i--) {
    const near = scene.sentences[i]?.countries.find((word) => word.start < place.at);
    if (near !== undefined) return near.country;
  }
  return undefined;
}

/** *The Chinese Embassy in London* keeps its place; *China's embassy* is the Chinese Embassy. */
function embassyName(source: SourceWords, head: Head, host: string | undefined): string {
  const { words } = source;
  const { tokens } = words.sentence;
  const country = words.countries.find((word) => word.firstToken >= source.first && word.endToken <= source.end);
  const place = tokens.findIndex((token, i) => i >= head.noun && i < source.end && /^(?:in|to)$/.test(token.text));
  const in_ = host === undefined ? '' : `in ${host}`;
  const at = place === -1 ? in_ : joinTokens(tokens, place, source.end);
  const noun = tokens[head.noun]?.text ?? 'Embassy';
  const owner = country === undefined ? '' : `${adjectiveOf(country.country)} `;
  return `${owner}${noun.charAt(0).toUpperCase()}${noun.slice(1)}${at === '' ? '' : ` ${at}`}`;
}

/**
 * Where an embassy stands that is not said: in the capital of the other state that spoke last, *The Chinese embassy*
 * after a British minister in London.
 */
function hostOf(scene: Scene, place: Place, country: string): string | undefined {
  const told = lastTold(
    scene,
    place,
    ({ actor }) => actor.country !== undefined && actor.country !== country && actor.kind !== 'media',
  );
  return told?.actor.country === undefined ? undefined : capitalOfCountry(told.actor.country);
}

/** *The company*, *the embassy*, *the alliance*: the last one that spoke or was named, whose name or nature has the noun. */
function earlier(scene: Scene, place: Place, noun: string): Resolved | undefined {
  const told = lastTold(scene, place, ({ actor }) => actor.kind === 'organisation' && isCalled(actor, noun));
  if (told !== undefined) return { actor: told.actor };
  // *The office* after *China's customs office*, whose full name has another noun.
  const last = lastTold(scene, place, ({ actor }) => actor.kind === 'organisation' && actor.country !== undefined);
  if (last !== undefined && AUTHORITIES.has(noun) && place.sentence - last.sentence <= 3) return { actor: last.actor };
  for (let i = place.sentence; i >= Math.max(0, place.sentence - FAR); i--) {
    const words = scene.sentences[i];
    if (words === undefined) continue;
    const before = (at: number) => (words.sentence.tokens[at]?.start ?? 0) < place.at;
    const body = words.bodies
      .filter((phrase) => before(phrase.first) && phrase.value.nouns?.includes(noun) === true)
      .at(-1);
    if (body !== undefined) return { actor: actorOfBody(body.value) };
    const run = words.organisations
      .filter(
        ([first, end]) => before(first) && joinTokens(words.sentence.tokens, first, end).toLowerCase().includes(noun),
      )
      .at(-1);
    if (run !== undefined)
      return { actor: actorOfOrganisation(joinTokens(words.sentence.tokens, run[0], run[1]), undefined) };
  }
  return undefined;
}

const AUTHORITIES = new Set([
  'administration',
  'agency',
  'authority',
  'body',
  'bureau',
  'department',
  'office',
  'service',
]);

function isCalled(actor: Actor, noun: string): boolean {
  const body = BODIES.find(({ names }) => names[0] === actor.name);
  if (body?.nouns?.includes(noun) === true) return true;
  return actor.name.toLowerCase().split(' ').includes(noun) || COMPANY_NOUNS.has(noun);
}
