import type { Span } from '../text/span.ts';
import type { Actor } from './actor.ts';
import type { NameMention } from './find-names.ts';
import type { Person } from './find-people.ts';
import type { SentenceWords } from './read-words.ts';

/** A source whose actor has been told: what a later *he*, *the ministry* or *the newspaper* may stand for. */
export interface Told {
  readonly actor: Actor;
  readonly person?: Person;
  readonly sentence: number;
  /** Where its source begins in the text. */
  readonly at: number;
}

/** Everything an article gives to tell an actor by. `told` grows in the order of the text. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly SentenceWords[];
  readonly people: readonly Person[];
  readonly mentions: readonly (readonly NamedMention[])[];
  readonly contents: readonly Span[];
  readonly told: Told[];
  /** The day it was published, where that is known. */
  readonly day?: string;
}

export interface NamedMention {
  readonly mention: NameMention;
  readonly person: Person;
  readonly span: Span;
  /** It stands in somebody's words, not in the outlet's own. */
  readonly inContent: boolean;
  /** No verb stands before it in its sentence. */
  readonly subject: boolean;
}

/** What a rule answers: the actor, and the person where it is one. */
export interface Resolved {
  readonly actor: Actor;
  readonly person?: Person;
}

/** A place in the article: what comes after it is not known yet to the reader. */
export interface Place {
  readonly sentence: number;
  readonly at: number;
}

// Five sentences without a word of somebody, and *he* is somebody else.
const REACH = 6;

/**
 * How present somebody is to the reader at a place: most after speaking, less after being named, and less with each
 * sentence since. Names inside quotations count little: *"Macron is wrong," Peskov said. He added* is Peskov.
 */
export function salienceOf(scene: Scene, person: Person, place: Place): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const told of scene.told) {
    if (told.person !== person || told.at >= place.at) continue;
    best = Math.max(best, 2.5 - 1.2 * (place.sentence - told.sentence));
  }
  for (let i = Math.max(0, place.sentence - REACH); i <= place.sentence; i++) {
    for (const { person: named, span, inContent, subject } of scene.mentions[i] ?? []) {
      if (named !== person || span.start >= place.at) continue;
      const weight = (subject ? 1.6 : 0.6) - (inContent ? 2 : 0);
      best = Math.max(best, weight - 1.2 * (place.sentence - i));
    }
  }
  return best;
}

/** The people whom a test lets pass, the most present first; those never named before the place are left out. */
export function rankPeople(
  scene: Scene,
  place: Place,
  fits: (person: Person) => boolean,
): readonly { readonly person: Person; readonly salience: number }[] {
  return scene.people
    .filter((person) => person.certain && fits(person))
    .map((person) => ({ person, salience: salienceOf(scene, person, place) }))
    .filter(({ salience }) => salience > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.salience - a.salience);
}

/** The last source before a place whose actor passes a test. */
export function lastTold(scene: Scene, place: Place, fits: (told: Told) => boolean): Told | undefined {
  let last: Told | undefined;
  for (const told of scene.told) {
    if (told.at < place.at && fits(told) && (last === undefined || told.at > last.at)) last = told;
  }
  return last;
}
