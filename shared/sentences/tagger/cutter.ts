import type { Kind } from './kinds.ts';
import type { Piece } from './piece.ts';
import { classFieldOf, partFieldOf, type Tagger } from './tagger.ts';
import { CLASS, PART } from './tagger-file.ts';
import { findWord } from './word-graph.ts';

/** How what cuts a text looks words up, and where it puts the pieces. Places are those of the whole text. */
export interface Cutter {
  isKnown(word: string): boolean;
  /** Adds a known word, or the parts of one that has parts; `false` where it is not known. */
  addKnown(start: number, end: number): boolean;
  /** Adds one piece: a known word, else one of the kind given. */
  add(start: number, end: number, kind: Kind): void;
}

export function makeCutter(tagger: Tagger, text: string, pieces: Piece[]): Cutter {
  const { words } = tagger;
  return {
    isKnown: (word) => findWord(words, word, 0, word.length) !== -1,
    addKnown: (start, end) => {
      const wordClass = findWord(words, text, start, end);
      if (wordClass === -1) return false;
      const count = classFieldOf(tagger, wordClass, CLASS.parts);
      if (count === 0) pieces.push({ kind: 'known', start, end, wordClass });
      else pieces.push(...partsOf(tagger, wordClass, start));
      return true;
    },
    add: (start, end, kind) => {
      const wordClass = findWord(words, text, start, end);
      if (wordClass !== -1) {
        pieces.push({ kind: 'known', start, end, wordClass });
        return;
      }
      const small = text.slice(start, end).toLowerCase();
      pieces.push({ kind, start, end, small, smallClass: findWord(words, small, 0, small.length) });
    },
  };
}

function* partsOf(tagger: Tagger, wordClass: number, start: number): Iterable<Piece> {
  const first = classFieldOf(tagger, wordClass, CLASS.firstPart);
  const count = classFieldOf(tagger, wordClass, CLASS.parts);
  for (let part = first; part < first + count; part++) {
    const at = start + partFieldOf(tagger, part, PART.start);
    yield { kind: 'part', start: at, end: at + partFieldOf(tagger, part, PART.length), part };
  }
}
