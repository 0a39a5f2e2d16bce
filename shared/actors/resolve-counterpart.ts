import { fitOf } from './fit-of.ts';
import { holderIn, holderOf } from './holder-of.ts';
import { actorAsWritten, actorOfPerson } from './make-actor.ts';
import { ORGANISATION_NOUNS } from './noun-classes.ts';
import { ownerOf } from './owner-of.ts';
import { isPossessive, type Role } from './read-role.ts';
import { lastTold, type Place, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/** *His Chinese counterpart*: who holds for China the office that *he* holds. */
export function resolveCounterpart(source: SourceWords, scene: Scene, place: Place): Resolved {
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
    if (holder !== undefined) {
      const person = named ?? holderIn(scene, holder);
      return { actor: actorOfPerson(person), person };
    }
  }
  return { actor: actorAsWritten(source.text, 'person') };
}

/** *Its Russian counterpart*, *the ministry's counterpart*: no person. */
export function isCounterpartOfBody({ tokens }: SourceWords): boolean {
  if (/^its$/i.test(tokens[0]?.text ?? '')) return true;
  return tokens.some(
    (token, i) => isPossessive(token) && ORGANISATION_NOUNS.has(tokens[i - 1]?.text.toLowerCase() ?? ''),
  );
}
