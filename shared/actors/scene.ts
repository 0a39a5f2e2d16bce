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
  /** It stands in a quotation of somebody else. */
  readonly quoted?: boolean;
  /** *As reported by X*: X passes on what others said. */
  readonly passesOn?: boolean;
  /** Where its source begins in the text. */
  readonly at: number;
}

/** Everything an article gives to tell an actor by. `told` grows in the order of the text. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly SentenceWords[];
  readonly people: readonly Person[];
  readonly mentions: readonly (readonly NamedMention[])[];
  /** People told by what they are, as far as the text has been read: *the Russian leader*. */
  readonly described: readonly PersonMention[][];
  readonly contents: readonly Span[];
  /** Last words of people's names, where nothing else says that they are people, that stand without a capital as well. */
  readonly smallWords: ReadonlySet<string>;
  /** Where the sources of all attributions stand, in order. */
  readonly sources: readonly Span[];
  readonly told: Told[];
  /** Who speaks the quotation that a source stands in, by the place of the source: no *he* inside it is the speaker. */
  readonly quoting: Map<number, Person>;
  /** Officials whom only the directory told, by their ids: the same one each time. */
  readonly listed: Map<string, Person>;
  /** The day it was published, where that is known. */
  readonly day?: string;
}

export interface NamedMention extends PersonMention {
  readonly mention: NameMention;
}

export interface PersonMention {
  readonly person: Person;
  readonly span: Span;
  /** It stands in somebody's words, not in the outlet's own. */
  readonly inContent: boolean;
  /** How much its place in the sentence puts it before the reader. */
  readonly weight: number;
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
// Sources further back are forgotten; it also keeps long articles linear.
const MEMORY = 40;

/** How present people are: weights chosen on labelled news and on GAP's development part, where they lie on a plateau. */
const SPOKE = 2.5;
const SPOKE_IN_QUOTATION = 0;
const SENTENCE_AGO = 1.1;
const PARAGRAPH_AGO = 0.5;
const IN_CONTENT = 3;
const ONLY_CAPITALS = 0.8;

/**
 * How present people are to the reader at a place: most after speaking, less after being named, and less with each
 * sentence and the paragraph since. Names inside quotations count little: *"Macron is wrong," Peskov said. He added*
 * is Peskov.
 */
export function saliencesAt(scene: Scene, place: Place): ReadonlyMap<Person, number> {
  const saliences = new Map<Person, number>();
  const raise = (person: Person, weight: number, sentence: number) => {
    const salience = weight - distanceTo(scene, place, sentence);
    saliences.set(person, Math.max(salience, saliences.get(person) ?? Number.NEGATIVE_INFINITY));
  };
  for (const { person, quoted, sentence } of toldBefore(scene, place)) {
    if (person !== undefined) raise(person, quoted === true ? SPOKE_IN_QUOTATION : SPOKE, sentence);
  }
  for (let i = Math.max(0, place.sentence - REACH); i <= place.sentence; i++) {
    for (const mentions of [scene.mentions[i] ?? [], scene.described[i] ?? []]) {
      for (const { person, span, inContent, weight } of mentions) {
        if (span.start < place.at) raise(person, weight - (inContent ? IN_CONTENT : 0), i);
      }
    }
  }
  return saliences;
}

function distanceTo(scene: Scene, place: Place, sentence: number): number {
  const apart = paragraphOf(scene, place.sentence) > paragraphOf(scene, sentence);
  return SENTENCE_AGO * (place.sentence - sentence) + (apart ? PARAGRAPH_AGO : 0);
}

function paragraphOf(scene: Scene, sentence: number): number {
  return scene.sentences[sentence]?.sentence.paragraph ?? 0;
}

/**
 * The people whom a test lets pass, the most present first. Words that only have capitals count less until they
 * spoke; as a firm or a place they are still better than somebody further back.
 */
export function rankPeople(
  scene: Scene,
  place: Place,
  fits: (person: Person) => boolean,
): readonly { readonly person: Person; readonly salience: number }[] {
  const spoke = new Set(toldBefore(scene, place).map((told) => told.person));
  const ranked: { readonly person: Person; readonly salience: number }[] = [];
  for (const [person, salience] of saliencesAt(scene, place)) {
    if (!fits(person)) continue;
    const isKnown = person.certain || spoke.has(person);
    ranked.push({ person, salience: isKnown ? salience : salience - ONLY_CAPITALS });
  }
  return ranked.sort((a, b) => b.salience - a.salience);
}

/** The last source before a place whose actor passes a test. */
export function lastTold(scene: Scene, place: Place, fits: (told: Told) => boolean): Told | undefined {
  return toldBefore(scene, place).find(fits);
}

/** The sources told before a place, the nearest first, as far back as a reader would look. */
function toldBefore({ told }: Scene, place: Place): readonly Told[] {
  const before: Told[] = [];
  for (let i = told.length - 1; i >= 0 && before.length < MEMORY; i--) {
    const one = told[i] as Told;
    if (one.at < place.at) before.push(one);
  }
  return before;
}

/** The last word of a name, in lower case. */
export function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Whether one of some stretches, in order and without overlaps, holds a span: by halving. */
export function isInside(ordered: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return (ordered[low]?.start ?? Number.POSITIVE_INFINITY) <= span.start;
}
