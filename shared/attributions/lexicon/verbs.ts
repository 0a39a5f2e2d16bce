import { ATTITUDE_VERBS } from './attitude-verbs.ts';
import { BELIEF_VERBS } from './belief-verbs.ts';
import { DECREE_VERBS } from './decree-verbs.ts';
import { VERBS_WITH_PARTICLES } from './phrasal-cues.ts';
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

/** A cue of a verb and words of its own: *push* with *back* and *against*. */
export interface ParticleVerb {
  readonly particles: readonly string[];
  readonly entry: VerbEntry;
}

/** By the verb's lemma, the longest first. */
export const PARTICLE_VERBS: ReadonlyMap<string, readonly ParticleVerb[]> = readParticles();

function readParticles(): ReadonlyMap<string, readonly ParticleVerb[]> {
  const verbs = Object.entries(makeEntries('speech', VERBS_WITH_PARTICLES)).map(([words, entry]) => {
    const [lemma = '', ...particles] = words.split(' ');
    return { lemma, particles, entry };
  });
  return Map.groupBy(
    verbs.sort((a, b) => b.particles.length - a.particles.length),
    ({ lemma }) => lemma,
  );
}

/** Whether a verb is one of saying. */
export function speaks(verb: { readonly lemma: string }): boolean {
  return VERBS[verb.lemma]?.cueClass === 'speech';
}
