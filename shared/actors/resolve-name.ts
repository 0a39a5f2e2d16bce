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
  const [head] = heads;
  if (head === undefined) return undefined;
  const joint = heads.filter((one) => one.person !== head.person && isJoined(source, head, one));
  if (joint.length > 0) {
    const name = [head, ...joint].map(({ person }) => person.name).join(' and ');
    return { actor: actorOfGroup(name, undefined) };
  }
  const { person } = head;
  // A word with a capital that nothing calls a person, and that no full name explains, is a firm or a body.
  if (!person.certain && !person.resolved) return { actor: actorOfOrganisation(person.name, undefined) };
  return { actor: actorOfPerson(person), person };
}

function isHead(source: SourceWords, { mention }: NamedMention): boolean {
  const { tokens } = source.words.sentence;
  if (isPossessive(tokens[mention.end]) && mention.end + 1 < source.end) {
    const next = tokens.slice(mention.end + 1, source.end);
    return (
      next.some((token) => isWriting(token.text)) && !next.some((token) => PEOPLE_NOUNS.has(token.text.toLowerCase()))
    );
  }
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

function isWriting(word: string): boolean {
  const lower = word.toLowerCase();
  return DOCUMENT_NOUNS.has(lower) || AUTHOR_NOUNS.has(lower);
}

/** *Xi and Putin*, *Foreign Minister Wang Yi and his counterpart Sergei Lavrov*: no comma that opens an apposition. */
function isJoined(source: SourceWords, a: NamedMention, b: NamedMention): boolean {
  const between = source.words.sentence.tokens.slice(a.mention.outerEnd, b.mention.outerFirst);
  return between.length <= 3 && between.some((token) => /^(?:and|&)$/.test(token.text));
}
