import { actorAsWritten, actorOfPerson } from './make-actor.ts';
import { ownerOf } from './owner-of.ts';
import { type Resolved, rankPeople, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

const MARGIN = 0.2;
const PARTIES = new Set(['guest', 'host', 'hostess', 'visitor', 'interlocutor']);
/** *His guest*, *her host*: the other of two who meet, of another country. *The visitor*: whoever is most present. */
export function resolveParty(source: SourceWords, scene: Scene, end: number): Resolved | undefined {
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
  return { actor: actorOfPerson(best.person), person: best.person };
}
