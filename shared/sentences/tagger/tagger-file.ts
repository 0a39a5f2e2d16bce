/** The first bytes of a tagger's file: a name and the version of the format. */
export const MAGIC = 'claimwatch tagger 1\n';

/** What stands where: the magic, the checksum of all that follows it, the size of the header, the header, the sections. */
export const PREFIX = { magic: 0, checksum: 20, headerSize: 24, header: 28 } as const;

/** The sections in their order, and the bytes of one number in each: the largest first, so that all lie where they may. */
export const SECTIONS = {
  edges: 4,
  clusters: 4,
  classes: 2,
  edits: 2,
  parts: 2,
  firstPatterns: 2,
  secondPatterns: 2,
} as const;

export type Section = keyof typeof SECTIONS;

export interface TaggerHeader {
  /** Whose work the numbers are, and the licence, which asks to be kept with them. */
  readonly notice: string;
  /** Every UTF-16 unit that stands in a word; an edge names it by its place here, from 1. */
  readonly alphabet: string;
  /** What edits and parts call by number. */
  readonly strings: readonly string[];
  /** The edge that each list of words begins with. */
  readonly roots: { readonly words: number; readonly ADJ: number; readonly NOUN: number; readonly VERB: number };
  /** How many numbers each section has. */
  readonly counts: Readonly<Record<Section, number>>;
}

/** A word's class is so many numbers: all that is known of the word, and shared by all words of which the same is. */
export const CLASS = {
  size: 12,
  /** The tag it most likely has. */
  tag: 0,
  /** The tag of an unknown word that is this one but for its capitals. */
  capitalTag: 1,
  /** What the patterns see in place of its tag; 0 for the tag. */
  hint: 2,
  /** The tags that a pattern may give it. */
  cluster: 3,
  /** The tags of which it is the dictionary form; cluster 0 for none. */
  base: 4,
  /** The edits that make its dictionary form: as an adjective, a noun, a verb, and as anything else. */
  lemmas: { ADJ: 5, NOUN: 6, VERB: 7, X: 8 },
  /** The edit that makes its American spelling: *colour*, *color*. */
  spelling: 9,
  /** The parts it is cut into: the number of the first, and how many. *Cannot* has two; most words have none. */
  firstPart: 10,
  parts: 11,
} as const;

/** An edit takes letters off a word's end and puts a string there. */
export const EDIT = { size: 2, cut: 0, string: 1 } as const;

/** A part of a word, its place counted from the word's start. Its tag is certain. */
export const PART = { size: 6, start: 0, length: 1, tag: 2, hint: 3, cluster: 4, lemma: 5 } as const;

/** What the patterns are run over: tags 0–18, hints from 19, the end of the text last. */
export const EVENT = { firstHint: 19, end: 52, count: 53 } as const;

/** A state of the patterns: the next state for each event, then what is done there. */
export const STATE = {
  size: EVENT.count + 3,
  /** The state of a shorter pattern that holds if no longer one does; 0 for none. */
  shorter: EVENT.count,
  /** The tag that is given once here; negative if whatever the word; 0 where nothing has been found yet. */
  target: EVENT.count + 1,
  /** Which of the pattern's words it is given to. */
  offset: EVENT.count + 2,
} as const;
