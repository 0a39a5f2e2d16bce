import type { Actor } from './actor.ts';
import type { Person } from './find-people.ts';
import { actorOfCountry, actorOfGroup, actorOfPerson } from './make-actor.ts';
import { DOCUMENT_NOUNS, GOVERNMENT_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import type { Resolved, Scene } from './scene.ts';
import { lastTold } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const FILLERS =
  /^(?:the|both|official|’s|'s|’|'|position|stance|line|view|mainland|and|central|federal|current|own|,)$/i;

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
  return words.heading && nouns.length === 0 && !isPossessive(source.tokens.at(-1))
    ? (speakerOf(code, scene) ?? ofCountry(code))
    : ofCountry(code);
}

/** *The government*, with no country: that of the person or country that spoke last. */
function resolveBareGovernment(source: SourceWords, scene: Scene, nouns: readonly string[]): Resolved | undefined {
  const owner = (scene.mentions[source.words.index] ?? []).find(
    ({ mention }) => mention.first >= source.first && mention.end < source.end,
  );
  // *Orban's government*, *the Biden administration*.
  if (owner?.person.country !== undefined && GOVERNMENT_NOUNS.has(nouns.at(-1) ?? ''))
    return ofCountry(owner.person.country);
  if (nouns.length !== 1 || nouns[0] !== 'government') return undefined;
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
