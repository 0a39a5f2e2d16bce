import type { Span } from '../../text/span.ts';
import { cutRun } from './cut-run.ts';
import { makeCutter } from './cutter.ts';
import type { Piece } from './piece.ts';
import type { Tagger } from './tagger.ts';

const SPACE = 1;
const BREAK = 2;

/** The pieces of a stretch of text, in order: words, marks, and line breaks, which the patterns of tags see too. */
export function cutStretch(tagger: Tagger, text: string, stretch: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  const cutter = makeCutter(tagger, text, pieces);
  let start = stretch.start;
  let between = SPACE;
  for (let at = stretch.start; at <= stretch.end; at++) {
    const next = at < stretch.end ? separatorOf(text.charCodeAt(at)) : SPACE;
    if (next === between) continue;
    if (between !== SPACE) cutRun(cutter, text, start, at);
    start = at;
    between = next;
  }
  return pieces;
}

/** 0 for what stands in words. Spaces that are not named here do, and are taken off where a word is cut up. */
function separatorOf(code: number): number {
  if (code === 32) return SPACE;
  if (code < 32) return code === 9 || code === 10 || code === 13 ? BREAK : 0;
  if (code < 0xa0) return 0;
  if (code === 0xa0 || (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a) return SPACE;
  return code === 0x202f || code === 0x205f ? SPACE : 0;
}
