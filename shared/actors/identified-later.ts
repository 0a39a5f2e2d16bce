import type { NameMention } from './find-names.ts';
import type { Person } from './find-people.ts';
import { fitOf, UNKNOWN } from './fit-of.ts';
import { actorOfPerson } from './make-actor.ts';
import type { Role } from './read-role.ts';
import { isInside, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/**
 * *The head of the agency announced it. "It is signed," Marat Aliyev said*: a description that nobody before it
 * answers is often the one named next, for the first time. Not whose words or office say otherwise.
 */
export function identifiedLater(
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
      if (!isInside(scene.sources, span)) continue;
      const fits = role === undefined ? isAlike(person, owner) : mayBe(role, person);
      return fits && person.resolved ? { actor: actorOfPerson(person), person } : undefined;
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
