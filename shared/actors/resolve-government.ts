import type { Actor } from './actor.ts';
import type { Person } from './find-people.ts';
import { actorOfCountry, actorOfGroup, actorOfPerson } from './make-actor.ts';
import { DOCUMENT_NOUNS, GOVERNMENT_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import type { Resolved, Scene } from './scene.ts';
import { isInside, lastTold } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const FILLERS =
  /^(?:the|an?|separate|both|official|’s|'s|’|'|position|stance|line|view|mainland|and|central|federal|current|own|,)$/i;

/**
 * *Beijing*, *the Chinese side*, *Russia's position*: the country. *China and Russia* together are a group. In a
 * heading a capital stands for the one person who speaks for it in the text.
 */
export function resolveGovernment(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first, end } = source;
  const countries = words.countries.filter((word) => word.firstToken >= first && word.endToken <= end);
  const rest = source.tokens.filter((_token, i) => {
    const at = first + i;
    return !countries.some((word) => word.firstToken <= at && at < word.endToken);
  });
  const nouns = rest.filter((token) => !FILLERS.test(token.text)).map((token) => token.text.toLowerCase());
  if (countries.length === 0) return resolveBareGovernment(source, scene, nouns);
  const governs = nouns.every((noun) => GOVERNMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || noun === 'in');
  if (!governs) return undefined;
  const codes = [...new Set(countries.map((word) => word.country))];
  const [code] = codes;
  if (code === undefined) return undefined;
  const joined = rest.some((token) => /^(?:and|,|&)$/.test(token.text));
  if (codes.length > 1 && !joined) return ofCountry(codes[0] ?? code);
  if (codes.length > 1) {
    const actors = codes.map((one) => actorOfCountry(one).name);
    return { actor: actorOfGroup(`${actors.slice(0, -1).join(', ')} and ${actors.at(-1)}`, undefined) };
  }
  const alone = nouns.length === 0 && !isPossessive(source.tokens.at(-1));
  const speaker = alone ? (words.heading ? speakerOf(code, scene) : leadSpeakerOf(code, source, scene)) : undefined;
  return speaker ?? ofCountry(code);
}

/**
 * *China rejected the charge on Friday*, the article begins, and below *spokesman Lin Jian told reporters*: the first
 * source is the official who says it. Further down *China denies it* is where the country stands.
 */
function leadSpeakerOf(code: string, source: SourceWords, scene: Scene): Resolved | undefined {
  if (scene.told.length > 0 || isStanding(source)) return undefined;
  const speaks = (person: Person) => person.country === code && (person.terms.length > 0 || person.roles.length > 0);
  const person = nextSource(source, scene, speaks);
  return person === undefined ? undefined : { actor: actorOfPerson(person), person };
}

/** *China has always denied it*, *China insists*: no answer of one day. */
function isStanding({ words, end }: SourceWords): boolean {
  const verb = words.sentence.tokens.slice(end).find((token) => token.tag === 'VERB' || token.tag === 'AUX');
  return verb !== undefined && /(?:[^s]s|have)$/.test(verb.text);
}

function governs(person: Person): boolean {
  return person.roles.some((role) => /(?:minister|^head-of-government|^secretary)$/.test(role.office));
}

/** The first person of a kind named as a source after a place, in its paragraph or the next two. */
function nextSource(source: SourceWords, scene: Scene, fits: (person: Person) => boolean): Person | undefined {
  const { index, sentence } = source.words;
  const after = source.tokens.at(-1)?.end ?? 0;
  for (let i = index; i <= index + AHEAD; i++) {
    if ((scene.sentences[i]?.sentence.paragraph ?? Number.POSITIVE_INFINITY) > sentence.paragraph + 2) return undefined;
    for (const { person, span } of scene.mentions[i] ?? []) {
      const speaks = span.start >= after && fits(person) && isInside(scene.sources, span);
      if (speaks) return person;
    }
  }
  return undefined;
}

// Sentences in which a lead's speaker is named.
const AHEAD = 6;

/** *The government*, with no country: that of the person or country that spoke last. */
function resolveBareGovernment(source: SourceWords, scene: Scene, nouns: readonly string[]): Resolved | undefined {
  const owner = (scene.mentions[source.words.index] ?? []).find(
    ({ mention }) => mention.first >= source.first && mention.end < source.end,
  );
  // *Orban's government*, *the Biden administration*.
  if (owner?.person.country !== undefined && GOVERNMENT_NOUNS.has(nouns.at(-1) ?? ''))
    return ofCountry(owner.person.country);
  if (nouns.length !== 1 || nouns[0] !== 'government') return undefined;
  // *Russia, the government announced, goes on the list. "It is a threat," Ann Lee, the security minister, said.*
  const minister = scene.told.length === 0 ? nextSource(source, scene, governs) : undefined;
  if (minister !== undefined) return { actor: actorOfPerson(minister), person: minister };
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const told = lastTold(scene, place, ({ actor }) => actor.country !== undefined);
  return told?.actor.country === undefined ? undefined : ofCountry(told.actor.country);
}

/** The one official who speaks for a country in the article, or speaks at least twice as often as the next. */
function speakerOf(code: string, scene: Scene): Resolved | undefined {
  const counts = new Map<Person, number>();
  for (const { actor, person } of scene.told) {
    if (actor.country !== code) continue;
    // The country speaks for itself.
    if (actor.kind === 'country') return undefined;
    if (person !== undefined && person.terms.length > 0) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || (second !== undefined && first[1] < 2 * second[1])) return undefined;
  return { actor: actorOfPerson(first[0]), person: first[0] };
}

function ofCountry(code: string): { actor: Actor } {
  return { actor: actorOfCountry(code) };
}
