import type { Span } from '../../text/span.ts';
import type { Tag, Token } from '../token.ts';
import { applyPatterns, type Row } from './apply-patterns.ts';
import { cutStretch } from './cut-stretch.ts';
import { findLemma } from './find-lemma.ts';
import { guessTag } from './guess-tag.ts';
import type { Piece } from './piece.ts';
import { classFieldOf, editWord, partFieldOf, type Tagger } from './tagger.ts';
import { CLASS, PART } from './tagger-file.ts';
import { TAGS } from './tags.ts';

/** The tokens of a stretch of text, tagged as one passage: a tag depends on those before and after it. */
export function tagStretch(tagger: Tagger, text: string, stretch: Span): readonly Token[] {
  const pieces = cutStretch(tagger, text, stretch);
  const row = makeRow(tagger, text, pieces);
  applyPatterns(tagger, row);
  const tokens: Token[] = [];
  for (const [i, piece] of pieces.entries()) {
    const tag = tagOf(tagger, piece, row.tags[i] as number);
    if (tag === 'SPACE') continue;
    const { start, end } = piece;
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, tag, lemma: lemmaOf(tagger, piece, word, tag) });
  }
  return tokens;
}

function makeRow(tagger: Tagger, text: string, pieces: readonly Piece[]): Row {
  const row = {
    tags: new Uint8Array(pieces.length),
    hints: new Uint8Array(pieces.length),
    clusters: new Uint8Array(pieces.length),
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'known') {
      row.tags[i] = classFieldOf(tagger, piece.wordClass, CLASS.tag);
      row.hints[i] = classFieldOf(tagger, piece.wordClass, CLASS.hint);
      row.clusters[i] = classFieldOf(tagger, piece.wordClass, CLASS.cluster);
    } else if (piece.kind === 'part') {
      row.tags[i] = partFieldOf(tagger, piece.part, PART.tag);
      row.hints[i] = partFieldOf(tagger, piece.part, PART.hint);
      row.clusters[i] = partFieldOf(tagger, piece.part, PART.cluster);
    } else {
      row.tags[i] = guessTag(tagger, text, piece);
      if (piece.smallClass !== -1) row.clusters[i] = classFieldOf(tagger, piece.smallClass, CLASS.cluster);
    }
  }
  return row;
}

/** The tag of a part is certain, whatever the patterns made of it. */
function tagOf(tagger: Tagger, piece: Piece, tag: number): Tag | 'SPACE' {
  return TAGS[piece.kind === 'part' ? partFieldOf(tagger, piece.part, PART.tag) : tag] as Tag | 'SPACE';
}

function lemmaOf(tagger: Tagger, piece: Piece, word: string, tag: Tag): string {
  if (piece.kind === 'part') return tagger.strings[partFieldOf(tagger, piece.part, PART.lemma)] as string;
  if (piece.kind === 'known') return editWord(tagger, word.toLowerCase(), lemmaEditOf(tagger, piece.wordClass, tag));
  if (piece.smallClass === -1) return findLemma(tagger, piece.small, tag);
  const spelling = classFieldOf(tagger, piece.smallClass, CLASS.spelling);
  return findLemma(tagger, editWord(tagger, piece.small, spelling), tag);
}

function lemmaEditOf(tagger: Tagger, wordClass: number, tag: Tag): number {
  return classFieldOf(tagger, wordClass, CLASS.lemmas[tag === 'ADJ' || tag === 'NOUN' || tag === 'VERB' ? tag : 'X']);
}
