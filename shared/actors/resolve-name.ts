import { officialsByFamilyName } from './directory/find-officials.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import { actorOfGroup, actorOfOrganisation, actorOfPerson } from './make-actor.ts';
import { DOCUMENT_NOUNS, PEOPLE_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import type { NamedMention, Resolved, Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const AUTHOR_NOUNS = new Set(['words', 'opinion', 'view', 'views', 'account', 'office', 'lips', 'mouth', 'assessment']);

/** The person a source names: not *a spokesman for Stoltenberg*, nor *Putin's spokesman*, but *Putin's words*. */
export function resolveName(source: SourceWords, scene: Scene): Resolved | undefined {
  const named = (scene.mentions[source.words.index] ?? []).filter(
    ({ mention }) => mention.first < source.end && mention.end > source.first,
  );
  const heads = named.filter((one) => isHead(source, one));
  // *House Speaker Mike Johnson*: what is surely a name goes before what only has a capital.
  const head = heads.find(({ person }) => person.certain) ?? heads[0];
  if (head === undefined) return undefined;
  const joint = heads.filter((one) => one.person !== head.person && isJoined(source, head, one));
  if (joint.length > 0) {
    const name = [head, ...joint].map(({ person }) => person.name).join(' and ');
    return { actor: actorOfGroup(name, undefined) };
  }
  const { person } = head;
  // A word with a capital that nothing calls a person, and that no full name explains, is a firm or a body.
  if (!person.certain && !person.resolved && !isFamilyName(person.name)) {
    return { actor: actorOfOrganisation(person.name, undefined) };
  }
  return { actor: actorOfPerson(person), person };
}

function isHead(source: SourceWords, { mention, person }: NamedMention): boolean {
  const { tokens } = source.words.sentence;
  // *Local meteorologists*: a capital that only opens the sentence.
  if (!person.certain && mention.end < source.end && tokens[mention.end]?.tag === 'NOUN') return false;
  // *Bloomberg Economics*, *China Power Project*: part of a longer name that is no person's.
  if (!person.certain && isTaken(source, mention.first - 1)) return false;
  if (isPossessive(tokens[mention.end]) && mention.end + 1 < source.end) {
    const next = tokens.slice(mention.end + 1, source.end);
    return (
      next.some((token) => isWriting(token.text)) && !next.some((token) => PEOPLE_NOUNS.has(token.text.toLowerCase()))
    );
  }
  // *Western observers, including officials from Ottawa*: what follows only gives examples.
  if (tokens.slice(source.first, mention.first).some(({ text }) => /^(?:including|among|such)$/i.test(text)))
    return false;
  const before = tokens[mention.outerFirst - 1];
  if (before === undefined || mention.outerFirst - 1 < source.first) return true;
  const word = before.text.toLowerCase();
  const skipped = /^(?:the|a|an|his|her)$/.test(word)
    ? (tokens[mention.outerFirst - 2]?.text.toLowerCase() ?? '')
    : word;
  const inside = mention.outerFirst - (skipped === word ? 1 : 2) >= source.first;
  if (!inside || !/^(?:of|for|to|with|from|on|about|against|in|under|by|at|like|than|around)$/.test(skipped))
    return true;
  const lead = tokens.slice(source.first, mention.outerFirst - 1);
  return lead.some((token) => isWriting(token.text)) && /^(?:of|by|from|with)$/.test(skipped);
}

function isTaken({ words, first }: SourceWords, at: number): boolean {
  if (at < first) return false;
  const phrases = [...words.bodies, ...words.media];
  return (
    words.countries.some((word) => word.firstToken <= at && at < word.endToken) ||
    phrases.some((phrase) => phrase.first <= at && at < phrase.end)
  );
}

/** *Wang* or *Miller* alone is somebody, even where nothing tells who. */
function isFamilyName(name: string): boolean {
  return FIRST_FAMILY_NAMES.has(name.toLowerCase()) || officialsByFamilyName(name).length > 0;
}

function isWriting(word: string): boolean {
  const lower = word.toLowerCase();
  return DOCUMENT_NOUNS.has(lower) || AUTHOR_NOUNS.has(lower);
}

/** *Xi and Putin*, *Foreign Minister Wang Yi and his counterpart Sergei Lavrov*: no comma that opens an apposition. */
function isJoined(source: SourceWords, a: NamedMention, b: NamedMention): boolean {
  const between = source.words.sentence.tokens.slice(a.mention.outerEnd, b.mention.outerFirst);
  return between.length <= 3 && between.some((token) => /^(?:and|&)$/.test(token.text));
}
