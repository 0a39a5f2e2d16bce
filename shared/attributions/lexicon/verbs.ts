import { ATTITUDE_VERBS } from './attitude-verbs.ts';
import { BELIEF_VERBS } from './belief-verbs.ts';
import { DECREE_VERBS } from './decree-verbs.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { makeEntries, type VerbEntry } from './verb-entry.ts';

/** Every cue verb by its lemma. */
export const VERBS: Readonly<Record<string, VerbEntry | undefined>> = Object.assign(
  Object.create(null) as Record<string, VerbEntry | undefined>,
  makeEntries('attitude', ATTITUDE_VERBS),
  makeEntries('decree', DECREE_VERBS),
  makeEntries('belief', BELIEF_VERBS),
  makeEntries('speech', SPEECH_VERBS),
);

/** Whether a verb is one of saying. */
export function speaks(verb: { readonly lemma: string }): boolean {
  return VERBS[verb.lemma]?.cueClass === 'speech';
}
