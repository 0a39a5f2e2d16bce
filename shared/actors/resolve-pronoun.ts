import type { Actor } from './actor.ts';
import type { Person } from './find-people.ts';
import {
  actorAsWritten,
  actorOfBody,
  actorOfCountry,
  actorOfMedium,
  actorOfOrganisation,
  actorOfPerson,
} from './make-actor.ts';
import { PEOPLE_NOUNS } from './noun-classes.ts';
import { resolveGroup } from './resolve-group.ts';
import { isFamilyName, isWriting } from './resolve-name.ts';
import { resolveBody, resolveOrganisation } from './resolve-organisation.ts';
import { isInside, lastTold, lastWordOf, type Place, type Resolved, rankPeople, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const GENDER_OF: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  her: 'female',
  hers: 'female',
  herself: 'female',
  him: 'male',
  himself: 'male',
  his: 'male',
  she: 'female',
};
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const THING = new Set(['it', 'its', 'itself']);
const OWN = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself', 'ourselves']);
// Two who are equally present: the reader cannot tell, and neither can we.
const MARGIN = 0.15;

/** *He*, *in her view*, *their communique*, *who*. Only a pronoun that is the whole source, or owns a document. */
export function resolvePronoun(source: SourceWords, scene: Scene): Resolved | undefined {
  const words = source.tokens.map((token) => token.text.toLowerCase()).filter((word) => /[\p{L}]/u.test(word));
  const word = words[0] ?? '';
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const alone = words.length === 1 || (words.length <= 5 && isWriting(words.at(-1) ?? ''));
  if (!alone) return undefined;
  const gender = GENDER_OF[word];
  if (gender !== undefined) return resolveGendered(source, scene, place, gender);
  if (PLURAL.has(word)) return resolvePlural(source, scene, place);
  if (THING.has(word)) return resolveThing(source, scene, place);
  if (OWN.has(word)) return resolveOwn(source, scene, place);
  if (word === 'who' || word === 'whose' || word === 'which' || word === 'that') return resolveRelative(source, scene);
  return undefined;
}

/** The most present person whom *he* or *she* can mean; nobody where two are equally so. */
function resolveGendered(source: SourceWords, scene: Scene, place: Place, gender: 'male' | 'female'): Resolved {
  const quoting = scene.quoting.get(place.at);
  const ranked = rankPeople(
    scene,
    place,
    (person) =>
      person !== quoting && (person.gender === undefined || person.gender === gender) && isSomebody(person, scene),
  );
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && best.salience - second.salience < MARGIN)) {
    const speaker = lastTold(scene, place, (told) => told.actor.kind === 'person' && told.person === undefined);
    return { actor: best === undefined && speaker !== undefined ? speaker.actor : unknown(source, 'person') };
  }
  // A word that may be somebody may be a firm as well: *Evergrande owes billions. He said*.
  const { person } = best;
  if (!person.certain && !person.resolved && !isFamilyName(person.name)) return { actor: unknown(source, 'person') };
  return { actor: actorOfPerson(person), person };
}

/** *He* is no thing: not *Different Sorrows*, which only has capitals. A word alone (*Hartwell*) may still be somebody. */
function isSomebody(person: Person, scene: Scene): boolean {
  const [mention] = person.mentions;
  if (person.certain || mention === undefined) return true;
  const last = lastWordOf(person.name);
  // Abstract nouns, and words that the article has without a capital as well.
  if (ABSTRACT.test(last) || scene.smallWords.has(last)) return false;
  const tokens = scene.sentences[mention.sentence]?.sentence.tokens ?? [];
  return tokens.slice(mention.first, mention.end).every(({ tag }) => tag === 'PROPN' || tag === 'PUNCT');
}

const ABSTRACT = /(?:ance|ence|ism|ities|ity|ment|ness|ship|sion|tion|ances|ences|isms|ments|ships|sions|tions)$/;

/** *They* are the last group that spoke; an outlet or a firm may be *they* too. */
function resolvePlural(source: SourceWords, scene: Scene, place: Place): Resolved {
  const group = lastTold(scene, place, (told) => told.actor.kind === 'group');
  const body = lastTold(scene, place, (told) => told.actor.kind === 'organisation');
  const near = [group, body].filter((told) => told !== undefined && place.sentence - told.sentence <= 4);
  near.sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0));
  const named = subjectGroup(scene, place);
  const later = named !== undefined && named.sentence > (near[0]?.sentence ?? -1);
  const first = (later ? named : near[0]) ?? mentionedBody(scene, place);
  return { actor: first?.actor ?? unknown(source, 'group') };
}

