import { officialsByFamilyName } from './directory/find-officials.ts';
import { isFamilyNameAlone } from './family-name-here.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { actorOfGroup, actorOfOrganisation, actorOfPerson } from './make-actor.ts';
import { keyOfName } from './name-key.ts';
import { DOCUMENT_NOUNS, PEOPLE_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import type { NamedMention, Resolved, Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const AUTHOR_NOUNS = new Set(
  'account assessment belief calculation conviction estimate estimation eyes formula interpretation judgement judgment lips mind mouth office opinion phrase reading reckoning telling understanding verdict version view viewpoint views words'.split(
    ' ',
  ),
);

/** The person a source names: not *a spokesman for Stoltenberg*, nor *Putin's spokesman*, but *Putin's words*. */
export function resolveName(source: SourceWords, scene: Scene): Resolved | undefined {
  const named = (scene.mentions[source.words.index] ?? []).filter(
    ({ mention }) => mention.first < source.end && mention.end > source.first,
  );
  const heads = named.filter((one) => isHead(source, one));
  // *House Speaker Mike Johnson*: what is surely a name goes before what only has a capital.
  const head = heads.find(({ person }) => person.certain) ?? heads[0];
  if (head === undefined) return resolveFamilyName(source, scene) ?? resolveLabel(source, scene);
  const joint = heads.filter((one) => one.person !== head.person && isJoined(source, head, one));
  if (joint.length > 0) {
    const name = [head, ...joint].map(({ person }) => person.name).join(' and ');
    return { actor: actorOfGroup(name, undefined) };
  }
  const { person } = head;
  // A word with a capital that nothing calls a person, and that no full name explains, is a firm or a body.
  if (!person.certain && !person.resolved && !isFamilyName(person.name)) {
    // *The Post* may be an outlet named before: other rules know.
    if (/^the$/i.test(source.tokens[0]?.text ?? '')) return undefined;
    return { actor: actorOfOrganisation(person.name, undefined) };
  }
  return { actor: actorOfPerson(person), person };
}

/** *An said* after *An Wei*: the one person of the article whose name begins with the word. */
function resolveFamilyName(source: SourceWords, scene: Scene): Resolved | undefined {
  if (!isFamilyNameAlone(source.text)) return undefined;
  const [person, other] = scene.people.filter(({ name }) => name.startsWith(`${source.text} `));
  return person === undefined || other !== undefined ? undefined : { actor: actorOfPerson(person), person };
}

/** *MS. OKORO:* and *PESKOV:* in a transcript: the person of the article whose name has these words. */
function resolveLabel(source: SourceWords, scene: Scene): Resolved | undefined {
  const words = source.text.replace(
    /^(?:MR|MRS|MS|DR|GEN|SEC|SECRETARY|MINISTER|PRESIDENT|AMBASSADOR|SPOKESPERSON)\.? /,
    '',
  );
  if (!/^\p{Lu}[\p{Lu}’' -]{2,40}$/u.test(words) || words !== words.toUpperCase()) return undefined;
  if (source.words.bodies.length + source.words.media.length + source.words.countries.length > 0) return undefined;
  const key = keyOfName(words).split(' ');
  const fits = scene.people.filter((person) => {
    const name = keyOfName(person.name).split(' ');
    return person.certain && key.every((word) => name.includes(word));
  });
  const [person] = fits;
  return person === undefined || fits.length > 1 ? undefined : { actor: actorOfPerson(person), person };
}

function isHead(source: SourceWords, { mention, person }: NamedMention): boolean {
  const { tokens } = source.words.sentence;
  const next = mention.end < source.end ? tokens[mention.end] : undefined;
  if (isPossessive(next) && mention.end + 1 < source.end) {
    const owned = tokens.slice(mention.end + 1, source.end);
    return (
      owned.some((token) => isWriting(token.text)) && !owned.some((token) => PEOPLE_NOUNS.has(token.text.toLowerCase()))
    );
  }
  // *Clinton supporters*, *Local meteorologists*: what comes right after it is the head, but for *the Trump tweet*.
  if (next !== undefined && /^(?:NOUN|ADJ)$/.test(next.tag) && !isWriting(next.text) && !/^\p{Lu}/u.test(next.text)) {
    return false;
  }
  if (!person.certain && (isTaken(source, mention.first - 1) || isPlural(person.name))) return false;
  const lead = tokens.slice(source.first, Math.max(source.first, mention.outerFirst));
  // *Western observers, including officials from Ottawa*: what follows only gives examples.
  if (lead.some(({ text }) => /^(?:including|among|such)$/i.test(text))) return false;
  // *The head of the centre for trade, Andrii Bondar*: past a comma the name stands beside it all.
  const comma = lead.findLastIndex(({ text }) => text === ',');
  const last = comma === lead.length - 1 ? undefined : lead.filter(({ text }) => LEADING.test(text)).at(-1);
  if (last === undefined) return true;
  return lead.some((token) => isWriting(token.text)) && /^(?:of|by|from|with)$/i.test(last.text);
}

const LEADING = /^(?:of|for|to|with|from|on|about|against|in|under|by|at|like|than|around)$/i;

/** *Republicans*, *Europeans*: a capital and a plural are a group. */
function isPlural(name: string): boolean {
  return !name.includes(' ') && /[^sui]s$/.test(name);
}

function isTaken({ words, first }: SourceWords, at: number): boolean {
  if (at < first) return false;
  const phrases = [...words.bodies, ...words.media];
  return (
    words.countries.some((word) => word.firstToken <= at && at < word.endToken) ||
    phrases.some((phrase) => phrase.first <= at && at < phrase.end)
  );
}

/** *Wang*, *Miller* or *Melanie* alone is somebody, even where nothing tells who. */
export function isFamilyName(name: string): boolean {
  const lower = name.toLowerCase();
  const words = [FIRST_FAMILY_NAMES, MALE_NAMES, FEMALE_NAMES];
  return words.some((names) => names.has(lower)) || officialsByFamilyName(name).length > 0;
}

/** What is said of somebody's words, view or paper is said of them. */
export function isWriting(word: string): boolean {
  const lower = word.toLowerCase();
  return DOCUMENT_NOUNS.has(lower) || AUTHOR_NOUNS.has(lower);
}

/** *Xi and Putin*, *Foreign Minister Wang Yi and his counterpart Sergei Lavrov*: no comma that opens an apposition. */
function isJoined(source: SourceWords, a: NamedMention, b: NamedMention): boolean {
  const between = source.words.sentence.tokens.slice(a.mention.outerEnd, b.mention.outerFirst);
  return between.length <= 3 && between.some((token) => /^(?:and|&)$/.test(token.text));
}
