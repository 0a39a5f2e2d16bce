import type { Span } from '../text/span.ts';
import { ENGLISH } from './tagger/english.ts';
import { tagStretch } from './tagger/tag-stretch.ts';
import type { Token } from './token.ts';

// The tagger's patterns take quadratic time on an unbroken run. No English word is longer.
const MAX_WORD = 80;
// It keeps what it finds of a stretch until its end; one of this length holds any real paragraph.
const MAX_STRETCH = 20_000;

/** The tokens of a stretch of text without line breaks, tagged. A run of over 80 characters is one token `X`. */
export function tagTokens(text: string, stretch: Span): readonly Token[] {
  const tokens: Token[] = [];
  let from = stretch.start;
  for (const run of longRuns(text, stretch)) {
    addTagged(text, { start: from, end: run.start }, tokens);
    const word = text.slice(run.start, run.end);
    tokens.push({ ...run, text: word, tag: 'X', lemma: word.toLowerCase() });
    from = run.end;
  }
  addTagged(text, { start: from, end: stretch.end }, tokens);
  return tokens;
}

function* longRuns(text: string, stretch: Span): Generator<Span> {
  let start = stretch.start;
  for (let at = stretch.start; at <= stretch.end; at++) {
    if (at < stretch.end && !isSpace(text.charCodeAt(at))) continue;
    if (at - start > MAX_WORD) yield { start, end: at };
    start = at + 1;
  }
}

function addTagged(text: string, stretch: Span, tokens: Token[]): void {
  for (let start = stretch.start; start < stretch.end; ) {
    let end = Math.min(stretch.end, start + MAX_STRETCH);
    while (end < stretch.end && end > start && !isSpace(text.charCodeAt(end))) end--;
    addStretch(text, { start, end }, tokens);
    start = end;
  }
}

function addStretch(text: string, stretch: Span, tokens: Token[]): void {
  for (const token of tagStretch(ENGLISH, text, stretch)) {
    const last = tokens.at(-1);
    if (last !== undefined && isCutAtRareLetter(last, token)) tokens[tokens.length - 1] = joinPieces(last, token);
    else if (last !== undefined && isSecondHalf(last, token)) tokens.splice(-1, 1, ...joinHalves(last, token));
    else tokens.push(token);
  }
}

/**
 * The tagger's tokenizer knows the letters of Western Europe and cuts at all others: *Erdo*, *ğ*, *an* are one word
 * again. *Do* and *n't* stay two.
 */
function isCutAtRareLetter(last: Token, token: Token): boolean {
  return last.end === token.start && (RARE_AT_END.test(last.text) ? LETTER_FIRST : RARE_FIRST).test(joint(last, token));
}

const RARE_AT_END = /[^\0-\xff]$/;
const LETTER_FIRST = /^\p{L}\p{L}$/u;
const RARE_FIRST = /^\p{L}(?![\0-\xff])\p{L}$/u;

/** The letters on both sides of a cut. */
function joint(last: Token, token: Token): string {
  return `${last.text.slice(-1)}${token.text.slice(0, 1)}`;
}

/** A word with a capital is most likely a name; else its longest piece was tagged on the best grounds. */
function joinPieces(last: Token, token: Token): Token {
  const text = last.text + token.text;
  const longer = token.text.length > last.text.length ? token.tag : last.tag;
  const tag = /^\p{Lu}/u.test(text) ? 'PROPN' : longer;
  return { start: last.start, end: token.end, text, tag, lemma: text.toLowerCase() };
}

/** ''We agree,'' she said: two straight marks on end are one, also where the tagger knows the second with its word: ''A deal''. */
function isSecondHalf(last: Token, token: Token): boolean {
  return last.text === "'" && last.end === token.start && /^'(?:\p{L}+)?$/u.test(token.text);
}

function joinHalves({ start }: Token, { end, text, tag }: Token): readonly Token[] {
  const mark: Token = { start, end: start + 2, text: "''", tag: 'PUNCT', lemma: "''" };
  const word = text.slice(1);
  return word === '' ? [mark] : [mark, { start: start + 2, end, text: word, tag, lemma: word.toLowerCase() }];
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
  );
}
