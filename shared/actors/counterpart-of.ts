import type { Token } from '../sentences/token.ts';
import { actorOfOrganisation } from './make-actor.ts';
import { adjectiveOf, ministryFor } from './ministries.ts';
import { ORGANISATION_NOUNS } from './noun-classes.ts';
import { isPossessive } from './read-role.ts';
import { lastTold, type Place, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/** *Its Russian counterpart*, *the ministry's counterpart in Moscow*: the same kind of body of another state. */
export function counterpartOf(
  { tokens }: SourceWords,
  scene: Scene,
  place: Place,
  country: string | undefined,
): Resolved | undefined {
  const lead = tokens[0]?.text.toLowerCase() ?? '';
  const owned = lead === 'its' || tokens.some((token, i) => isPossessive(token) && isBodyNoun(tokens[i - 1]));
  if (country === undefined || !owned || !tokens.some((token) => /^counterpart$/i.test(token.text))) return undefined;
  const told = lastTold(
    scene,
    place,
    ({ actor, person }) => actor.kind === 'organisation' || ministryFor(person) !== '',
  );
  const of = told?.actor.country;
  if (told === undefined || of === undefined || of === country) return undefined;
  const ministry = ministryFor(told.person);
  const name = ministry === '' ? told.actor.name : `${adjectiveOf(of)} ${ministry}`;
  if (!name.startsWith(`${adjectiveOf(of)} `)) return undefined;
  return { actor: actorOfOrganisation(adjectiveOf(country) + name.slice(adjectiveOf(of).length), country) };
}

function isBodyNoun(token: Token | undefined): boolean {
  return ORGANISATION_NOUNS.has(token?.text.toLowerCase() ?? '') || token?.text.toLowerCase() === 'embassy';
}
