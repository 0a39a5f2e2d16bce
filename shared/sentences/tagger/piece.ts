import type { Kind } from './kinds.ts';

/** What a text is cut into, before it is tagged: a known word, a part of one (*ca* and *n't*), or a word not known. */
export type Piece = KnownWord | WordPart | UnknownWord;

export interface KnownWord {
  readonly kind: 'known';
  readonly start: number;
  readonly end: number;
  readonly wordClass: number;
}

export interface WordPart {
  readonly kind: 'part';
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

export interface UnknownWord {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** The word in small letters, and its class if it is known so; -1 if not. */
  readonly small: string;
  readonly smallClass: number;
}