/** *Two officers sat there. The radars, they said*: people without names whose sentence came before. */
function subjectGroup(scene: Scene, place: Place): (Resolved & { readonly sentence: number }) | undefined {
  for (let i = place.sentence; i >= Math.max(0, place.sentence - 2); i--) {
    const words = scene.sentences[i];
    const tokens = words?.sentence.tokens ?? [];
    const end = tokens.findIndex((token) => /^(?:VERB|AUX|PUNCT|ADP)$/.test(token.tag));
    const span = { start: tokens[0]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    if (
      words === undefined ||
      words.heading ||
      end < 1 ||
      span.end > place.at ||
      isInside(scene.contents, { start: span.start, end: span.start + 1 })
    )
      continue;
    if (!tokens.slice(0, end).some((token) => PEOPLE_NOUNS.has(token.text.toLowerCase()))) continue;
    const source = { words, first: 0, end, tokens: tokens.slice(0, end), text: scene.text.slice(span.start, span.end) };
    const group = resolveGroup(source, scene);
    if (group !== undefined) return { ...group, sentence: i };
  }
  return undefined;
}

/** *It* is the last organisation, country or outlet that spoke, else the last one named as the subject. */
function resolveThing(source: SourceWords, scene: Scene, place: Place): Resolved {
  const told = lastTold(scene, place, ({ actor }) => actor.kind !== 'person' && actor.kind !== 'group');
  const mentioned = subjectBody(scene, place) ?? mentionedBody(scene, place);
  const recent =
    told !== undefined && (mentioned === undefined || place.sentence - told.sentence <= 1) ? told : mentioned;
  return { actor: recent?.actor ?? told?.actor ?? unknown(source, 'organisation') };
}

/** *In my view* inside somebody's words is that speaker's. */
function resolveOwn(source: SourceWords, scene: Scene, place: Place): Resolved {
  const told = lastTold(scene, place, () => true);
  if (told === undefined) return { actor: unknown(source, 'person') };
  return told.person === undefined ? { actor: told.actor } : { actor: told.actor, person: told.person };
}

/** *Peskov, who said* and *China, which has declared*: the name right before. */
function resolveRelative(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first } = source;
  const named = (scene.mentions[words.index] ?? []).filter(({ mention }) => mention.end <= first).at(-1);
  const country = words.countries.filter((word) => word.endToken <= first && word.kind !== 'demonym').at(-1);
  const body = words.bodies.filter((phrase) => phrase.end <= first).at(-1);
  const medium = words.media.filter((phrase) => phrase.end <= first).at(-1);
  const thing = source.text.toLowerCase() !== 'who';
  const last = Math.max(
    country?.endToken ?? 0,
    body?.end ?? 0,
    medium?.end ?? 0,
    thing ? 0 : (named?.mention.end ?? 0),
  );
  if (last === 0) return undefined;
  if (!thing && named?.mention.end === last) return { actor: actorOfPerson(named.person), person: named.person };
  if (medium?.end === last) return { actor: actorOfMedium(medium.value) };
  if (body?.end === last) return { actor: actorOfBody(body.value) };
  return country === undefined ? undefined : { actor: actorOfCountry(country.country) };
}

/** *The Chinese embassy was more forthcoming. The tie, it said*: the organisation whose sentence came right before. */
function subjectBody(scene: Scene, place: Place): Resolved | undefined {
  const words = scene.sentences[place.sentence - 1];
  if (words === undefined || words.heading) return undefined;
  const { tokens } = words.sentence;
  const end = tokens.findIndex((token) => /^(?:VERB|AUX|PUNCT)$/.test(token.tag));
  const span = { start: tokens[0]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  if (end < 2 || isInside(scene.contents, { start: span.start, end: span.start + 1 })) return undefined;
  const source = { words, first: 0, end, tokens: tokens.slice(0, end), text: scene.text.slice(span.start, span.end) };
  const resolved = resolveBody(source, scene) ?? resolveOrganisation(source, scene);
  return resolved?.actor.kind === 'organisation' && resolved.actor.resolved ? resolved : undefined;
}

/** The first country or organisation named in the sentence before, or earlier in this one. */
function mentionedBody(scene: Scene, place: Place): { actor: Actor } | undefined {
  for (let i = place.sentence; i >= Math.max(0, place.sentence - 2); i--) {
    const words = scene.sentences[i];
    if (words === undefined) continue;
    // A firm that opens the sentence before: *Evergrande owes billions. It had asked*.
    const firm = scene.mentions[i]?.find(
      ({ person, span }) => !person.certain && !person.resolved && span.start < place.at,
    );
    if (firm !== undefined && firm.weight > 1 && !firm.inContent)
      return { actor: actorOfOrganisation(firm.person.name, undefined) };
    const bodies = words.bodies.filter((body) => (words.sentence.tokens[body.first]?.start ?? 0) < place.at);
    const countries = words.countries.filter(
      (word) => word.start < place.at && word.kind !== 'demonym' && !isInside(scene.contents, word),
    );
    const [body] = bodies;
    const [country] = countries;
    if (body !== undefined && (country === undefined || body.first < country.firstToken))
      return { actor: actorOfBody(body.value) };
    if (country !== undefined) return { actor: actorOfCountry(country.country) };
  }
  return undefined;
}

function unknown(source: SourceWords, kind: Actor['kind']): Actor {
  return actorAsWritten(source.text, kind);
}
